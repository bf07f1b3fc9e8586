import Testing

@testable import Texts

@Suite struct FactKeyTests {
  @Test func aKeyNamesParagraphKindAndWhatItIsAbout() {
    let keys = FactKey.keys(of: ReviewTrial.read().facts)
    #expect(keys.contains("2/ceiling/troops"))
    #expect(keys.contains("2/ceiling/police"))
    #expect(keys.contains("3/report/secretary-general"))
    #expect(keys.contains("4(a)/task/protection-of-civilians"))
    #expect(Set(keys).count == keys.count)
  }

  @Test func aSecondFactOfTheSameNameIsNumbered() {
    let text = ReviewTrial.read(
      "The Security Council,\n\n1. Requests the Secretary-General to report to the Council by "
        + "1 May 2032 and 1 June 2032;")
    #expect(
      FactKey.keys(of: text.facts) == [
        "1/report/secretary-general", "1/report/secretary-general#2",
      ])
  }

  /// Another figure or day leaves the key as it is.
  @Test func aChangedValueKeepsItsKey() {
    let changed = ReviewTrial.words.replacing("17,000", with: "18,000").replacing("90", with: "60")
    #expect(
      FactKey.keys(of: ReviewTrial.read(changed).facts)
        == FactKey.keys(of: ReviewTrial.read().facts))
  }
}
