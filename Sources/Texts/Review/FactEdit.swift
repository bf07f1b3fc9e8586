import Record

/// A reviewer's own value for one part of a fact: `until=2025-04-30`.
public struct FactEdit: Sendable, Hashable {
  /// The part that is set.
  public let field: String
  /// Its value; empty where the text states none.
  public let value: String

  /// A part with its value.
  public init(field: String, value: String) {
    self.field = field
    self.value = value
  }

  /// Reads `until=2025-04-30`; nil without an equals sign or a name before it.
  public init?(_ text: String) {
    guard let place = text.firstIndex(of: "="), place > text.startIndex else { return nil }
    field = text[..<place].trimmed
    value = text[text.index(after: place)...].trimmed
    guard !field.isEmpty else { return nil }
  }

  /// The names of the parts of a kind of fact that a reviewer may set.
  public static func fields(of slot: FactSlot) -> [String] {
    switch slot {
    case .mandate: ["subject", "action", "until", "period", "from"]
    case .ceiling: ["subject", "component", "relation", "count"]
    case .report: ["addressee", "recipient", "verb", "form", "deadline"]
    case .review: ["kind", "addressee", "deadline"]
    case .task: ["category"]
    case .chapterSeven: []
    case .reference: ["number", "year"]
    }
  }

  /// The fact with this part set.
  ///
  /// - Throws: `ReviewError.unknownField` for a part that the kind of fact does not have,
  ///   `ReviewError.unknownValue` for a value that the part cannot have.
  public func applied(
    to fact: Fact.Value, names: SubjectNames
  ) throws(ReviewError) -> Fact.Value {
    guard Self.fields(of: fact.slot).contains(field) else {
      throw .unknownField(
        field: field, slot: fact.slot.rawValue, fields: Self.fields(of: fact.slot))
    }
    var result: Fact.Value?
    switch fact {
    case .mandate(let mandate): result = self.mandate(mandate, names).map(Fact.Value.mandate)
    case .ceiling(let ceiling): result = self.ceiling(ceiling, names).map(Fact.Value.ceiling)
    case .obligation(let duty): result = obligation(duty).map(Fact.Value.obligation)
    case .review(let review): result = self.review(review).map(Fact.Value.review)
    case .task: result = TaskCategory(rawValue: value).map(Fact.Value.task)
    case .chapterSeven: result = nil
    case .reference(let number, let year):
      let figure = Int(value).flatMap { (1...9999).contains($0) ? $0 : nil }
      result = figure.map {
        .reference(number: field == "number" ? $0 : number, year: field == "year" ? $0 : year)
      }
    }
    guard let result else { throw .unknownValue(field: field, value: value) }
    return result
  }

  private func mandate(_ fact: MandateFact, _ names: SubjectNames) -> MandateFact? {
    guard let subject = field == "subject" ? names.subject(value) : fact.subject,
      let action = field == "action" ? MandateAction(rawValue: value) : fact.action,
      let until = optional("until", fact.until, CalendarDate.init(iso:)),
      let period = optional("period", fact.period, CalendarDuration.init(iso:)),
      let from = optional("from", fact.from, CalendarDate.init(iso:))
    else { return nil }
    return MandateFact(subject: subject, action: action, until: until, period: period, from: from)
  }

  private func ceiling(_ fact: CeilingFact, _ names: SubjectNames) -> CeilingFact? {
    let old = fact.ceiling
    guard let subject = field == "subject" ? names.subject(value) : fact.subject,
      let component = field == "component" ? StrengthComponent(rawValue: value) : old.component,
      let relation = field == "relation" ? CeilingRelation(rawValue: value) : old.relation,
      let count = field == "count" ? Int(value) : old.count, (0...1_000_000).contains(count)
    else { return nil }
    return CeilingFact(
      subject: subject,
      ceiling: AuthorisedCeiling(component: component, count: count, relation: relation))
  }

  private func obligation(_ fact: ObligationFact) -> ObligationFact? {
    guard let addressee = field == "addressee" ? Addressee(rawValue: value) : fact.addressee,
      let recipient = field == "recipient"
        ? ObligationFact.Recipient(rawValue: value) : fact.recipient,
      let verb = field == "verb" ? OperativeVerb(rawValue: value) : fact.verb,
      let form = optional("form", fact.form, ReportingDuty.Form.init(rawValue:)),
      let deadline = field == "deadline" ? Deadline(value) : fact.deadline
    else { return nil }
    return ObligationFact(
      addressee: addressee, recipient: recipient, verb: verb, form: form, deadline: deadline)
  }

  private func review(_ fact: ReviewFact) -> ReviewFact? {
    guard let kind = field == "kind" ? ReviewFact.Kind(rawValue: value) : fact.kind,
      let addressee = field == "addressee" ? Addressee(rawValue: value) : fact.addressee,
      let deadline = optional("deadline", fact.deadline, Deadline.init(_:))
    else { return nil }
    return ReviewFact(kind: kind, addressee: addressee, deadline: deadline)
  }

  /// The value of a part that may be open: as it was, or as set here; the outer nil for a value that
  /// is not understood.
  private func optional<Value>(
    _ name: String, _ old: Value?, _ read: (String) -> Value?
  ) -> Value?? {
    guard field == name else { return .some(old) }
    if value.isEmpty { return .some(nil) }
    guard let new = read(value) else { return nil }
    return .some(new)
  }
}

extension Substring {
  /// Without white space at both ends.
  fileprivate var trimmed: String {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
