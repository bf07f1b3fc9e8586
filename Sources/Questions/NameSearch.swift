import Indicators
import Record

/// Search over what the record knows by name: missions, States, groups, organizations, indicators,
/// sources, decisions of the Council, duties, meetings and initiatives, in both languages.
///
/// Case, accents, the variants of Arabic letters and the Arabic article make no difference; of each
/// word the last letters may be missing.
public struct NameSearch: Sendable {
  /// Something found.
  public struct Hit: Sendable, Hashable {
    /// What it is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      case mission, contributor, group, organization, indicator, decision, duty, meeting, initiative
      case source
    }

    /// What it is.
    public let kind: Kind
    /// Its identifier: a key, an indicator's, source's, duty's or initiative's identifier, a symbol, the
    /// day of a meeting.
    public let id: String
    /// Its name in the reader's language.
    public let title: String
    /// The spelling that was recognised, where it is another one.
    public let spelling: String?
    /// The mission that it is or is about.
    public let mission: EntityID?
    /// How well it fits: 0 the name itself, 1 its beginning, 2 words of it in a row, 3 words in any
    /// order, 4 within words; 5 to 9 the same for what it is about.
    public let rank: Int
  }

  /// How many letters a text to search for may have.
  public static let longest = 200

  private let record: OpenRecord
  private let language: Language

  /// A search in a record, with titles in a language.
  public init(_ record: OpenRecord, _ language: Language) {
    self.record = record
    self.language = language
  }

  /// What is called so, or in part so, the best first.
  public func hits(_ text: String) -> [Hit] {
    let asked = SearchWords(String(text.prefix(Self.longest)))
    guard !asked.words.isEmpty else { return [] }
    let resolution = ResolutionMention(text)
    let names = HitNames(record, language)
    var hits: [Hit] = []
    for entry in record.searchIndex.entries {
      var best: (rank: Int, spelling: String)?
      if let resolution, let symbol = entry.resolution, let rank = resolution.rank(of: symbol) {
        // What was held under a resolution comes after what the resolution itself asks for.
        best = (rank + (entry.kind == .meeting ? 1 : 0), symbol)
      }
      for spelling in entry.spellings {
        guard let rank = spelling.words.rank(asked: asked) else { continue }
        // What stands within the words of a description is chance.
        if spelling.isAside, rank == 4 { continue }
        let whole = rank + (spelling.isAside ? 5 : 0)
        if whole < best?.rank ?? .max { best = (whole, spelling.text) }
      }
      guard let best else { continue }
      let title = names.title(entry.kind, entry.id, entry.mission)
      hits.append(
        Hit(
          kind: entry.kind, id: entry.id, title: title,
          spelling: title.contains(best.spelling) ? nil : best.spelling, mission: entry.mission,
          rank: best.rank))
    }
    // What stands within other words is worth showing only where nothing is called so.
    if hits.contains(where: { $0.rank < 4 }) { hits.removeAll { $0.rank == 4 } }
    let order = Dictionary(
      uniqueKeysWithValues: Hit.Kind.allCases.enumerated().map { ($1, $0) })
    return hits.sorted {
      ($0.rank, order[$0.kind] ?? 0, $0.title, $0.id)
        < ($1.rank, order[$1.kind] ?? 0, $1.title, $1.id)
    }
  }

  /// Names that are nearly so, the nearest first, for a text that nothing is called.
  public func suggestions(_ text: String, atMost limit: Int = 5) -> [String] {
    let asked = SearchWords(String(text.prefix(60))).joined
    guard asked.count >= 3 else { return [] }
    // A third of the letters may be wrong: further off is another name.
    let farthest = max(1, min(4, asked.count / 4))
    var found: [(distance: Int, text: String)] = []
    for entry in record.searchIndex.entries {
      for spelling in entry.spellings where !spelling.isAside {
        guard
          let distance = EditDistance.between(
            asked, spelling.words.joined, atMost: farthest)
        else { continue }
        if !found.contains(where: { $0.text == spelling.text }) {
          found.append((distance, spelling.text))
        }
      }
    }
    return found.sorted { ($0.distance, $0.text) < ($1.distance, $1.text) }.prefix(limit)
      .map(\.text)
  }
}
