import Record
import Texts
import Wording

/// What rules read in texts, in the reader's words.
struct FactWording {
  let catalogue: Catalogue
  let language: Language
  private let shortNames: [EntityID: String]

  init(_ surroundings: Surroundings, _ reading: TextReading) throws {
    catalogue = try surroundings.catalogue()
    language = surroundings.language
    let language = language
    shortNames = Dictionary(
      reading.missions.map { ($0.id, $0.shortName(language)) }
    ) { first, _ in first }
  }

  /// The wording of a key below `obligations`.
  func words(_ key: String, _ arguments: [String: Argument] = [:]) -> String {
    catalogue.text(Message("obligations.\(key)", arguments), language)
  }

  /// The head of a column.
  func column(_ name: String) -> String { words("column.\(name)") }

  /// The number of a paragraph; the preamble by its name.
  func paragraph(_ number: String) -> String { number.isEmpty ? words("preamble") : number }

  /// An operation by its short name in the reader's language, anything else by what it is.
  func subject(_ subject: MandateSubject) -> String {
    if case .mission(let id, let acronym) = subject { return shortNames[id] ?? acronym }
    return words("subject.\(subject)")
  }

  /// Who is asked.
  func addressee(_ addressee: Addressee) -> String {
    let key = addressee.rawValue.lowercased().map { $0 == " " ? "-" : String($0) }.joined()
    return words("addressee.\(key)")
  }

  /// The verb of the Council.
  func verb(_ verb: OperativeVerb?) -> String { verb.map { words("verb.\($0.rawValue)") } ?? "—" }

  /// How strong the verb is.
  func strength(_ verb: OperativeVerb?) -> String {
    verb.map { words("strength.\($0.strength.rawValue)") } ?? "—"
  }

  /// How far a fact has been reviewed.
  func state(_ state: ReviewState) -> String {
    catalogue.text("review.state.\(state.rawValue)", language)
  }

  /// A day as documents write it.
  func date(_ day: CalendarDate) -> String {
    DateWording(numerals: catalogue.numerals).text(day, language)
  }

  /// When something falls due.
  func deadline(_ deadline: Deadline?) -> String {
    switch deadline {
    case nil: "—"
    case .day(let day): words("deadline.day", ["date": .date(.day(day))])
    case .month(let month): words("deadline.month", ["date": .date(month)])
    case .every(let duration):
      words("deadline.every", ["interval": counted(duration, "interval-\(Self.unit(duration))")])
    case .endOfMandate(nil): words("deadline.end-of-mandate")
    case .endOfMandate(let before?):
      words("deadline.before-end-of-mandate", ["duration": genitive(before)])
    case .asPartOf: words("deadline.as-part-of")
    case .afterAdoption(let duration):
      words("deadline.after-adoption", ["duration": genitive(duration)])
    case .unscheduled: words("deadline.unscheduled")
    }
  }

  /// The term of a mandate.
  func term(_ mandate: MandateFact) -> String {
    var parts: [String] = []
    if let from = mandate.from { parts.append(words("mandate.from", ["date": .date(.day(from))])) }
    if let until = mandate.until {
      let key = mandate.action == .ends ? "mandate.on" : "mandate.until"
      parts.append(words(key, ["date": .date(.day(until))]))
    } else if let period = mandate.period {
      parts.append(words("mandate.for", ["period": genitive(period)]))
    }
    return parts.isEmpty ? words("mandate.open") : parts.joined(separator: " ")
  }

  /// A fact in one sentence.
  func summary(_ value: Fact.Value) -> String {
    switch value {
    case .mandate(let mandate):
      words(
        "mandate.summary",
        [
          "subject": .isolated(subject(mandate.subject)),
          "action": .text(words("mandate.action.\(mandate.action.rawValue)")),
          "term": .text(term(mandate)),
        ])
    case .ceiling(let fact):
      words(
        "ceiling.summary",
        [
          "subject": .isolated(subject(fact.subject)),
          "component": .text(words("ceiling.component.\(fact.ceiling.component.rawValue)")),
          "relation": .text(words("ceiling.relation.\(fact.ceiling.relation.rawValue)")),
          "count": .count(fact.ceiling.count),
        ])
    case .obligation(let duty):
      words(
        duty.form == nil ? "report.summary" : "report.summary-form",
        [
          "addressee": .text(addressee(duty.addressee)),
          "recipient": .text(words("report.recipient.\(duty.recipient.rawValue)")),
          "form": .text(duty.form.map { words("report.form.\($0.rawValue)") } ?? ""),
          "deadline": .text(deadline(duty.deadline)),
        ])
    case .review(let review):
      words(
        "review.summary",
        [
          "kind": .text(words("review.kind.\(review.kind.rawValue)")),
          "addressee": .text(addressee(review.addressee)),
          "deadline": .text(deadline(review.deadline)),
        ])
    case .task(let category): words("task.\(category.rawValue)")
    case .chapterSeven: words("chapter-seven")
    case .reference(let number, let year):
      words(
        "reference",
        ["number": .isolated(String(number)), "year": .isolated(String(year))])
    }
  }

  /// The form for programs in one word: the day, the figure, the deadline.
  static func normalised(_ value: Fact.Value) -> String {
    switch value {
    case .mandate(let mandate):
      mandate.until?.description ?? mandate.period?.description ?? "—"
    case .ceiling(let fact): String(fact.ceiling.count)
    case .obligation(let duty): duty.deadline.description
    case .review(let review): review.deadline?.description ?? "—"
    case .task(let category): category.rawValue
    case .chapterSeven: "chapter-seven"
    case .reference(let number, let year): "S/RES/\(number) (\(year))"
    }
  }

  private func genitive(_ duration: CalendarDuration) -> Argument {
    counted(duration, "\(Self.unit(duration))-genitive")
  }

  private func counted(_ duration: CalendarDuration, _ noun: String) -> Argument {
    .message(Message("noun.\(noun)", ["n": .count(duration.count)]))
  }

  private static func unit(_ duration: CalendarDuration) -> String {
    switch duration.unit {
    case .days: "day"
    case .weeks: "week"
    case .months: "month"
    case .years: "year"
    }
  }
}
