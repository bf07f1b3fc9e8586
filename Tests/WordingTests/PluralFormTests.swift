import Record
import Testing

@testable import Wording

@Suite struct PluralFormTests {
  /// The examples of the CLDR's own table for Arabic.
  @Test(arguments: [
    (0, PluralForm.zero), (1, .one), (2, .two), (3, .few), (10, .few), (11, .many), (26, .many),
    (99, .many), (100, .other), (101, .other), (102, .other), (103, .few), (111, .many),
    (1000, .other), (1003, .few), (1011, .many),
  ])
  func arabic(count: Int, form: PluralForm) {
    #expect(PluralForm(count: count, language: .ar) == form)
  }

  @Test func english() {
    #expect(PluralForm(count: 1, language: .en) == .one)
    #expect(PluralForm(count: 0, language: .en) == .other)
  }
}
