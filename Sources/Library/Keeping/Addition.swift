/// What became of a document that was added.
public enum Addition: String, Hashable, Sendable {
  /// It was not there before.
  case added
  /// It took the place of one with the same identifier.
  case replaced
  /// The library held the very same document; nothing was written.
  case unchanged
}
