import Record

/// Ways to say the same in both languages: the terms of the glossary and the names of the record, by
/// the words for which they are found.
public struct Thesaurus: Sendable {
  /// A way to say something.
  struct Form: Sendable, Hashable {
    /// As it is written.
    let text: String
    /// Its language; nil for acronyms.
    let language: Language?
    /// Its words as they are indexed.
    let words: [String]
  }

  /// Something with all its forms.
  struct Concept: Sendable {
    /// The identity of the record, where it is one.
    let entity: EntityID?
    let forms: [Form]
  }

  private let concepts: [Concept]
  /// Concepts by the words of their forms, parted by spaces.
  private let places: [String: [Int]]
  /// The longest form, in words.
  let longest: Int

  /// A thesaurus without terms.
  public static let empty = Thesaurus(glossary: Glossary([]), names: [])

  /// The terms of a glossary and the names of States, missions, organizations and groups.
  public init(glossary: Glossary, names: [EntityRecord]) {
    var concepts = glossary.terms.map { term in
      Concept(
        entity: nil,
        forms: Self.forms(
          term.en.map { ($0, Language.en) } + term.ar.map { ($0, Language.ar) }))
    }
    let kinds: Set<EntityKind> = [.state, .mission, .organization, .group]
    for record in names {
      guard let kind = record.id.kind, kinds.contains(kind) else { continue }
      // The program speaks two languages; codes of catalogues stand in no text.
      let spoken = record.names.filter { name in
        name.kind != "code" && (name.language.map(Language.spoken.contains) ?? true)
      }
      let forms = Self.forms(spoken.map { ($0.text, $0.language) })
      if !forms.isEmpty { concepts.append(Concept(entity: record.id, forms: forms)) }
    }
    var places: [String: [Int]] = [:]
    var longest = 0
    for (index, concept) in concepts.enumerated() {
      for form in concept.forms {
        let key = form.words.joined(separator: " ")
        if places[key]?.last != index { places[key, default: []].append(index) }
        longest = max(longest, form.words.count)
      }
    }
    self.concepts = concepts
    self.places = places
    self.longest = min(longest, 10)
  }

  /// What these words say, in whole.
  func concepts(_ words: some Sequence<String>) -> [Concept] {
    (places[words.joined(separator: " ")] ?? []).map { concepts[$0] }
  }

  private static func forms(_ texts: [(String, Language?)]) -> [Form] {
    var seen: Set<[String]> = []
    return texts.compactMap { text, language in
      let words = QuestionWords.terms(text)
      guard !words.isEmpty, seen.insert(words).inserted else { return nil }
      return Form(text: text, language: language, words: words)
    }
  }
}
