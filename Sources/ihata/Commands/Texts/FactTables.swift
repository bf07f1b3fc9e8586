import Texts

/// Facts as tables for the terminal, one for each kind of fact.
struct FactTables {
  let wording: FactWording
  let text: ReviewedText

  /// The lines of the tables of some kinds of facts.
  func lines(_ slots: [FactSlot]) -> [String] {
    wording.lines(of: text, slots) { slot, facts in
      let columns = Self.columns(slot)
      return TextTable(
        columns: columns.map { wording.column($0) },
        numeric: Set(columns.indices.filter { columns[$0] == "count" }),
        rows: facts.map { fact in columns.map { cell($0, fact) } }
      ).lines
    }
  }

  private static func columns(_ slot: FactSlot) -> [String] {
    let own =
      switch slot {
      case .mandate: ["subject", "action", "term", "normalised"]
      case .ceiling: ["subject", "component", "relation", "count"]
      case .report: ["addressee", "recipient", "form", "deadline", "normalised"]
      case .review: ["kind", "addressee", "deadline", "normalised"]
      case .task: ["category", "normalised"]
      case .chapterSeven: ["fact"]
      case .reference: ["resolution", "normalised"]
      }
    return ["paragraph"] + own + ["verb", "strength", "state", "rule", "characters", "words"]
  }

  private func cell(_ column: String, _ fact: ReviewedFact) -> String {
    switch column {
    case "paragraph": return wording.paragraph(fact.fact.paragraph)
    case "normalised": return FactWording.normalised(fact.value)
    case "verb": return wording.verb(fact.verb)
    case "strength": return wording.strength(fact.verb)
    case "state": return wording.state(fact.state)
    case "rule": return fact.fact.rule.description
    case "characters":
      let range = text.places.characters(fact.fact.span)
      return "\(range.lowerBound)–\(range.upperBound)"
    case "words": return Self.cut(text.resolution.quote(fact.fact))
    default: return own(column, fact.value)
    }
  }

  private func own(_ column: String, _ value: Fact.Value) -> String {
    switch (value, column) {
    case (.mandate(let mandate), "subject"): wording.subject(mandate.subject)
    case (.mandate(let mandate), "action"):
      wording.words("mandate.action.\(mandate.action.rawValue)")
    case (.mandate(let mandate), _): wording.term(mandate)
    case (.ceiling(let fact), "subject"): wording.subject(fact.subject)
    case (.ceiling(let fact), "component"):
      wording.words("ceiling.component.\(fact.ceiling.component.rawValue)")
    case (.ceiling(let fact), "relation"):
      wording.words("ceiling.relation.\(fact.ceiling.relation.rawValue)")
    case (.ceiling(let fact), _): wording.catalogue.numerals.whole(fact.ceiling.count)
    case (.obligation(let duty), "addressee"): wording.addressee(duty.addressee)
    case (.obligation(let duty), "recipient"):
      wording.words("report.recipient.\(duty.recipient.rawValue)")
    case (.obligation(let duty), "form"):
      duty.form.map { wording.words("report.form.\($0.rawValue)") } ?? "—"
    case (.obligation(let duty), _): wording.deadline(duty.deadline)
    case (.review(let review), "kind"): wording.words("review.kind.\(review.kind.rawValue)")
    case (.review(let review), "addressee"): wording.addressee(review.addressee)
    case (.review(let review), _): wording.deadline(review.deadline)
    case (.task, _), (.chapterSeven, _), (.reference, _): wording.summary(value)
    }
  }

  /// Words cut to what fits beside the other columns.
  static func cut(_ words: String) -> String {
    let limit = 60
    guard words.count > limit else { return words }
    return words.prefix(limit - 1) + "…"
  }
}
