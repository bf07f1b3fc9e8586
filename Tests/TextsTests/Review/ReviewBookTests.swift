import Testing

@testable import Texts

@Suite struct ReviewBookTests {
  @Test func aBookComesBackAsItWas() throws {
    var book = try ReviewTrial.book("all", .accepted)
    for review in try ReviewTrial.book(
      "2/ceiling/troops", .edited, edits: [FactEdit(field: "count", value: "16500")]
    ).reviews { book.add(review) }
    let yaml = try book.yaml(path: "reviews.yml")
    let again = try ReviewBook(yaml: yaml, path: "reviews.yml")
    #expect(again == book)
    #expect(try again.yaml(path: "reviews.yml") == yaml)
  }

  /// Under version control a review adds lines and changes none.
  @Test func aReviewIsAddedAtTheEnd() throws {
    let first = try ReviewTrial.book("1", .accepted)
    var second = first
    for review in try ReviewTrial.book("2", .rejected).reviews { second.add(review) }
    #expect(
      try second.yaml(path: "r").hasPrefix(try first.yaml(path: "r")))
  }

  @Test func arabicIsKeptAsArabic() throws {
    let text = try ReviewTrial.reviewed(ReviewTrial.read())
    let fact = try #require(text.facts.first)
    let review = try fact.reviewed(
      .accepted, text: text.identity, names: ReviewTrial.names, by: "مراجِعة", on: nil,
      note: "سطر: أول\nسطر ثان")
    let yaml = try ReviewBook([review]).yaml(path: "r")
    #expect(yaml.contains("مراجِعة"))
    #expect(try ReviewBook(yaml: yaml, path: "r").reviews == [review])
  }

  @Test(arguments: [
    "", "format: 1", "reviews: []", "format: one\nreviews: []", "format: 1\nreviews: 5",
    "format: 1\nreviews:\n- document: X", "format: 1\nreviews: [", "\t- :",
    "format: 1\nreviews:\n- {document: X, language: xx, fact: f, decision: accepted, rule: r, words: w}",
    "format: 1\nreviews:\n- {document: X, language: en, fact: f, decision: liked, rule: r, words: w}",
  ])
  func aDamagedBookIsRefusedWithItsPathAndReason(yaml: String) {
    #expect {
      try ReviewBook(yaml: yaml, path: "reviews.yml")
    } throws: { error in
      guard case .damaged("reviews.yml", let reason) = error as? ReviewError else { return false }
      return !reason.isEmpty
    }
  }

  @Test func aBookOfAnotherLayoutIsRefused() {
    #expect(throws: ReviewError.otherFormat(path: "r", found: 2, expected: 1)) {
      try ReviewBook(yaml: "format: 2\nreviews: []", path: "r")
    }
  }
}
