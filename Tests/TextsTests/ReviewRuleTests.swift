import Testing

@testable import Texts

@Suite struct ReviewRuleTests {
  private func reviews(_ text: String) throws -> [String] {
    try ReadingOf.paragraph(text).facts.compactMap {
      guard case .review(let review) = $0.value else { return nil }
      return
        "\(review.kind.rawValue) \(review.addressee.rawValue) \(review.deadline?.description ?? "-")"
    }
  }

  @Test func whatTheCouncilAnnouncesOrAsks() throws {
    #expect(
      try reviews("Expresses its intention to review the mandate of UNAMI by 31 May 2032;")
        == ["review council 2032-05-31"])
    #expect(
      try reviews("Requests the Secretary-General to conduct a review of UNISFA by 1 March 2032;")
        == ["review Secretary-General 2032-03-01"])
    #expect(try reviews("Urges the parties to review their positions;").isEmpty)
  }
}
