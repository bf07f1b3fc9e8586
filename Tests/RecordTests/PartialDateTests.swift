import Record
import Testing

@Suite struct PartialDateTests {
  @Test(arguments: ["2021", "2021-02", "2021-02-16"])
  func precisionIsKept(text: String) throws {
    #expect(try #require(PartialDate(text)).description == text)
  }

  @Test(arguments: [
    "21", "2021-13", "2021-2", "2021-02-30", "", "2021-02-16-01", "abcd", "+021", "2021-+2", "-021",
    "0000", "0000-01", "٢٠٢١",
  ])
  func anythingElseIsNil(text: String) { #expect(PartialDate(text) == nil) }

  @Test func spanOfAMonthAndAYear() throws {
    let month = try #require(PartialDate("2024-02"))
    #expect(month.earliest.description == "2024-02-01")
    #expect(month.latest.description == "2024-02-29")
    #expect(PartialDate.year(2021).latest.description == "2021-12-31")
  }
}
