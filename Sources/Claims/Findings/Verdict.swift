/// What the record says of a claim.
public enum Verdict: String, Hashable, Sendable, Codable, CaseIterable {
  /// It says the same.
  case holds
  /// It says so within what words like "about" allow.
  case holdsApproximately = "holds-approximately"
  /// It says otherwise.
  case differs
  /// It cannot say.
  case undecided
}
