/// Why a review could not be read, made or kept. What was kept before stays as it was.
///
/// Errors carry values; the wording comes from the catalogue of messages under
/// `error.review.<code>`.
public enum ReviewError: Error, Sendable, Hashable {
  /// The file of reviews cannot be read.
  case unreadable(path: String, reason: String)
  /// The file of reviews is not well formed.
  case damaged(path: String, reason: String)
  /// The file of reviews was written by another version of the program.
  case otherFormat(path: String, found: Int, expected: Int)
  /// The file of reviews cannot be written.
  case unwritable(path: String, reason: String)
  /// Somebody else is writing the file of reviews.
  case locked(path: String)
  /// A text has no fact of this number or key.
  case unknownFact(file: String, key: String)
  /// A fact of this kind has no such part.
  case unknownField(field: String, slot: String, fields: [String])
  /// A part of a fact cannot have this value.
  case unknownValue(field: String, value: String)
  /// What was written for a value is not `PART=VALUE`.
  case malformedEdit(text: String)
  /// A fact is named for more than one decision.
  case contradiction(key: String)

  /// The code under which the error is worded.
  public var code: String {
    switch self {
    case .unreadable: "unreadable"
    case .damaged: "damaged"
    case .otherFormat: "other-format"
    case .unwritable: "unwritable"
    case .locked: "locked"
    case .unknownFact: "unknown-fact"
    case .unknownField: "unknown-field"
    case .unknownValue: "unknown-value"
    case .malformedEdit: "malformed-edit"
    case .contradiction: "contradiction"
    }
  }

  /// The values by the names that the wording uses.
  public var arguments: [String: String] {
    switch self {
    case .unreadable(let path, let reason), .damaged(let path, let reason),
      .unwritable(let path, let reason):
      ["path": path, "reason": reason]
    case .otherFormat(let path, let found, let expected):
      ["path": path, "found": String(found), "expected": String(expected)]
    case .locked(let path): ["path": path]
    case .unknownFact(let file, let key): ["file": file, "key": key]
    case .unknownField(let field, let slot, let fields):
      [
        "field": field, "slot": slot,
        "fields": fields.isEmpty ? "—" : fields.joined(separator: ", "),
      ]
    case .unknownValue(let field, let value): ["field": field, "value": value]
    case .malformedEdit(let text): ["text": text]
    case .contradiction(let key): ["key": key]
    }
  }
}
