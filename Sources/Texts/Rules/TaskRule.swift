/// The tasks that operations are given, sorted into the field's categories.
enum TaskRule: Rule {
  static let name = RuleName(name: "task", version: 1)

  static func read(_ context: RuleContext) -> [Fact] {
    var facts: [Fact] = []
    var governing: Clause?
    for clause in context.clauses {
      if !clause.isItem { governing = clause }
      guard givesTasks(clause, under: governing ?? clause, context) else { continue }
      for (category, range) in categories(clause, context) {
        facts.append(context.fact(.task(category), range, clause.paragraph, name))
      }
    }
    return facts
  }

  /// True for a clause that tells an operation what to do: it is addressed, or its mandate is said
  /// to hold the tasks.
  private static func givesTasks(
    _ clause: Clause, under governing: Clause, _ context: RuleContext
  ) -> Bool {
    switch clause.verb {
    case .recalls, .condemns, .deplores, .takesNote, .notes, .expressesConcern: return false
    default: break
    }
    if clause.isItem { return setsTasks(governing, context) }
    if clause.addressee == .panelOfExperts || clause.addressee == .operation { return true }
    return namesOperation(clause.range, context)
  }

  private static func namesOperation(_ range: Range<Int>, _ context: RuleContext) -> Bool {
    context.mentions.first(in: range) != nil
      || context.tokens[range].contains { token in
        token.term == .operation
          && (token.traits.contains(.the) || token.traits.contains(.capital))
      }
  }

  private static func setsTasks(_ clause: Clause, _ context: RuleContext) -> Bool {
    if clause.addressee == .operation || clause.addressee == .specialRepresentative { return true }
    if context.contains([.shall], in: clause.range), context.mentions.first(in: clause.range) != nil
    {
      return true
    }
    return clause.isDecision
      && (context.contains([.mandate, .operation], in: clause.range)
        || context.mentions.first(in: clause.range) != nil)
  }

  private static func categories(
    _ clause: Clause, _ context: RuleContext
  ) -> [(TaskCategory, Range<Int>)] {
    var found: [(TaskCategory, Range<Int>)] = []
    let range = clause.range
    for index in range {
      let near = index..<min(index + 7, range.upperBound)
      guard let category = category(at: index, near, context),
        !found.contains(where: { $0.0 == category })
      else { continue }
      found.append((category, max(range.lowerBound, index - 3)..<near.upperBound))
    }
    return found
  }

  private static func category(
    at index: Int, _ near: Range<Int>, _ context: RuleContext
  ) -> TaskCategory? {
    let behind = (near.lowerBound + 1)..<max(near.lowerBound + 1, near.upperBound)
    func has(_ terms: Set<Term>) -> Bool { context.contains(terms, in: behind) }
    switch context.tokens[index].term {
    case .protect where has([.civilians]): return .protectionOfCivilians
    case .protect where has([.civilian]) && !context.tokens[index].isLatin:
      return .protectionOfCivilians
    case .protect where has([.child]): return .childProtection
    case .political where has([.process, .dialogue]): return .politicalProcess
    case .good where has([.offices]), .offices where has([.good]): return .politicalProcess
    case .reconciliation, .mediation: return .politicalProcess
    case .peace where has([.process]): return .politicalProcess
    case .humanitarian where has([.access, .assistance]), .access where has([.humanitarian]),
      .assistance where has([.humanitarian]):
      return .humanitarianAccess
    case .human where has([.rights]), .rights where has([.human]): return .humanRights
    case .disarm
    where has([.demobilization, .reintegration]) || context.tokens[index].traits.contains(.acronym),
      .demobilization:
      return .disarmament
    case .reform where has([.sector]), .sector where has([.reform]): return .securitySectorReform
    case .rule where has([.law]), .judicial, .prisons, .justice: return .ruleOfLaw
    case .elections: return .elections
    case .monitor where has([.ceasefire, .hostilities, .line, .withdraw, .weapons, .arms]),
      .verify where has([.ceasefire, .line, .withdraw]),
      .ceasefire
    where context.contains([.monitor, .verify], in: max(near.lowerBound - 6, 0)..<near.upperBound):
      return .monitoring
    case .states
    where context.tokens[behind].first?.term == .authorization && context.tokens[index].isLatin:
      return .stateAuthority
    case .authorities where has([.states]) && !context.tokens[index].isLatin: return .stateAuthority
    case .women, .gender: return .womenPeaceSecurity
    case .child: return .childProtection
    case .mines: return .mineAction
    case .support where has([.committee]): return .sanctionsSupport
    case .embargo, .sanctions: return .sanctionsSupport
    case .measures where !context.tokens[index].isLatin && has([.committee]):
      return .sanctionsSupport
    case .capacity where has([.building]), .building where has([.capacity]), .training:
      return .capacityBuilding
    default: return nil
    }
  }
}
