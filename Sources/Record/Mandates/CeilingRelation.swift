/// How a figure of authorised strength is meant.
public enum CeilingRelation: String, Sendable, Hashable, Codable, CaseIterable {
  /// The most that may be deployed: "up to", "a ceiling of".
  case ceiling
  /// A part of a figure named beside it: "including", "of whom".
  case included
  /// An addition to what was authorised before.
  case increase
  /// A reduction of what was authorised before.
  case decrease
  /// The least that is to be deployed: "a minimum of".
  case floor
}
