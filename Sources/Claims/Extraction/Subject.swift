import Mentions
import Record

/// What a number is said to be of, as far as the words say; what they leave open is nil and is tried
/// under every definition that the field uses.
public struct Subject: Hashable, Sendable {
  /// What is counted.
  public var measured: Measured
  /// Only these missions.
  public var missions: [EntityID] = []
  /// Only these contributors or nationalities.
  public var contributors: [EntityID] = []
  /// Only this cause of death.
  public var incident: IncidentType?
  /// True where persons are said to have been killed: perhaps those of malicious acts alone are meant.
  public var isKilling = false
  /// Whose numbers.
  public var population: Population?
  /// Only this category of personnel.
  public var personnel: PersonnelType?
  /// Which presences.
  public var scope: Scope?
  /// When; nil where the text does not say.
  public var time: StatedTime?
  /// The time before, for a change that names both.
  public var earlier: StatedTime?
  /// Since when a rank is said to hold.
  public var since: StatedTime?
  /// What the paragraph was last about, for what the sentence leaves open: tried as one definition.
  public var topicMissions: [EntityID] = []
  /// The time that the paragraph last named, likewise.
  public var topicTime: StatedTime?
  /// Among what a rank is said to hold.
  public var ranked: Ranked?
  /// The initiative, resolution or meeting whose parts are counted.
  public var of: Thing?

  /// What stands in an order.
  public enum Ranked: String, Hashable, Sendable { case years, missions, contributors }

  /// What can be counted.
  public enum Measured: String, Hashable, Sendable {
    case deaths, strength, operations, politicalMissions, contributors, women, vetoes
    /// Deaths for each thousand persons and year.
    case deathRate
    /// What the Council allows a mission to have.
    case ceiling
    /// Parts of an initiative, votes on a resolution, briefers of a meeting.
    case parts, votesInFavour, votesAgainst, abstentions, briefers
    /// The share of malicious acts among deaths.
    case maliciousShare
  }

  /// A subject of which only the measure is known.
  public init(_ measured: Measured) { self.measured = measured }
}
