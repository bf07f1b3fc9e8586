import Record
import Texts
import Wording

/// Facts as text: each in a sentence with all of its words.
struct FactLines {
  let wording: FactWording
  let text: ReviewedText

  /// The lines of some kinds of facts.
  func lines(_ slots: [FactSlot]) -> [String] {
    wording.lines(of: text, slots) { _, facts in facts.flatMap { self.lines($0) } }
  }

  private func lines(_ fact: ReviewedFact) -> [String] {
    let range = text.places.characters(fact.fact.span)
    let verb = fact.verb
    let normalised = FactWording.normalised(fact.value)
    var lines = [
      "\(wording.paragraph(fact.fact.paragraph))  \(wording.summary(fact.value)) [\(normalised)]",
      "    "
        + wording.words(
          verb == nil ? "detail-without-verb" : "detail",
          [
            "verb": .text(wording.verb(verb)), "strength": .text(wording.strength(verb)),
            "rule": .isolated(fact.fact.rule.description),
            "from": .isolated(String(range.lowerBound)), "to": .isolated(String(range.upperBound)),
            "state": .text(wording.state(fact.state)),
          ]),
      "    "
        + wording.words("quoted", ["words": .text(text.resolution.quote(fact.fact))]),
    ]
    lines += wording.history(fact).map { "    \($0)" }
    return lines
  }
}

extension FactWording {
  /// What was reviewed of a fact: the rule's value beside the reviewer's, an earlier review that no
  /// longer holds, who reviewed it.
  func history(_ fact: ReviewedFact) -> [String] {
    guard let review = fact.review else { return [] }
    var lines: [String] = []
    switch fact.state {
    case .edited:
      lines.append(
        message(
          "review.read",
          ["key": .isolated(fact.key), "value": .isolated(Self.fields(fact.fact.value))]))
      lines.append(
        message(
          "review.edited",
          [
            "key": .isolated(fact.key),
            "value": .isolated(Self.fields(review.edits.map { FactField($0.key, $0.value) })),
          ]))
    case .reopened:
      let reasons = fact.reopened.map { catalogue.text("review.reason.\($0.rawValue)", language) }
      lines.append(
        message(
          "review.earlier",
          [
            "key": .isolated(fact.key), "rule": .isolated(review.rule),
            "reason": .text(reasons.joined(separator: separator)),
            "state": .text(decision(review)), "value": .isolated(Self.reviewed(review)),
          ]))
    case .unreviewed, .accepted, .rejected: break
    }
    let signature = signature(review)
    if !signature.isEmpty { lines.append(signature) }
    return lines
  }

  /// A review of a fact that the text no longer yields.
  func gone(_ review: FactReview) -> String {
    message(
      "review.gone",
      [
        "key": .isolated(review.key), "rule": .isolated(review.rule),
        "state": .text(decision(review)), "value": .isolated(Self.reviewed(review)),
      ])
  }

  /// Who reviewed, when, and what was noted.
  func signature(_ review: FactReview) -> String {
    var parts: [String] = []
    if let reviewer = review.reviewer {
      parts.append(message("review.signed", ["reviewer": .isolated(reviewer)]))
    }
    if let day = review.day { parts.append(message("review.dated", ["date": .date(.day(day))])) }
    if let note = review.note { parts.append(message("review.note", ["note": .isolated(note)])) }
    return parts.joined(separator: separator)
  }

  private var separator: String { catalogue.text("review.list-separator", language) }

  private func message(_ key: String, _ arguments: [String: Argument]) -> String {
    catalogue.text(Message(key, arguments), language)
  }

  private func decision(_ review: FactReview) -> String {
    catalogue.text("review.state.\(review.decision.rawValue)", language)
  }

  private static func fields(_ value: Fact.Value) -> String {
    value.fields.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
  }

  private static func fields(_ fields: [FactField]) -> String {
    fields.sorted { $0.name < $1.name }.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
  }

  /// The value that an earlier review was of, with the reviewer's parts in it.
  private static func reviewed(_ review: FactReview) -> String {
    let parts = review.read.merging(review.edits) { _, edited in edited }
    return parts.isEmpty ? "—" : fields(parts.map { FactField($0.key, $0.value) })
  }
}
