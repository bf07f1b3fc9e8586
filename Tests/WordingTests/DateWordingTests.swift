import Record
import Testing

@testable import Wording

@Suite struct DateWordingTests {
  @Test func bothLanguages() throws {
    let day = try #require(CalendarDate(iso: "2024-09-09"))
    #expect(DateWording().text(day, .en) == "9 September 2024")
    #expect(DateWording().text(day, .ar) == "9 أيلول/سبتمبر 2024")
    #expect(DateWording().text(.month(2021, 1), .ar) == "كانون الثاني/يناير 2021")
    #expect(DateWording(numerals: .arabicIndic).text(.year(2024), .ar) == "٢٠٢٤")
  }
}
