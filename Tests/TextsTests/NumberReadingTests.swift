import Testing

@testable import Texts

@Suite struct NumberReadingTests {
  @Test(arguments: [
    ("17,000 troops", 17000), ("17 000 troops", 17000), ("17\u{A0}000 troops", 17000),
    ("1,234,567 dollars", 1_234_567), ("2155 (2014)", 2155), ("90 days", 90),
    ("قوامها ١٧ ٠٠٠ فرد", 17000), ("قوامها ۱۷٬۰۰۰ فرد", 17000), ("قوامها 17.000 فرد", 17000),
    ("قوامها ٠٠٠ ١٧ فرد", 17000), ("قوامها 289 13 فردا", 13289),
  ])
  func groupsAreJoined(text: String, value: Int) {
    let number = ReadingOf.tokens(text).first { $0.kind == .number }
    #expect(number?.number == value)
  }

  /// English files are never stored in reverse: "100 12" are two numbers.
  @Test func englishGroupsAreNotReversed() {
    #expect(
      ReadingOf.tokens("units 100 12 each").filter { $0.kind == .number }.map(\.number) == [
        100, 12,
      ])
  }

  @Test(arguments: [
    ("twelve thousand five hundred", 12500), ("one hundred and twenty", 120),
    ("forty-five", 45), ("three hundred and fifty", 350), ("12 thousand", 12000),
    ("خمسة وأربعين", 45), ("اثني عشر", 12), ("خمسة عشر ألفا وستمائة", 15600), ("مئة وعشرين", 120),
  ])
  func wordsAreNumbers(text: String, value: Int) {
    let tokens = ReadingOf.tokens(text)
    #expect(NumberPhrase.at(0, in: tokens[...])?.value == value)
  }
}
