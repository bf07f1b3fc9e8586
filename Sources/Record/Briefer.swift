/// A person who briefed the Council, with the office held on that day.
public struct Briefer: Hashable, Sendable, Codable {
  /// The person's name.
  public let name: Names
  /// The grammatical gender for Arabic; never inferred from a text.
  public let gender: Gender?
  /// The office held.
  public let office: Names
  /// The organization spoken for.
  public let organization: Names?
}
