import Record

/// A refused row with its reason.
public struct QuarantinedLine: Sendable, Hashable {
  /// The row.
  public let line: LineID
  /// The code of the reason, worded under `refusal.<code>`.
  public let code: String
  /// The values by the names that the wording uses.
  public let arguments: [String: String]
}
