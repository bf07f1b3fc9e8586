/// An operative verb where it stands in a text: "strongly condemns", يقرر كذلك.
struct VerbPhrase {
  var verb: OperativeVerb
  /// True for "reiterates its request", which asks as "requests" does.
  var repeatsRequest = false
  /// The first token, adverbs included.
  var start: Int
  /// The token after the verb.
  var end: Int
  /// The word itself.
  var word: Int
}

extension VerbPhrase {
  /// The verb phrase that begins at a token; nil where none does.
  static func at(_ index: Int, in tokens: ArraySlice<Token>) -> VerbPhrase? {
    var word = index
    while word < tokens.endIndex, word - index < 4, isAdverb(tokens[word]) { word += 1 }
    if let phrase = continuing(index, word, tokens) { return phrase }
    guard word < tokens.endIndex, tokens[word].kind == .word,
      !tokens[word].traits.contains(.the), !tokens[word].traits.contains(.possessive),
      var phrase = (simple(tokens[word].term) ?? decision(tokens[word])).map({
        VerbPhrase(verb: $0, start: index, end: word + 1, word: word)
      })
    else { return nil }
    phrase.refine(tokens)
    return phrase.isComplete(tokens) ? phrase : nil
  }

  /// "Continues to urge": the verb stands in the infinitive.
  private static func continuing(
    _ index: Int, _ word: Int, _ tokens: ArraySlice<Token>
  ) -> VerbPhrase? {
    guard word > index, word + 1 < tokens.endIndex, tokens[word].term == .to,
      tokens[word - 1].term == .adverb, let verb = infinitives[tokens[word + 1].value]
    else { return nil }
    return VerbPhrase(verb: verb, start: index, end: word + 2, word: word + 1)
  }

  private static let infinitives: [UInt64: OperativeVerb] = [
    WordHash.of("urge"): .urges, WordHash.of("call"): .callsUpon,
    WordHash.of("encourage"): .encourages, WordHash.of("request"): .requests,
    WordHash.of("support"): .supports, WordHash.of("stress"): .stresses,
    WordHash.of("welcome"): .welcomes, WordHash.of("express"): .expresses,
    WordHash.of("note"): .notes, WordHash.of("demand"): .demands,
    WordHash.of("recognize"): .recognizes, WordHash.of("underline"): .underlines,
  ]

  private static func isAdverb(_ token: Token) -> Bool {
    token.term == .adverb || token.term == .another || token.term == .once
      || token.term == .regular
  }

  /// "Extends once more the stationing of the Force": older texts decide with the verb itself.
  private static func decision(_ token: Token) -> OperativeVerb? {
    deciding.contains(token.value) && token.kind == .word ? .decides : nil
  }

  private static let deciding = Set(
    [
      "extends", "renews", "prolongs", "terminates", "increases", "reduces", "maintains", "lifts",
      "يمدد", "يجدد", "ينهي", "يحدد",
    ]
    .map(WordHash.of))

  /// The verb of a single word.
  private static func simple(_ term: Term) -> OperativeVerb? {
    switch term {
    case .decides: .decides
    case .authorizes: .authorizes
    case .determines: .determines
    case .demands: .demands
    case .declares: .declares
    case .approves: .approves
    case .endorses: .endorses
    case .establishes: .establishes
    case .requests: .requests
    case .directs: .directs
    case .calls: .callsUpon
    case .appeals: .appeals
    case .urges: .urges
    case .encourages: .encourages
    case .invites: .invites
    case .recommends: .recommends
    case .expects: .expects
    case .condemns: .condemns
    case .deplores: .deplores
    case .warns: .warns
    case .regrets: .regrets
    case .supports: .supports
    case .insists: .insists
    case .affirms: .affirms
    case .reaffirms: .reaffirms
    case .reiterates: .reiterates
    case .stresses: .stresses
    case .emphasizes: .emphasizes
    case .underlines: .underlines
    case .reminds: .reminds
    case .agrees: .agrees
    case .recognizes: .recognizes
    case .acknowledges: .acknowledges
    case .welcomes: .welcomes
    case .commends, .pays: .commends
    case .recalls: .recalls
    case .takes: .takesNote
    case .notes: .notes
    case .expresses: .expresses
    case .looks: .looksForward
    case .remains: .remainsSeized
    case .intends: .expressesIntention
    case .considers: .considers
    case .hopes: .expressesHope
    default: nil
    }
  }

  /// Reads the words that make another verb of the first one.
  private mutating func refine(_ tokens: ArraySlice<Token>) {
    let near = tokens[end..<min(end + 6, tokens.endIndex)]
    switch verb {
    case .expresses:
      for token in near {
        switch token.term {
        case .concern: verb = .expressesConcern
        case .intention: verb = .expressesIntention
        case .support: verb = .expressesSupport
        case .appreciation: verb = .expressesAppreciation
        case .readiness: verb = .expressesReadiness
        case .hope: verb = .expressesHope
        default: continue
        }
        return
      }
    case .reiterates, .reaffirms, .expressesIntention, .recalls:
      repeatsRequest =
        verb == .reiterates
        && near.prefix(3).contains { $0.term == .request || $0.term == .requests }
    case .affirms:
      // يؤكد من جديد, "affirms anew", is how Arabic writes "reaffirms".
      if near.first?.term == .from,
        near.dropFirst().first.map({ $0.term == .another || $0.value == Self.anew }) == true
      {
        verb = .reaffirms
      }
    default: return
    }
  }

  private static let anew = WordHash.of("جديد")

  /// True unless the word needs another to be a verb of the Council ("calls upon", "takes note").
  private func isComplete(_ tokens: ArraySlice<Token>) -> Bool {
    let near = tokens[end..<min(end + 4, tokens.endIndex)]
    if !tokens[word].isLatin {
      switch verb {
      case .takesNote: return near.contains { $0.term == .note }
      case .remainsSeized: return near.contains { $0.term == .seized || $0.term == .council }
      default: return true
      }
    }
    switch tokens[word].term {
    case .calls:
      return near.contains { $0.term == .upon || $0.term == .on || $0.isFor || $0.term == .to }
    case .takes: return near.contains { $0.term == .note }
    case .pays: return near.contains { $0.term == .tribute }
    case .looks: return near.contains { $0.term == .forward }
    case .remains:
      return near.contains { $0.term == .seized || $0.isConvinced }
    default: return true
    }
  }
}
