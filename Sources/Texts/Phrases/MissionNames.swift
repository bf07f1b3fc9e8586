import Record

/// The names of operations in both languages, found in a text word by word.
public struct MissionNames: Sendable {
  struct Name: Sendable {
    var words: [UInt64]
    var subject: MandateSubject
  }

  private let names: [UInt64: [Name]]

  /// The names of these operations, acronyms, names in full and other spellings: those of the
  /// United Nations, and those that the Council authorises others to carry out.
  public init(_ missions: [Mission], partners: [PartnerOperation] = []) {
    var names: [UInt64: [Name]] = [:]
    func add(_ spellings: Set<String>, _ subject: MandateSubject) {
      for spelling in spellings {
        let words = Self.words(spelling)
        guard let first = words.first, words.count > 1 || spelling.utf8.count > 2 else { continue }
        names[first, default: []].append(Name(words: words, subject: subject))
      }
    }
    for mission in missions where mission.kind != .aggregate {
      let short = [mission.shortNames?[.en], mission.shortNames?[.ar]].compactMap { $0 }
      let full = [mission.acronym, mission.names[.en], mission.names[.ar]].compactMap { $0 }
      add(
        Set(full + short + (mission.spellings ?? [])),
        .mission(mission.id, acronym: mission.acronym))
    }
    for partner in partners {
      let full = [partner.acronym, partner.names[.en], partner.names[.ar]].compactMap { $0 }
      add(
        Set(full + (partner.spellings ?? [])), .mission(partner.id, acronym: partner.acronym))
    }
    // The longer name first: "in the Republic of South Sudan" before "in South Sudan".
    self.names = names.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  private static func words(_ name: String) -> [UInt64] {
    let bytes = Array(name.utf8)
    let isArabic = bytes.contains { $0 >= 0xD8 }
    return Tokenizer.tokens(
      bytes, lines: [PrintedLine(start: 0, end: bytes.count, followsBlank: true)],
      isArabic: isArabic
    ).filter { !isSmall($0) && $0.kind != .mark }.map(\.value)
  }

  /// Words that names carry or not: the article, "of", "republic".
  private static func isSmall(_ token: Token) -> Bool {
    token.term == .the || token.term == .of || small.contains(token.value)
  }

  private static let small = Set(["republic", "جمهورية", "الجمهورية"].map(WordHash.of))

  /// Every mention of an operation, in order.
  func mentions(in tokens: [Token]) -> [MissionMention] {
    var mentions: [MissionMention] = []
    var index = 0
    while index < tokens.count {
      if tokens[index].kind == .word, let candidates = names[tokens[index].value],
        let mention = candidates.lazy.compactMap({ Self.match($0, at: index, tokens) }).first
      {
        mentions.append(mention)
        index = mention.end
      } else {
        index += 1
      }
    }
    return mentions
  }

  private static func match(_ name: Name, at index: Int, _ tokens: [Token]) -> MissionMention? {
    // An acronym counts only as one: "unit" is not UNIT.
    if name.words.count == 1, tokens[index].isLatin, !tokens[index].traits.contains(.capital) {
      return nil
    }
    var place = index
    for word in name.words {
      while place < tokens.count, place > index, isSmall(tokens[place]) || tokens[place].isMark("-")
      {
        place += 1
      }
      guard place < tokens.count, tokens[place].value == word else { return nil }
      place += 1
    }
    return MissionMention(subject: name.subject, start: index, end: place)
  }
}
