import Record

/// A fact that a rule read, with what a person said of it.
public struct ReviewedFact: Sendable, Hashable {
  /// Its place among the facts of the text, from 1.
  public let number: Int
  /// The name under which it is reviewed.
  public let key: String
  /// The fact as the rule read it.
  public let fact: Fact
  /// The verb of the Council under which it stands; nil in the preamble.
  public let verb: OperativeVerb?
  /// The SHA-256 of its words.
  public let words: String
  /// How far it has been reviewed.
  public let state: ReviewState
  /// Why it is open again; empty unless `state` is `reopened`.
  public let reopened: [ReopeningReason]
  /// The last review, the one that no longer holds included.
  public let review: FactReview?
  /// The value to show: the reviewer's where the fact was edited, otherwise the rule's.
  public let value: Fact.Value

  /// True where a person has confirmed or set the value, and it still holds.
  public var isReviewed: Bool { state != .unreviewed && state != .reopened }

  /// A new review of this fact.
  ///
  /// - Parameters:
  ///   - edits: the parts that the reviewer sets; those that stand from an earlier edit stay.
  public func reviewed(
    _ decision: FactReview.Decision, edits: [FactEdit] = [], text: TextIdentity,
    names: SubjectNames, by reviewer: String?, on day: CalendarDate?, note: String?
  ) throws(ReviewError) -> FactReview {
    var parts = state == .edited && decision == .edited ? review?.edits ?? [:] : [:]
    for edit in edits { parts[edit.field] = edit.value }
    _ = try Self.edited(fact.value, parts, names)
    return FactReview(
      document: text.document, language: text.language, key: key, decision: decision,
      read: Self.mapping(fact.value), edits: parts, rule: fact.rule.description, words: words,
      reviewer: reviewer, day: day, note: note)
  }

  /// A fact with the reviewer's values in it.
  static func edited(
    _ value: Fact.Value, _ edits: [String: String], _ names: SubjectNames
  ) throws(ReviewError) -> Fact.Value {
    var result = value
    for (field, text) in edits.sorted(by: { $0.key < $1.key }) {
      result = try FactEdit(field: field, value: text).applied(to: result, names: names)
    }
    return result
  }

  /// The parts of a fact by their names.
  static func mapping(_ value: Fact.Value) -> [String: String] {
    Dictionary(value.fields.map { ($0.name, $0.value) }) { first, _ in first }
  }
}
