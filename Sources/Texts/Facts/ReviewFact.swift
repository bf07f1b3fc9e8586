import Record

/// A review, benchmarks, a transition or a drawdown that a text asks for or announces.
public struct ReviewFact: Sendable, Hashable {
  /// What is asked for: a review of the mandate, benchmarks, a plan of transition, a drawdown.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case review, benchmarks, transition, drawdown
  }

  /// What is asked for.
  public let kind: Kind
  /// Who is to do it.
  public let addressee: Addressee
  /// By when, where the text says so.
  public let deadline: Deadline?
}
