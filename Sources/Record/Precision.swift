/// How precisely a date is known.
public enum Precision: String, Sendable, Hashable, Codable, CaseIterable {
  case day, month, year
}
