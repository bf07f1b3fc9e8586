/// Sex as published.
public enum Sex: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  case female, male
  /// The publisher left the field blank.
  case notStated = "not-stated"

  /// Alphabetical by code.
  public static func < (left: Sex, right: Sex) -> Bool { left.rawValue < right.rawValue }
}
