import Mentions
import Record

/// What a claim states.
public enum Assertion: Hashable, Sendable {
  /// A number of something: deaths, personnel, missions, contributors, priorities of an initiative.
  case figure(Subject, StatedQuantity)
  /// That a number rose or fell.
  case change(Subject, StatedTrend)
  /// That something has a rank: the deadliest year since, the largest contributor.
  case rank(Subject, StatedTrend)
  /// That something happened, or will, at a time.
  case event(Thing, Happening, StatedTime)
  /// That a person holds an office.
  case office(person: String, office: String)
  /// That two things stand in a relation.
  case relation(Thing, Relation, Thing)

  /// The kinds, by which claims are counted.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case figure, change, rank, event, office, relation
  }

  /// Its kind.
  public var kind: Kind {
    switch self {
    case .figure: .figure
    case .change: .change
    case .rank: .rank
    case .event: .event
    case .office: .office
    case .relation: .relation
    }
  }

  /// The stated value in one line: the quantity, the trend, the time, the person, or the thing at the
  /// other end of the relation. Answers made by hand are written so.
  public var notation: String {
    switch self {
    case .figure(_, let quantity): quantity.notation
    case .change(_, let trend), .rank(_, let trend): trend.notation
    case .event(_, _, let time): time.notation
    case .office(let person, _): person
    case .relation(_, _, let other): other.notation
    }
  }
}
