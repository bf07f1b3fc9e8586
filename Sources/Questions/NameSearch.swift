import Indicators
import Record
import Store

/// Search over what the record knows by name: missions, States, groups, organizations, indicators,
/// sources and decisions of the Council, in both languages.
public struct NameSearch: Sendable {
  /// Something found.
  public struct Hit: Sendable, Hashable {
    /// What it is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      case mission, contributor, group, organization, indicator, source, decision
    }

    /// What it is.
    public let kind: Kind
    /// Its identifier: a key, an indicator's or source's identifier, a symbol.
    public let id: String
    /// Its name in the reader's language.
    public let title: String
    /// The spelling that was recognised, where it is another one.
    public let spelling: String?
    /// For a decision: the mission it is about.
    public let mission: EntityID?
    /// How well it fits: 0 the name itself, 1 its beginning, 2 the beginning of a word, 3 within.
    public let rank: Int
  }

  private let record: OpenRecord
  private let language: Language

  /// A search in a record, with titles in a language.
  public init(_ record: OpenRecord, _ language: Language) {
    self.record = record
    self.language = language
  }

  /// What is called so, or in part so, the best first. Case, accents and the variants of Arabic
  /// letters do not matter.
  public func hits(_ text: String) -> [Hit] {
    let asked = NameFolding.fold(text)
    guard !asked.isEmpty else { return [] }
    var hits: [Hit] = []
    func consider(
      _ kind: Hit.Kind, _ id: String, _ title: String, _ spellings: [String],
      mission: EntityID? = nil
    ) {
      var best: (rank: Int, spelling: String)?
      for spelling in spellings {
        guard let rank = Self.rank(NameFolding.fold(spelling), asked) else { continue }
        if rank < best?.rank ?? .max { best = (rank, spelling) }
      }
      guard let best else { return }
      hits.append(
        Hit(
          kind: kind, id: id, title: title, spelling: best.spelling == title ? nil : best.spelling,
          mission: mission, rank: best.rank))
    }
    let wording = record.wording(language)
    for entity in record.names {
      let names = entity.names.map(\.text)
      switch entity.id.kind {
      case .mission:
        let name = record.view.mission(entity.id)?.names.preferred(language)
        let title = [wording.mission(entity.id), name].compactMap { $0 }.joined(separator: " — ")
        consider(.mission, entity.id.key, title, names)
      case .state: consider(.contributor, entity.id.key, wording.state(entity.id), names)
      case .group: consider(.group, entity.id.key, wording.group(entity.id), names)
      case .organization:
        let own = entity.names.first { $0.language == language && $0.kind != "alias" }
        consider(.organization, entity.id.key, own?.text ?? names.first ?? "", names)
      default: continue
      }
    }
    for indicator in IndicatorList.all {
      let id = indicator.definition.id
      consider(
        .indicator, id, wording.text("indicator.\(id).name"),
        [id] + Language.spoken.map { record.catalogue.text("indicator.\(id).name", $0) })
    }
    for source in record.view.sources.values {
      consider(
        .source, source.id, source.title.preferred(language),
        [source.id] + source.title.all.map(\.text) + source.publisher.all.map(\.text))
    }
    for history in record.mandates.histories {
      for decision in history.decisions {
        consider(
          .decision, decision.resolution,
          "\(decision.resolution) — \(wording.mission(history.mission))", [decision.resolution],
          mission: history.mission)
      }
    }
    return hits.sorted { ($0.rank, $0.title, $0.id) < ($1.rank, $1.title, $1.id) }
  }

  private static func rank(_ name: String, _ asked: String) -> Int? {
    if name == asked { return 0 }
    if name.hasPrefix(asked) { return 1 }
    if name.contains(" \(asked)") { return 2 }
    return asked.count > 2 && name.contains(asked) ? 3 : nil
  }
}
