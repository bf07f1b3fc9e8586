/// One part of a fact in the form for programs: `until` and `2032-04-30`.
public struct FactField: Sendable, Hashable {
  /// `until`, `count`, `deadline`.
  public let name: String
  /// `2032-04-30`, `17000`, `P90D`.
  public let value: String

  /// A part of a fact.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

extension Fact.Value {
  /// The fact in the form for programs, part by part in one order; what the text leaves open is left
  /// out. Two facts are the same where these are the same.
  public var fields: [FactField] {
    let parts: [(String, String?)] =
      switch self {
      case .mandate(let mandate):
        [
          ("subject", mandate.subject.description), ("action", mandate.action.rawValue),
          ("until", mandate.until?.description), ("period", mandate.period?.description),
          ("from", mandate.from?.description),
        ]
      case .ceiling(let fact):
        [
          ("subject", fact.subject.description), ("component", fact.ceiling.component.rawValue),
          ("relation", fact.ceiling.relation.rawValue), ("count", String(fact.ceiling.count)),
        ]
      case .obligation(let duty):
        [
          ("addressee", duty.addressee.rawValue), ("recipient", duty.recipient.rawValue),
          ("verb", duty.verb.rawValue), ("form", duty.form?.rawValue),
          ("deadline", duty.deadline.description),
        ]
      case .review(let review):
        [
          ("kind", review.kind.rawValue), ("addressee", review.addressee.rawValue),
          ("deadline", review.deadline?.description),
        ]
      case .task(let category): [("category", category.rawValue)]
      case .chapterSeven: []
      case .reference(let number, let year): [("number", String(number)), ("year", String(year))]
      }
    return parts.compactMap { name, value in value.map { FactField(name, $0) } }
  }
}
