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
  /// True for the first of several that followed one another: "the first ceilings".
  public var isInitial = false
  /// True for all the time of what is spoken of: "since its creation".
  public var isLifetime = false
  /// True for a number that goes on with the one before it, as a part of it or beside it.
  public var isPart = false
  /// Since when a rank is said to hold.
  public var since: StatedTime?
  /// The missions spoken of before, for what the sentence leaves open: each is tried by itself.
  public var topicMissions: [EntityID] = []
  /// True where the sentence says "the Mission": then all missions together are not meant.
  public var isTopicMeant = false
  /// The State spoken of before, tried as well.
  public var topicContributor: EntityID?
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
    /// Women deployed, in numbers; the share of another cause among deaths.
    case womenCount, causeShare
    /// Deaths for each thousand persons and year.
    case deathRate
    /// What the Council allows a mission to have.
    case ceiling
    /// Parts of an initiative, votes on a resolution, briefers of a meeting.
    case parts, votesInFavour, votesAgainst, abstentions, briefers
    /// The share of malicious acts among deaths.
    case maliciousShare

    /// True for what a bare number behind another can go on with.
    var goesOn: Bool {
      [.deaths, .strength, .vetoes, .womenCount, .women, .deathRate, .ceiling, .operations]
        .contains(self)
    }
  }

  /// The missions that may be meant, each choice with what was assumed; an empty choice is all of them.
  var missionChoices: [(missions: [EntityID], remark: Remark?)] {
    guard missions.isEmpty, !topicMissions.isEmpty else { return [(missions, nil)] }
    let topics = topicMissions.map { ([$0], Remark.missionsOfParagraph([$0]) as Remark?) }
    if isTopicMeant { return topics }
    // What a State contributes is mostly told of all missions.
    let isOfAll = !contributors.isEmpty || measured == .contributors
    return isOfAll ? [([], nil)] + Array(topics.prefix(1)) : Array(topics.prefix(2)) + [([], nil)]
  }

  /// The contributors that may be meant, each choice with what was assumed.
  var contributorChoices: [(contributors: [EntityID], remark: Remark?)] {
    guard contributors.isEmpty, let topic = topicContributor else { return [(contributors, nil)] }
    return [([], nil), ([topic], .contributorOfParagraph(topic))]
  }

  /// A subject of which only the measure is known.
  public init(_ measured: Measured) { self.measured = measured }
}
