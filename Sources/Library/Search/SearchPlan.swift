import Documents
import Record

/// What a question is looked for by: groups that a line must each hold in one way or another.
struct SearchPlan {
  /// The forms in which a word may be indexed.
  struct Slot: Hashable {
    /// Each with how often it occurs in the library.
    var variants: [(term: String, uses: Int)]

    static func == (left: Slot, right: Slot) -> Bool {
      left.variants.map(\.term) == right.variants.map(\.term)
    }
    func hash(into hasher: inout Hasher) { hasher.combine(variants.map(\.term)) }
    /// The form that was asked for.
    var first: String { variants.first?.term ?? "" }
    var uses: Int { variants.reduce(0) { $0 + $1.uses } }
  }

  /// One way to say what is asked for.
  struct Way: Hashable {
    var slots: [Slot]
    /// Whether the words must follow one another.
    var isPhrase: Bool
    /// The term that was added, where it is not what was asked for.
    var added: AddedTerm?
    /// True where the library holds all of its words.
    var isPossible: Bool { slots.allSatisfy { $0.uses > 0 } }
  }

  /// Ways to say one thing; the first is what was asked for.
  struct Group: Hashable {
    var ways: [Way]
  }

  var groups: [Group] = []

  /// Terms that are looked for beside those asked for.
  var added: [AddedTerm] { groups.flatMap { $0.ways.compactMap(\.added) } }

  /// How many terms are added for one thing, and in whole.
  private static let mostAdded = 10
  private static let mostAddedInAll = 24

  /// The plan for a question.
  init(
    _ words: QuestionWords, thesaurus: Thesaurus, vocabulary: some LibraryVocabulary
  ) throws {
    var index = 0
    let units = words.units
    while index < units.count {
      let (unit, count) = Self.longestTerm(units[index...], thesaurus)
      index += count
      groups.append(try Self.group(unit, thesaurus, vocabulary))
    }
    var left = Self.mostAddedInAll
    for place in groups.indices {
      let kept = groups[place].ways.prefix(left + 1)
      left -= max(0, kept.count - 1)
      groups[place].ways = Array(kept)
    }
  }

  /// Words in a row that are one term are looked for as one thing: the most words that are.
  private static func longestTerm(
    _ units: ArraySlice<QuestionWords.Unit>, _ thesaurus: Thesaurus
  ) -> (unit: QuestionWords.Unit, count: Int) {
    guard let first = units.first else {
      return (.init(form: .word, words: [], text: ""), 1)
    }
    // What was quoted stays a phrase of its own.
    let row = units.prefix { $0.form == .word || $0.form == .compound }.prefix(thesaurus.longest)
    for count in stride(from: row.count, to: 1, by: -1) {
      let run = row.prefix(count)
      let words = run.flatMap(\.words)
      if spellings(words.map(\.term)).contains(where: { !thesaurus.concepts($0).isEmpty }) {
        let text = run.map(\.text).joined(separator: " ")
        return (.init(form: .word, words: words, text: text), count)
      }
    }
    return (first, 1)
  }

  /// Words as they stand, and with a particle taken off the first.
  private static func spellings(_ words: [String]) -> [[String]] {
    guard let first = words.first, let bare = ArabicStem.withoutParticle(first) else {
      return [words]
    }
    return [words, [bare] + words.dropFirst()]
  }

  private static func group(
    _ unit: QuestionWords.Unit, _ thesaurus: Thesaurus, _ vocabulary: some LibraryVocabulary
  ) throws -> Group {
    if unit.form == .beginning {
      let variants = try unit.words.first.map { try vocabulary.beginning($0) } ?? []
      return Group(ways: [Way(slots: [Slot(variants: variants)], isPhrase: false, added: nil)])
    }
    let slots = try unit.words.map { try slot($0.term, vocabulary) }
    var ways = [Way(slots: slots, isPhrase: unit.form != .word, added: nil)]
    let asked = Set(unit.words.map(\.term))
    var seen: Set<[String]> = [unit.words.map(\.term)]
    for spelling in spellings(unit.words.map(\.term)) {
      for concept in thesaurus.concepts(spelling) {
        for form in concept.forms where seen.insert(form.words).inserted {
          // A longer form that holds the words asked for finds nothing more.
          if unit.form == .word, asked.isSubset(of: form.words) { continue }
          if ways.dropFirst().contains(where: { form.words.holds($0.slots.map(\.first)) }) {
            continue
          }
          // A particle is written onto the first word.
          let slots = try form.words.enumerated().map { place, word in
            place == 0
              ? try slot(word, vocabulary, isAsked: false)
              : Slot(variants: [(word, try vocabulary.uses(word))])
          }
          let way = Way(
            slots: slots, isPhrase: true,
            added: AddedTerm(text: form.text, language: form.language, asked: unit.text))
          if way.isPossible { ways.append(way) }
        }
      }
    }
    return Group(ways: Array(ways.prefix(mostAdded + 1)))
  }

  /// A word with the particles that may be written onto it, as far as the library knows such words.
  ///
  /// - Parameter isAsked: whether the word stands in a question, so that it may have a particle itself.
  private static func slot(
    _ term: String, _ vocabulary: some LibraryVocabulary, isAsked: Bool = true
  ) throws -> Slot {
    let uses = try vocabulary.uses(term)
    var variants = [(term: term, uses: uses)]
    guard let first = term.unicodeScalars.first?.value, first >= 0x600, first < 0x700,
      term.unicodeScalars.count > 1
    else { return Slot(variants: variants) }
    var bare = [term]
    if isAsked, let rest = ArabicStem.withoutParticle(term) {
      // بعثة is a word of its own, لحفظ is not: the more frequent is the word.
      let restUses = try vocabulary.uses(rest)
      if restUses > uses {
        variants.append((rest, restUses))
        bare.append(rest)
      }
    }
    for word in bare {
      for particle in ArabicStem.particles {
        let joined = QuestionWords.string(particle) + word
        if variants.contains(where: { $0.term == joined }) { continue }
        let uses = try vocabulary.uses(joined)
        if uses > 0 { variants.append((joined, uses)) }
      }
    }
    return Slot(variants: variants)
  }
}

extension [String] {
  /// True where other words stand in these in a row.
  fileprivate func holds(_ row: [String]) -> Bool {
    guard !row.isEmpty, row.count <= count else { return false }
    return (0...(count - row.count)).contains { self[$0..<$0 + row.count].elementsEqual(row) }
  }
}
