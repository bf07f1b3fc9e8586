/// Who stands for a fact that no publisher's table holds.
public enum FactStanding: String, Sendable, Hashable, Codable, CaseIterable {
  /// A person read it in the source named.
  case reviewed
  /// It is recalled and still to be read in the official text.
  case recalled
  /// The program extracted it from a text; nobody has looked at it yet.
  case machine
}
