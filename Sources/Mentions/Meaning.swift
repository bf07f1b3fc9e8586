import Record

/// What a mention means.
public enum Meaning: Hashable, Sendable {
  /// A State, mission, organization or regional group.
  case entity(EntityID)
  /// A person, `person:jean-pierre-lacroix`; one that the record does not know is no mention.
  case person(String)
  /// An office, `office:usg-peace-operations`.
  case office(String)
  /// A resolution.
  case resolution(StatedResolution)
  /// Another document by its symbol, as official documents write it: `S/PV.9413`, `S/2023/646`.
  case document(String)
  /// An initiative or instrument, `initiative:a4p`.
  case initiative(String)
  /// A meeting of the Council by its title, `meeting:2024-09-09`.
  case meeting(EntityID)
  /// A date, a span of time, a duration or an interval.
  case time(StatedTime)
  /// A number with what it counts.
  case quantity(StatedQuantity)
  /// A rise, a fall, or a rank over time.
  case trend(StatedTrend)

  /// The kinds, by which mentions are counted.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case state, mission, organization, group, person, office, resolution, document, initiative
    case meeting, time, quantity, trend
  }

  /// Its kind.
  public var kind: Kind {
    switch self {
    case .entity(let id):
      switch id.kind {
      case .mission: .mission
      case .organization: .organization
      case .group: .group
      default: .state
      }
    case .person: .person
    case .office: .office
    case .resolution: .resolution
    case .document: .document
    case .initiative: .initiative
    case .meeting: .meeting
    case .time: .time
    case .quantity: .quantity
    case .trend: .trend
    }
  }

  /// One line that says the same: `mission:unmiss`, `S/RES/2378 (2017)`, `2024-09-22/2024-09-23`,
  /// `>4300`, `13->25`. Answers made by hand are written so.
  public var notation: String {
    switch self {
    case .entity(let id), .meeting(let id): id.rawValue
    case .person(let id), .office(let id), .initiative(let id): id
    case .resolution(let resolution): resolution.notation
    case .document(let symbol): symbol
    case .time(let time): time.notation
    case .quantity(let quantity): quantity.notation
    case .trend(let trend): trend.notation
    }
  }
}
