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
      for segment in segments(of: clause, context) {
        for fact in obligations(in: segment, clause, context) where seen.insert(fact).inserted {
          facts.append(context.fact(.obligation(fact), segment, clause.paragraph, name))
        }
      }
    }
    return facts
  }

  /// The parts of a clause that each ask for a report: "to keep the Council informed and to submit
  /// a report by 15 October" asks twice.
  private static func segments(of clause: Clause, _ context: RuleContext) -> [Range<Int>] {
    let tokens = context.tokens
    var cuts = [clause.range.lowerBound]
    for index in clause.range.dropFirst() {
      let token = tokens[index]
      let begins: Bool
      if token.isLatin {
        begins =
          token.term == .to && tokens[index - 1].term == .and
          && index + 1 < clause.range.upperBound
          && ReportEvent.isVerb(tokens[index + 1])
      } else {
        begins = token.traits.contains(.and) && ReportEvent.isFiniteArabic(token)
          || token.term == .that && token.traits.contains(.and)
      }
      if begins { cuts.append(index) }
    }
    return cuts.enumerated().map { place, start in
      start..<(place + 1 < cuts.count ? cuts[place + 1] : clause.range.upperBound)
    }
  }

  private static func obligations(
    in segment: Range<Int>, _ clause: Clause, _ context: RuleContext
  ) -> [ObligationFact] {
    guard let event = ReportEvent.find(in: segment, context.tokens) else { return [] }
    let recipient = Recipients.recipient(in: segment, context.tokens)
    var found = DeadlineReading.deadlines(in: segment, context.tokens, adopted: context.adopted)
    found.removeAll { $0.end <= event.start && clause.range.lowerBound == segment.lowerBound && isBefore($0, event, context) }
    let isTask = clause.isItem || clause.addressee == .operation
    if isTask, recipient == nil, found.isEmpty || clause.isItem { return [] }
    if clause.isItem, recipient != .council, found.isEmpty { return [] }
    if event.needsDeadline, found.isEmpty { return [] }
    let addressee = clause.addressee
    let form = ReportEvent.form(in: segment, context.tokens)
    func fact(_ deadline: Deadline) -> ObligationFact {
      ObligationFact(
        addressee: addressee, recipient: recipient ?? .council, verb: clause.verb, form: form,
        deadline: deadline)
    }
    if !found.isEmpty { return found.map { fact($0.deadline) } }
    guard asksOfReporter(clause, recipient) else { return [] }
    return [fact(event.isWithinAnother ? .asPartOf : .unscheduled)]
  }

  /// A date in front of the report belongs to it only when it is written as a deadline; the
  /// reading has seen to that.
  private static func isBefore(
    _ phrase: DeadlinePhrase, _ event: ReportEvent, _ context: RuleContext
  ) -> Bool { false }

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
