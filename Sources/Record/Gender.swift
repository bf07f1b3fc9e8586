/// Grammatical gender of a person, for agreement in Arabic.
public enum Gender: String, Sendable, Hashable, Codable {
  case male, female
}
