import Mentions
import Record

/// One end of a relation, or what something happened to.
public enum Thing: Hashable, Sendable {
  /// A State, mission or organization.
  case entity(EntityID)
  /// A person.
  case person(String)
  /// A resolution.
  case resolution(StatedResolution)
  /// An initiative or instrument.
  case initiative(String)
  /// A meeting of the Council.
  case meeting(EntityID)
  /// A time or an interval: a relation may be to one.
  case time(StatedTime)

  /// As answers made by hand write it.
  public var notation: String {
    switch self {
    case .entity(let id), .meeting(let id): id.rawValue
    case .person(let id), .initiative(let id): id
    case .resolution(let resolution): resolution.notation
    case .time(let time): time.notation
    }
  }
}
