import Record

/// A sentence by its key in the catalogue, with the values to put in.
public struct Message: Sendable, Hashable {
  /// The key, such as `briefing.meeting.obligation`.
  public let key: String
  /// The values by the names used in the wording.
  public let arguments: [String: Argument]

  /// A sentence with its values.
  public init(_ key: String, _ arguments: [String: Argument] = [:]) {
    self.key = key
    self.arguments = arguments
  }
}
