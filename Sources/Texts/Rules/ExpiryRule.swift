import Record

/// Until when a mandate runs: what is established, extended or brought to an end, and the day.
///
/// "Until" includes the day named. A period is counted from the start that the clause names, else
/// from the expiry that the text states for the present mandate, else from the adoption; it ends on
/// the same day of the month, as the Council's own renewals do (S/RES/1528 (2004): twelve months
/// from 4 April 2004; renewed by S/RES/1594 (2005) on 4 April 2005).
enum ExpiryRule: Rule {
  static let name = RuleName(name: "expiry", version: 1)

  static func read(_ context: RuleContext) -> [Fact] {
    var facts: [Fact] = []
    var seen: Set<MandateFact> = []
    for clause in context.clauses where clause.isDecision || isPassive(clause, context) {
      for fact in decisions(in: clause, context) where seen.insert(fact).inserted {
        facts.append(context.fact(.mandate(fact), clause, name))
      }
    }
    return facts
  }

  /// "Requests" and the like decide nothing on a mandate, but an item under "decides" may.
  private static func isPassive(_ clause: Clause, _ context: RuleContext) -> Bool { false }

  private static func decisions(in clause: Clause, _ context: RuleContext) -> [MandateFact] {
    var result: [MandateFact] = []
    var index = clause.range.lowerBound
    let end = clause.range.upperBound
    while index < end {
      if let action = action(at: index, clause, context),
        let fact = decision(action, at: index, clause, context),
        !result.contains(where: { $0.subject == fact.subject })
      {
        result.append(fact)
      }
      index += 1
    }
    return result
  }

  /// What the word at a place does to a mandate.
  private static func action(
    at index: Int, _ clause: Clause, _ context: RuleContext
  ) -> MandateAction? {
    let tokens = context.tokens
    let token = tokens[index]
    let before = tokens[max(clause.range.lowerBound, index - 5)..<index]
    if before.contains(where: { $0.term == .intention || $0.term == .readiness }) { return nil }
    let after = tokens[(index + 1)..<min(index + 4, clause.range.upperBound)]
    switch token.term {
    case .extend:
      // "as extended by resolution 2399", "the extension of State authority"
      if let previous = before.last, previous.term == .asWord, token.isLatin { return nil }
      if after.first?.term == .by, after.dropFirst().first?.term == .resolution { return nil }
      if after.contains(where: { $0.term == .states || $0.term == .paragraph }) { return nil }
      return .extends
    case .maintain, .deploy, .authorization:
      guard clause.verb == .authorizes || clause.verb == .decides else { return nil }
      let isForce =
        token.term != .authorization
        || token.isLatin && token.value == authorize || token.value == authorise
      return isForce ? .extends : nil
    case .terminate:
      return before.last?.term == .not ? nil : .ends
    case .ends, .expiry:
      let shall = before.contains { $0.term == .shall }
      guard clause.verb == .decides, token.isLatin ? shall : token.term == .ends else { return nil }
      return .ends
    case .establish, .establishes:
      return token.term == .establish && clause.verb != .decides && clause.verb != .authorizes
        && clause.verb != .approves ? nil : .establishes
    default: return nil
    }
  }

  private static let authorize = WordHash.of("authorize")
  private static let authorise = WordHash.of("authorise")

  private static func decision(
    _ action: MandateAction, at index: Int, _ clause: Clause, _ context: RuleContext
  ) -> MandateFact? {
    let range = clause.range
    switch action {
    case .extends, .modifies:
      guard
        let term = UntilPhrase.read(
          context.tokens, in: range, after: index, adopted: context.adopted),
        let subject = MandateSubjectReading.subject(at: index, clause, context)
      else { return nil }
      let isDeployment = context.tokens[index].term != .extend
      if isDeployment {
        // "to maintain security until 5 May" prolongs nothing.
        let object = context.tokens[index..<min(index + 12, range.upperBound)]
        guard
          object.contains(where: {
            $0.term == .mandate || $0.term == .deploy || $0.term == .authorization
          }) || context.mentions.first(in: index..<min(index + 6, range.upperBound)) != nil,
          term.until != nil
        else { return nil }
      }
      return closed(subject, action, term, context)
    case .establishes:
      guard
        let term = UntilPhrase.read(
          context.tokens, in: range, after: index, adopted: context.adopted),
        let subject = MandateSubjectReading.established(at: index, clause, context)
      else { return nil }
      return closed(subject, action, term, context)
    case .ends:
      guard let subject = MandateSubjectReading.subject(at: index, clause, context) else {
        return nil
      }
      guard let day = endDay(at: index, clause, context) else { return nil }
      return MandateFact(
        subject: subject, action: .ends, until: day, period: nil, from: nil)
    }
  }

  private static func closed(
    _ subject: MandateSubject, _ action: MandateAction, _ term: UntilPhrase, _ context: RuleContext
  ) -> MandateFact {
    let start = term.from ?? (action == .establishes ? nil : context.presentExpiry) ?? context.adopted
    let counted = term.period.flatMap { period in start.map { period.after($0) } }
    return MandateFact(
      subject: subject, action: action, until: term.until ?? counted, period: term.period,
      from: term.from)
  }

  /// The day on which a mandate is brought to an end: the first date behind the word; the day of
  /// adoption for "with immediate effect".
  private static func endDay(
    at index: Int, _ clause: Clause, _ context: RuleContext
  ) -> CalendarDate? {
    let slice = context.tokens[index..<min(clause.range.upperBound, index + UntilPhrase.reach)]
    for place in slice.indices {
      if let date = DatePhrase.at(place, in: slice) {
        return date.calendarDate(year: UntilPhrase.year(of: date, after: context.adopted))
      }
      if slice[place].term == .immediately, place - index < 12 { return context.adopted }
      if slice[place].isMark(";") || slice[place].isMark("؛") { return nil }
    }
    return nil
  }
}
