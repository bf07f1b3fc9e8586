import Record

@testable import Texts

/// A small text with its reviews.
enum ReviewTrial {
  static let words = """
    Resolution 9104 (2031)

    Adopted by the Security Council at its 9917th meeting, on 29 April 2031

    The Security Council,

    1. Decides to extend the mandate of the Mission until 30 April 2032;

    2. Decides to maintain a ceiling of 17,000 troops and 2,101 police;

    3. Requests the Secretary-General to report to the Council every 90 days;

    4. Decides that the mandate of the Mission shall include:

    (a) Protection of civilians;

    5. Decides to remain seized of the matter.
    """

  static let names = SubjectNames(missions: [])

  static func read(_ words: String = words) -> Resolution {
    ResolutionReader(missions: []).read(PublishedText(words))
  }

  static func reviewed(
    _ resolution: Resolution, _ book: ReviewBook = ReviewBook()
  ) throws -> ReviewedText {
    try ReviewedText(resolution, file: "text.txt", book: book, names: names)
  }

  /// A book with one decision on a fact of the text.
  static func book(
    _ key: String, _ decision: FactReview.Decision, edits: [FactEdit] = [],
    in resolution: Resolution = read()
  ) throws -> ReviewBook {
    let text = try reviewed(resolution)
    var book = ReviewBook()
    for fact in try text.facts(key, file: "text.txt") {
      book.add(
        try fact.reviewed(
          decision, edits: edits, text: text.identity, names: names, by: "A. Reader",
          on: CalendarDate(iso: "2031-05-02"), note: nil))
    }
    return book
  }
}

extension ReviewedText {
  func fact(_ key: String) -> ReviewedFact? { facts.first { $0.key == key } }
}

extension Resolution {
  /// The same text read by rules of another version, with other values where asked for.
  func reread(
    version: Int, _ change: (Fact.Value) -> Fact.Value = { $0 }
  ) -> Resolution {
    Resolution(
      text: text, symbol: symbol, adopted: adopted, meeting: meeting, vote: vote, mission: mission,
      paragraphs: paragraphs,
      facts: facts.map { fact in
        Fact(
          value: change(fact.value), paragraph: fact.paragraph, span: fact.span,
          rule: RuleName(name: fact.rule.name, version: version))
      })
  }
}
