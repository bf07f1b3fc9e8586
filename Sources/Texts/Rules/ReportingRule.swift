import Record

/// What is to be reported to the Council, by whom, and when: reports, briefings, updates, in writing
/// or orally.
///
/// A clause that asks for a report yields one fact a deadline. Without a deadline it is part of a
/// report that is asked for elsewhere where it says so ("in his next report"), and unscheduled
/// otherwise ("keep the Council regularly informed").
enum ReportingRule: Rule {
  static let name = RuleName(name: "reporting", version: 1)

  static func read(_ context: RuleContext) -> [Fact] {
    var facts: [Fact] = []
    for clause in context.clauses where clause.asks {
      var seen: Set<ObligationFact> = []
      let parts = parts(of: clause, context)
      guard !parts.isEmpty else { continue }
      let recipient = recipient(of: clause, context)
      for part in parts {
        for fact in obligations(part, clause, recipient, context) where seen.insert(fact).inserted {
          facts.append(context.fact(.obligation(fact), part.range, clause.paragraph, name))
        }
      }
    }
    return facts
  }

  /// To whom a clause as a whole speaks of reporting.
  private struct Addressed {
    var recipient: ObligationFact.Recipient?
    var namesCouncil: Bool
    var namesCommittee: Bool
  }

  private static func recipient(of clause: Clause, _ context: RuleContext) -> Addressed {
    Addressed(
      recipient: Recipients.recipient(in: clause.range, context.tokens),
      namesCouncil: context.contains([.council], in: clause.range),
      namesCommittee: context.contains([.committee], in: clause.range))
  }

  /// A part of a clause that asks for a report of its own.
  private struct Part {
    var range: Range<Int>
    var event: ReportEvent
    var deadlines: [DeadlinePhrase]
    var recipient: ObligationFact.Recipient?
  }

  /// The parts of a clause that each ask for a report: "to keep the Council informed and to submit
  /// a report by 15 October" asks twice. What asks for none goes with the part before it; an
  /// assessment that is then submitted lends its date: "to conduct by 15 April an assessment and to
  /// submit it to the Council".
  private static func parts(of clause: Clause, _ context: RuleContext) -> [Part] {
    var parts: [Part] = []
    for range in segments(of: clause, context) {
      let deadlines = DeadlineReading.deadlines(
        in: range, context.tokens, adopted: context.adopted)
      if let event = ReportEvent.find(in: range, context.tokens) {
        parts.append(
          Part(
            range: range, event: event, deadlines: deadlines,
            recipient: Recipients.recipient(in: range, context.tokens)))
      } else if let last = parts.indices.last {
        parts[last].range = parts[last].range.lowerBound..<range.upperBound
        parts[last].deadlines += deadlines
        parts[last].recipient =
          parts[last].recipient ?? Recipients.recipient(in: range, context.tokens)
      }
    }
    for place in parts.indices.dropFirst()
    where parts[place].deadlines.isEmpty && parts[place - 1].event.needsDeadline
      && parts[place - 1].recipient == nil
    {
      parts[place].deadlines = parts[place - 1].deadlines
      parts[place - 1].deadlines = []
    }
    return parts
  }

  private static func segments(of clause: Clause, _ context: RuleContext) -> [Range<Int>] {
    let tokens = context.tokens
    var cuts = [clause.range.lowerBound]
    for index in clause.range.dropFirst() {
      let token = tokens[index]
      let begins: Bool
      if token.isLatin {
        let previous = tokens[index - 1]
        let next = index + 1 < clause.range.upperBound ? tokens[index + 1] : nil
        begins =
          token.term == .to
          && (previous.term == .and || previous.isComma && next.map(ReportEvent.isVerb) == true
            || next?.term == .keep)
          && next?.kind == .word
      } else {
        begins =
          token.traits.contains(.and)
          && (ReportEvent.isFiniteArabic(token) || token.term == .that)
      }
      if begins { cuts.append(index) }
    }
    return cuts.enumerated().map { place, start in
      start..<(place + 1 < cuts.count ? cuts[place + 1] : clause.range.upperBound)
    }
  }

  private static func obligations(
    _ part: Part, _ clause: Clause, _ addressed: Addressed, _ context: RuleContext
  ) -> [ObligationFact] {
    var recipient = part.recipient ?? addressed.recipient
    // "to present to the Committee a programme of work, and to brief it monthly"
    if recipient == .council, !addressed.namesCouncil, addressed.namesCommittee {
      recipient = .committee
    }
    let deadlines = part.deadlines
    if clause.isItem, recipient == nil { return [] }
    if clause.isItem, recipient != .council, deadlines.isEmpty { return [] }
    if clause.addressee == .operation, recipient == nil, deadlines.isEmpty { return [] }
    if part.event.needsDeadline {
      let nounAsks =
        part.event.isNoun && reportsToCouncil(clause.addressee)
        && (part.event.start - clause.range.lowerBound <= 8
          || ReportEvent.form(in: part.range, context.tokens) != nil)
      guard !deadlines.isEmpty, part.event.reaches || part.recipient == .council || nounAsks else {
        return []
      }
    }
    if recipient != .council, !reportsToCouncil(clause.addressee) { return [] }
    let form = ReportEvent.form(in: part.range, context.tokens)
    func fact(_ deadline: Deadline, to addressee: Addressee? = nil) -> ObligationFact {
      ObligationFact(
        addressee: addressee ?? clause.addressee, recipient: recipient ?? .council,
        verb: clause.verb,
        form: form, deadline: deadline)
    }
    if !deadlines.isEmpty, !part.event.isOnlyWithin {
      let more = hasUpdatesAsNeeded(part.range, context) || isRegular(part.range, context)
      let extra = more ? [fact(.unscheduled)] : []
      let joint = clause.secondAddressee.map { second in
        deadlines.map { fact($0.deadline, to: second) }
      }
      return deadlines.map { fact($0.deadline) } + (joint ?? []) + extra
    }
    if part.event.isWithinAnother { return [fact(.asPartOf)] }
    guard asksOfReporter(clause, recipient) else { return [] }
    return [fact(.unscheduled)]
  }

  /// Those whose reports go to the Council where the text names nobody.
  private static func reportsToCouncil(_ addressee: Addressee) -> Bool {
    switch addressee {
    case .secretaryGeneral, .specialRepresentative, .panelOfExperts, .africanUnion, .secretariat:
      true
    default: false
    }
  }

  /// "a report by 30 June, and progress updates, as appropriate"
  private static func hasUpdatesAsNeeded(_ range: Range<Int>, _ context: RuleContext) -> Bool {
    range.contains { index in
      guard context.tokens[index].term == .update else { return false }
      let near = index..<min(index + 4, range.upperBound)
      return context.contains([.necessary], in: near)
    }
  }

  /// "to brief on a regular basis, to include within six months"
  private static func isRegular(_ range: Range<Int>, _ context: RuleContext) -> Bool {
    range.contains { index in
      let token = context.tokens[index]
      guard token.term == .regular, token.isLatin else { return false }
      if index + 1 < range.upperBound, context.tokens[index + 1].term == .frequency { return true }
      let near = index..<min(index + 3, range.upperBound)
      return context.contains([.informed, .inform, .brief], in: near)
    }
  }

  /// Without a date, what others than the Secretary-General, experts and operations are asked to
  /// report counts only when it goes to the Council.
  private static func asksOfReporter(
    _ clause: Clause, _ recipient: ObligationFact.Recipient?
  ) -> Bool {
    switch clause.addressee {
    case .secretaryGeneral, .specialRepresentative, .panelOfExperts: true
    default: recipient == .council
    }
  }
}
