/// Finds whose mandate a clause is about.
enum MandateSubjectReading {
  /// The owner of the mandate that the word at a place extends or ends.
  static func subject(at index: Int, _ clause: Clause, _ context: RuleContext) -> MandateSubject? {
    let range = clause.range
    let tokens = context.tokens
    let window = index..<min(index + 40, range.upperBound)
    let passive = max(range.lowerBound, index - 4)..<index
    if context.contains([.shall], in: passive),
      let mention = context.mentions.last(in: range.lowerBound..<index)
    {
      return mention.subject
    }
    if context.contains([.shall], in: passive) {
      // "the authorizations set out in … shall be renewed": the subject opens the sentence.
      for place in range.lowerBound..<index {
        if let found = object(place, index, clause, context), found != .unnamed { return found }
      }
    }
    // What is extended: the first of mandate, panel, measures, operation behind the word, and
    // where nothing follows, in front of it ("the mandate of the Mission shall be extended").
    for place in window.dropFirst() {
      if let found = object(place, index, clause, context) { return found }
      if tokens[place].isMark(";") || tokens[place].isMark("؛") { break }
    }
    for place in (max(range.lowerBound, index - UntilPhrase.reach)..<index).reversed() {
      if let found = object(place, index, clause, context) { return found }
    }
    return nil
  }

  private static func object(
    _ place: Int, _ trigger: Int, _ clause: Clause, _ context: RuleContext
  ) -> MandateSubject? {
    let token = context.tokens[place]
    if let mention = context.mentions.first(in: place..<(place + 1)), mention.start == place {
      return mention.subject
    }
    switch token.term {
    case .mandate: return owner(of: place, clause, context)
    case .panel: return panel(place, context)
    case .group where token.traits.contains(.capital): return panel(place, context)
    case .measures, .embargo, .sanctions, .exemption: return .measures
    case .authorization:
      let isNoun = !token.isLatin || token.value == noun || token.value == nouns
      guard isNoun else { return nil }
      return context.mentions.nearest(to: place, in: clause.range)?.subject ?? .authorization
    case .operation where token.traits.contains(.the) || token.traits.contains(.capital):
      return context.mentions.main
        ?? PrintedName.name(
          near: max(clause.range.lowerBound, place - 5), in: clause.range, context)
        ?? .unnamed
    default: return nil
    }
  }

  private static let noun = WordHash.of("authorization")
  private static let nouns = WordHash.of("authorizations")

  private static func panel(_ place: Int, _ context: RuleContext) -> MandateSubject? {
    let near = context.tokens[place..<min(place + 8, context.tokens.count)]
    return near.contains { $0.term == .experts } || context.tokens[place].term == .panel
      || near.contains { $0.value == monitoring } ? .panelOfExperts : nil
  }

  private static let monitoring = WordHash.of("monitoring")

  /// The operation or panel to which "the mandate" belongs: named behind it ("the mandate of"),
  /// in front of it ("UNSOM's mandate"), or, for "its mandate", named before.
  private static func owner(
    of place: Int, _ clause: Clause, _ context: RuleContext
  ) -> MandateSubject? {
    let tokens = context.tokens
    let behind = (place + 1)..<min(place + 14, clause.range.upperBound)
    for next in behind {
      let token = tokens[next]
      if let mention = context.mentions.first(in: next..<(next + 1)), mention.start == next {
        return mention.subject
      }
      if token.term == .panel || token.term == .group && token.traits.contains(.capital),
        let found = panel(next, context)
      {
        return found
      }
      if token.term == .operation, token.traits.contains(.the) || token.traits.contains(.capital),
        next <= place + 4
      {
        return context.mentions.main
          ?? PrintedName.name(near: place + 1, in: clause.range, context) ?? .unnamed
      }
      if token.kind == .mark || token.term == .until
        || DatePhrase.at(next, in: tokens[behind]) != nil
      {
        break
      }
    }
    let paragraph = context.paragraphs[clause.paragraph].tokens
    let before = max(paragraph.lowerBound, place - 6)..<place
    if let mention = context.mentions.last(in: before) { return mention.subject }
    if context.contains([.panel], in: before) { return .panelOfExperts }
    if let mention = context.mentions.last(in: paragraph.lowerBound..<place) {
      return mention.subject
    }
    if let main = context.mentions.main { return main }
    if let named = PrintedName.name(near: place, in: clause.range, context) { return named }
    let near =
      max(
        paragraph.lowerBound, place - UntilPhrase.reach)..<min(
        paragraph.upperBound, place + UntilPhrase.reach)
    return context.contains([.panel], in: near) ? .panelOfExperts : .unnamed
  }

  /// What is established: an operation or a panel named close behind the word.
  static func established(
    at index: Int, _ clause: Clause, _ context: RuleContext
  ) -> MandateSubject? {
    let window = index..<min(index + 45, clause.range.upperBound)
    for place in window.dropFirst() {
      if let mention = context.mentions.first(in: place..<(place + 1)), mention.start == place {
        return mention.subject
      }
      let token = context.tokens[place]
      if token.term == .panel || token.term == .group, let found = panel(place, context) {
        return found
      }
      if token.isMark(";") || token.isMark("؛") { break }
    }
    // "the Mission shall be established for six months": the subject stands before.
    if let mention = context.mentions.last(in: clause.range.lowerBound..<index) {
      return mention.subject
    }
    if context.contains([.measures, .embargo], in: clause.range.lowerBound..<index) {
      return .measures
    }
    if context.contains([.operation], in: window) {
      return PrintedName.name(near: index + 1, in: clause.range, context)
    }
    return nil
  }
}
