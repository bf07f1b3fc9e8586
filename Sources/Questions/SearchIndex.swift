import Briefing
import Indicators
import Record

/// Everything in a record that can be searched for, with the words for which it is found.
struct SearchIndex: Sendable {
  /// A way to write something.
  struct Spelling: Sendable {
    /// As it is written.
    let text: String
    /// Its words.
    let words: SearchWords
    /// True for what the thing is not called but is about.
    let isAside: Bool
  }

  /// Something that can be found.
  struct Entry: Sendable {
    let kind: NameSearch.Hit.Kind
    let id: String
    let mission: EntityID?
    /// The resolution that it is or rests on.
    let resolution: String?
    let spellings: [Spelling]
  }

  /// Everything, in no order that matters.
  let entries: [Entry]

  /// The index of a record.
  init(_ record: OpenRecord) {
    entries =
      Self.identities(record) + Self.indicators(record) + Self.sources(record)
      + Self.decisions(record) + Self.facts(record)
  }

  private static func entry(
    _ kind: NameSearch.Hit.Kind, _ id: String, _ names: [String], asides: [String] = [],
    mission: EntityID? = nil, resolution: String? = nil
  ) -> Entry {
    func spellings(_ texts: [String], _ isAside: Bool) -> [Spelling] {
      var seen: Set<String> = []
      return texts.filter { !$0.isEmpty && seen.insert($0).inserted }.map {
        Spelling(text: $0, words: SearchWords($0), isAside: isAside)
      }
    }
    return Entry(
      kind: kind, id: id, mission: mission, resolution: resolution,
      spellings: spellings(names, false) + spellings(asides, true))
  }

  private static func identities(_ record: OpenRecord) -> [Entry] {
    record.names.compactMap { entity in
      let names = entity.names.map(\.text)
      switch entity.id.kind {
      case .mission:
        // A mission is looked for by the country it is in, too.
        let hosts = (record.view.mission(entity.id)?.hosts ?? []).flatMap { host in
          record.view.state(host)?.names.all.map(\.text) ?? []
        }
        return entry(.mission, entity.id.key, names, asides: hosts, mission: entity.id)
      case .state: return entry(.contributor, entity.id.key, names)
      case .group: return entry(.group, entity.id.key, names)
      case .organization: return entry(.organization, entity.id.key, names)
      default: return nil
      }
    }
  }

  private static func indicators(_ record: OpenRecord) -> [Entry] {
    IndicatorList.all.map { indicator in
      let id = indicator.definition.id
      func texts(_ key: String) -> [String] {
        Language.spoken.filter { record.catalogue.contains("indicator.\(id).\(key)", $0) }.map {
          record.catalogue.text("indicator.\(id).\(key)", $0)
        }
      }
      return entry(.indicator, id, [id] + texts("name"), asides: texts("words"))
    }
  }

  private static func sources(_ record: OpenRecord) -> [Entry] {
    record.view.sources.values.sorted { $0.id < $1.id }.map { source in
      entry(
        .source, source.id,
        [source.id] + source.title.all.map(\.text) + [source.dataset?.id ?? ""],
        asides: source.publisher.all.map(\.text))
    }
  }

  private static func decisions(_ record: OpenRecord) -> [Entry] {
    record.mandates.histories.flatMap { history in
      history.decisions.map { decision in
        entry(
          .decision, decision.resolution, [decision.resolution], mission: history.mission,
          resolution: decision.resolution)
      }
    }
  }

  /// Duties, meetings and initiatives.
  private static func facts(_ record: OpenRecord) -> [Entry] {
    let duties = record.facts.duties.map { duty in
      entry(
        .duty, duty.id, [duty.resolution],
        asides: duty.what.all.map(\.text) + duty.addressee.all.map(\.text),
        resolution: duty.resolution)
    }
    let meetings = record.facts.meetings.map { meeting in
      let days = Language.spoken.map { record.wording($0).date(meeting.date) }
      let people = meeting.briefers.flatMap {
        $0.name.all.map(\.text) + $0.office.all.map(\.text)
      }
      let duty = record.facts.duties.first { $0.id == meeting.duty }
      return entry(
        .meeting, meeting.date.description,
        [meeting.record ?? "", meeting.date.description] + days
          + (meeting.theme?.all.map(\.text) ?? []),
        asides: people, resolution: duty?.resolution)
    }
    let initiatives = record.facts.initiatives.map { initiative in
      entry(
        .initiative, initiative.id,
        [
          initiative.id.split(separator: ":").last.map(String.init) ?? "",
          initiative.document ?? "",
        ]
          + initiative.names.all.map(\.text),
        asides: initiative.dates.flatMap { $0.what.all.map(\.text) })
    }
    return duties + meetings + initiatives
  }
}
