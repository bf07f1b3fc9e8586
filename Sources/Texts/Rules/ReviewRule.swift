import Record

/// Reviews, benchmarks, transitions and drawdowns that the Council asks for or announces.
enum ReviewRule: Rule {
  static let name = RuleName(name: "review", version: 1)

  static func read(_ context: RuleContext) -> [Fact] {
    var facts: [Fact] = []
    for clause in context.clauses {
      let announces = clause.verb == .expressesIntention || clause.verb == .affirms
      guard clause.asks || announces else { continue }
      for kind in kinds(clause, announces, context) {
        let deadline = DeadlineReading.deadlines(
          in: clause.range, context.tokens, adopted: context.adopted
        ).first?.deadline
        let addressee = announces ? Addressee.council : clause.addressee
        facts.append(
          context.fact(
            .review(ReviewFact(kind: kind, addressee: addressee, deadline: deadline)), clause, name)
        )
      }
    }
    return facts
  }

  private static func kinds(
    _ clause: Clause, _ announces: Bool, _ context: RuleContext
  ) -> [ReviewFact.Kind] {
    var kinds: [ReviewFact.Kind] = []
    let tokens = context.tokens
    for index in clause.range {
      let token = tokens[index]
      let near = (index + 1)..<min(index + 9, clause.range.upperBound)
      switch token.term {
      case .review, .assessment:
        let ofMandate = near.contains {
          [.mandate, .operation, .strength, .component, .ceiling, .level].contains(tokens[$0].term)
        }
        let isAsked = announces || clause.addressee == .secretaryGeneral || clause.isDecision
        guard isAsked else { continue }
        if ofMandate
          || context.mentions.first(in: near.lowerBound..<max(near.lowerBound, near.upperBound))
            != nil,
          !kinds.contains(.review)
        {
          kinds.append(.review)
        }
      case .benchmark where !kinds.contains(.benchmarks): kinds.append(.benchmarks)
      case .transition where !token.traits.contains(.capital):
        let plans =
          max(clause.range.lowerBound, index - 4)..<min(index + 5, clause.range.upperBound)
        if context.contains([.plan, .strategy], in: plans), !kinds.contains(.transition) {
          kinds.append(.transition)
        }
      case .drawdown, .withdraw:
        if !kinds.contains(.drawdown), clause.addressee != .parties { kinds.append(.drawdown) }
      default: continue
      }
    }
    return kinds
  }
}
