/// Finds whom a clause addresses, in the words behind its verb.
enum AddresseeReading {
  /// The first addressee named before what is asked begins.
  static func addressee(
    after start: Int, upTo end: Int, _ tokens: [Token], _ mentions: MentionIndex
  ) -> Addressee? {
    let limit = min(end, start + 16)
    guard start < limit else { return nil }
    if isPronoun(tokens[start]) { return nil }
    for index in start..<limit {
      if let found = at(index, limit, tokens, mentions) { return found }
      if tokens[index].term == .that, !tokens[index].isLatin, index > start + 1 { return nil }
    }
    return nil
  }

  /// "requests him", ويطلب إليها: whoever was spoken of last.
  static func antecedent(
    before end: Int, from start: Int, _ tokens: [Token], _ mentions: MentionIndex
  ) -> Addressee? {
    let pronoun = tokens[min(end, tokens.count - 1)...].prefix(6).first(where: isPronoun)
    for index in (start..<end).reversed() {
      guard let found = at(index, end, tokens, mentions), found != .committee else { continue }
      if let pronoun, !agrees(pronoun, found) { continue }
      return found
    }
    return nil
  }

  /// Gender tells who is meant: إليه and "him" an officer or a panel, إليها a government or a mission.
  private static func agrees(_ pronoun: Token, _ addressee: Addressee) -> Bool {
    switch addressee {
    case .secretaryGeneral, .specialRepresentative: !feminine.contains(pronoun.value)
    case .hostGovernment, .operation, .memberStates, .parties: !masculine.contains(pronoun.value)
    default: true
    }
  }

  private static let feminine = Set(["it", "them", "إليها", "إليهم", "إليهما"].map(WordHash.of))
  private static let masculine = Set(["him", "her", "إليه"].map(WordHash.of))

  /// True for "him", "it", إليها.
  static func isPronoun(_ token: Token) -> Bool {
    pronouns.contains(token.value) && token.kind == .word
  }

  private static let pronouns = Set(
    ["him", "her", "it", "them", "إليه", "إليها", "إليهم", "إليهما"].map(WordHash.of))

  /// A second addressee joined to the first: "the Secretary-General and the African Union".
  static func second(
    after start: Int, upTo end: Int, _ tokens: [Token], _ mentions: MentionIndex,
    first: Addressee
  ) -> Addressee? {
    let limit = min(end, start + 16)
    guard start < limit else { return nil }
    var sawAnd = false
    for index in start..<limit {
      let token = tokens[index]
      if token.isLatin ? token.term == .to : token.term == .that { return nil }
      if ParagraphReading.isStop(token) { return nil }
      if token.term == .and || token.traits.contains(.and) { sawAnd = true }
      guard sawAnd else { continue }
      let found = token.term == .chair ? nil : at(index, limit, tokens, mentions)
      if let found, found != first, found != .committee { return found }
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
    case .monitor where token.traits.contains(.capital) && next?.traits.contains(.capital) == true:
      return .panelOfExperts
    case .representative:
      if index > 0, tokens[index - 1].isHigh { return .other }
      if next?.isHighArabic == true { return .other }
      return .specialRepresentative
    case .special where next?.term == .advisers: return .other
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
    case .african:
      return next?.term == .union || token.traits.contains(.acronym) ? .africanUnion : nil
    case .union where !token.isLatin && next?.term == .african: return .africanUnion
    case .commission: return nil
    case .authorities: return .hostGovernment
    case .contributor: return .contributors
    case .parties, .sides: return .parties
    case .committee: return .committee
    case .chair: return .other
    case .commander: return .operation
    case .operation where next?.term == .of && index + 3 < end && tokens[index + 3].isHigh:
      return .other
    case .operation where index > 0 && tokens[index - 1].isDefinite: return .operation
    case .operation where token.traits.contains(.the) || token.traits.contains(.capital):
      return .operation
    case .council: return nil
    default: return nil
    }
  }
}
