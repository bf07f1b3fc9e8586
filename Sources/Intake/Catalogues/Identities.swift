import Foundation
import Record

/// Everything that has an identity of its own, numbered, with the resolver of its spellings.
public struct Identities: Sendable {
  /// States and areas, present and former.
  public let states: [State]
  /// Operations, special political missions and other presences.
  public let missions: [Mission]
  /// Organizations, organs and departments.
  public let organizations: [Organization]
  /// The regional groups.
  public let groups: [RegionalGroup]
  /// All of them with their names, by identifier; the position is the number used in the store.
  public let entities: [EntityRecord]
  /// Finds identities by spelling.
  public let resolver: NameResolver

  /// The number of an identity.
  let numbers: [EntityID: Int32]
  /// States by ISO 3166-1 alpha-3.
  let stateByISO3: [String: Int32]
  /// States by M49 code.
  let stateByM49: [Int: Int32]

  /// Reads the identities: States from the published country codes, the rest from
  /// `Data/entities/`.
  public init(data: DataFolder, sources: [Source]) throws(IntakeError) {
    var states = try CountryCodesCSV.states(data: data, sources: sources)
    if FileManager.default.fileExists(atPath: "\(data.path)/entities/state-names.yml") {
      let overrides = try data.decode([String: Names].self, "entities/state-names.yml")
      for index in states.indices {
        guard let names = overrides[states[index].id.rawValue] else { continue }
        for name in names.all {
          if let old = states[index].names[name.language], old != name.text {
            states[index].aliases.append(Alias(text: old, language: name.language))
          }
          states[index].names[name.language] = name.text
        }
      }
    }
    for file in ["entities/former-states.yml", "entities/areas.yml"] {
      states += try data.decode([FormerState].self, file).map(\.state)
    }
    let aliases = try data.decode([String: [Alias]].self, "entities/state-aliases.yml")
    let known = Set(states.map(\.id.rawValue))
    for id in aliases.keys.sorted() where !known.contains(id) {
      throw .inconsistentEntities(file: "entities/state-aliases.yml", reason: "no state \(id)")
    }
    for index in states.indices {
      states[index].aliases += aliases[states[index].id.rawValue] ?? []
    }
    self.states = states.sorted { $0.id < $1.id }
    missions = try data.decode([Mission].self, "entities/missions.yml").sorted { $0.id < $1.id }
    organizations = try data.decode([Organization].self, "entities/organizations.yml")
      .sorted { $0.id < $1.id }
    groups = try data.decode([RegionalGroup].self, "entities/regional-groups.yml")
      .sorted { $0.id < $1.id }

    var records: [EntityRecord] = []
    for state in self.states { records.append(try Self.record(state, Self.names(of: state))) }
    for mission in missions { records.append(try Self.record(mission, Self.names(of: mission))) }
    for organization in organizations {
      records.append(try Self.record(organization, Self.names(of: organization)))
    }
    for group in groups { records.append(try Self.record(group, Self.names(of: group))) }
    records.sort { $0.id < $1.id }
    entities = records
    resolver = NameResolver(records)

    var numbers: [EntityID: Int32] = [:]
    for (index, record) in records.enumerated() {
      guard numbers.updateValue(Int32(index), forKey: record.id) == nil else {
        throw .inconsistentEntities(file: "entities", reason: "\(record.id) stands twice")
      }
    }
    self.numbers = numbers
    for mission in missions {
      for host in mission.hosts where numbers[host] == nil {
        throw .inconsistentEntities(
          file: "entities/missions.yml", reason: "\(mission.id): no state \(host)")
      }
    }
    var byISO3: [String: Int32] = [:]
    var byM49: [Int: Int32] = [:]
    for state in self.states {
      guard let number = numbers[state.id] else { continue }
      if let code = state.iso3 { byISO3[code] = number }
      if let code = state.m49 { byM49[code] = number }
    }
    stateByISO3 = byISO3
    stateByM49 = byM49
  }

  /// No identities, for the one file that is read to find them.
  static let none = Identities()

  private init() {
    states = []
    missions = []
    organizations = []
    groups = []
    entities = []
    resolver = NameResolver([])
    numbers = [:]
    stateByISO3 = [:]
    stateByM49 = [:]
  }

  private static func record(
    _ value: some Encodable & Identifiable<EntityID>, _ names: [EntityRecord.Name]
  ) throws(IntakeError) -> EntityRecord {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      let document = try encoder.encode(value)
      return EntityRecord(
        id: value.id, names: names, document: String(decoding: document, as: UTF8.self))
    } catch {
      throw .malformedData(file: value.id.rawValue, reason: "\(error)")
    }
  }

  private static func names(of state: State) -> [EntityRecord.Name] {
    var names = state.names.all.map {
      EntityRecord.Name(language: $0.language, kind: "short", text: $0.text)
    }
    names += (state.formalNames?.all ?? []).map {
      EntityRecord.Name(language: $0.language, kind: "formal", text: $0.text)
    }
    if let code = state.iso3 { names.append(.init(language: nil, kind: "code", text: code)) }
    names += state.aliases.map { .init(language: $0.language, kind: "alias", text: $0.text) }
    return names
  }

  private static func names(of mission: Mission) -> [EntityRecord.Name] {
    var names = [EntityRecord.Name(language: nil, kind: "acronym", text: mission.acronym)]
    names += mission.names.all.map { .init(language: $0.language, kind: "formal", text: $0.text) }
    names += (mission.shortNames?.all ?? []).map {
      .init(language: $0.language, kind: "short", text: $0.text)
    }
    names += (mission.spellings ?? []).map { .init(language: nil, kind: "alias", text: $0) }
    return names
  }

  private static func names(of organization: Organization) -> [EntityRecord.Name] {
    organization.names.all.map { .init(language: $0.language, kind: "formal", text: $0.text) }
      + (organization.acronyms?.all ?? []).map {
        .init(language: $0.language, kind: "acronym", text: $0.text)
      }
  }

  private static func names(of group: RegionalGroup) -> [EntityRecord.Name] {
    group.names.all.map { .init(language: $0.language, kind: "formal", text: $0.text) }
      + (group.shortNames?.all ?? []).map {
        .init(language: $0.language, kind: "short", text: $0.text)
      }
  }

  /// A former State or area as `Data/entities/` writes it: what a State always has may be left out.
  private struct FormerState: Decodable {
    let id: EntityID
    let iso3: String?
    let m49: Int?
    let names: Names
    let from: PartialDate?
    let until: PartialDate?
    let successors: [EntityID]?
    let aliases: [Alias]?

    enum CodingKeys: CodingKey { case id, iso3, m49, names, from, until, successors, aliases }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      id = try container.decode(EntityID.self, forKey: .id)
      iso3 = try container.decodeIfPresent(String.self, forKey: .iso3)
      m49 = try container.decodeIfPresent(Int.self, forKey: .m49)
      names = try container.decode(Names.self, forKey: .names)
      from = try container.decodeIfPresent(PartialDate.self, forKey: .from)
      until = try container.decodeIfPresent(PartialDate.self, forKey: .until)
      successors = try container.decodeIfPresent([EntityID].self, forKey: .successors)
      if let plain = try? container.decodeIfPresent([String].self, forKey: .aliases) {
        aliases = plain.map { Alias(text: $0, language: .en) }
      } else {
        aliases = try container.decodeIfPresent([Alias].self, forKey: .aliases)
      }
    }

    var state: State {
      State(
        id: id, iso3: iso3, m49: m49, names: names, aliases: aliases ?? [], from: from,
        until: until,
        successors: successors ?? [])
    }
  }
}
