/// Finds whom a clause addresses, in the words behind its verb.
enum AddresseeReading {
  /// The first addressee named before what is asked begins.
  static func addressee(
    after start: Int, upTo end: Int, _ tokens: [Token], _ mentions: MentionIndex
  ) -> Addressee? {
    let limit = min(end, start + 16)
    guard start < limit else { return nil }
    for index in start..<limit {
      if let found = at(index, limit, tokens, mentions) { return found }
      if tokens[index].term == .that, !tokens[index].isLatin, index > start { return nil }
    }
    return nil
  }

  private static func at(
    _ index: Int, _ end: Int, _ tokens: [Token], _ mentions: MentionIndex
  ) -> Addressee? {
    if let mention = mentions.first(in: index..<(index + 1)), mention.start == index {
      return .operation
    }
    let token = tokens[index]
    let next = index + 1 < end ? tokens[index + 1] : nil
    switch token.term {
    case .representative: return .specialRepresentative
    case .special where next?.term == .representative: return .specialRepresentative
    case .secretaryGeneral: return .secretaryGeneral
    case .secretary: return .secretaryGeneral
    case .secretariat: return .secretariat
    case .member where next?.term == .states: return .memberStates
    case .states:
      let isPlace = next?.term == .authorization
      if token.isLatin { return token.traits.contains(.capital) && !isPlace ? .memberStates : nil }
      if next?.term == .host { return .hostGovernment }
      return .memberStates
    case .panel: return .panelOfExperts
    case .group where token.isLatin: return .panelOfExperts
    case .african: return next?.term == .union || token.traits.contains(.acronym) ? .africanUnion : nil
    case .union where !token.isLatin && next?.term == .african: return .africanUnion
    case .commission: return nil
    case .authorities: return .hostGovernment
    case .contributor: return .contributors
    case .parties, .sides: return .parties
    case .committee: return .committee
    case .operation where token.traits.contains(.the) || token.traits.contains(.capital):
      return .operation
    case .council: return nil
    default: return nil
    }
  }
}
