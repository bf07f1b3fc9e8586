/// How two things can be related, as far as the record can tell.
public enum Relation: String, Hashable, Sendable, CaseIterable {
  /// A person briefs a meeting.
  case briefs
  /// A State holds the presidency of the Council at a meeting or on a day.
  case presides
  /// A meeting has a title.
  case titled
  /// A resolution asks for a briefing at an interval.
  case asksEvery = "asks-every"
  /// The Secretary-General reports on a mission at an interval.
  case reportsEvery = "reports-every"
  /// A resolution established a mission.
  case establishedBy = "established-by"
  /// A resolution extended or ended the mandate of a mission.
  case renewedBy = "renewed-by"
  /// A mission is or was in a country.
  case locatedIn = "located-in"
  /// An initiative was adopted at, or is part of, another.
  case partOf = "part-of"
  /// A mission took over from another.
  case succeeded
  /// A State is a member of an organization.
  case memberOf = "member-of"
  /// A meeting was held under a resolution.
  case heldUnder = "held-under"
}
