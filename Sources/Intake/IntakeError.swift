import Record

/// Why a build of the record failed. The previous record stays as it was.
///
/// Errors carry values; the wording comes from the catalogue of messages under `intake.<code>`.
public enum IntakeError: Error, Hashable, Sendable {
  /// A file cannot be read.
  case unreadable(file: String, reason: String)
  /// A file of the project's own data is not well formed.
  case malformedData(file: String, reason: String)
  /// The bytes are not those that were declared.
  case changedBytes(file: String, declared: String, found: String)
  /// No reader understands the format.
  case unknownFormat(file: String, format: String)
  /// The file is empty.
  case empty(file: String)
  /// Columns that the reader needs are not there.
  case missingColumns(file: String, columns: [String])
  /// Columns that the reader does not know.
  case unknownColumns(file: String, columns: [String])
  /// The file ends inside a quoted field or an object.
  case truncated(file: String, row: Int)
  /// Fewer rows than declared.
  case tooFewRows(file: String, found: Int, minimum: Int)
  /// More rows refused than declared; the first of them.
  case tooManyRefusals(file: String, found: Int, allowed: Int, row: Int, first: Refusal)
  /// The publisher's value is no longer the one that a correction expects.
  case correctionNoLongerFits(
    file: String, row: Int, column: String, expected: String, found: String)
  /// A correction found no row to correct.
  case correctionWithoutRow(file: String, column: String, expected: String)
  /// A name in the entities' files means two things, or refers to nothing.
  case inconsistentEntities(file: String, reason: String)

  /// The code under which the error is worded.
  public var code: String {
    switch self {
    case .unreadable: "unreadable"
    case .malformedData: "malformed-data"
    case .changedBytes: "changed-bytes"
    case .unknownFormat: "unknown-format"
    case .empty: "empty"
    case .missingColumns: "missing-columns"
    case .unknownColumns: "unknown-columns"
    case .truncated: "truncated"
    case .tooFewRows: "too-few-rows"
    case .tooManyRefusals: "too-many-refusals"
    case .correctionNoLongerFits: "correction-no-longer-fits"
    case .correctionWithoutRow: "correction-without-row"
    case .inconsistentEntities: "inconsistent-entities"
    }
  }

  /// The values by the names that the wording uses.
  public var arguments: [String: String] {
    switch self {
    case .unreadable(let file, let reason), .malformedData(let file, let reason),
      .inconsistentEntities(let file, let reason):
      ["file": file, "reason": reason]
    case .changedBytes(let file, let declared, let found):
      ["file": file, "declared": declared, "found": found]
    case .unknownFormat(let file, let format): ["file": file, "format": format]
    case .empty(let file): ["file": file]
    case .missingColumns(let file, let columns), .unknownColumns(let file, let columns):
      ["file": file, "columns": columns.joined(separator: ", ")]
    case .truncated(let file, let row): ["file": file, "row": String(row)]
    case .tooFewRows(let file, let found, let minimum):
      ["file": file, "found": String(found), "minimum": String(minimum)]
    case .tooManyRefusals(let file, let found, let allowed, let row, _):
      ["file": file, "found": String(found), "allowed": String(allowed), "row": String(row)]
    case .correctionNoLongerFits(let file, let row, let column, let expected, let found):
      [
        "file": file, "row": String(row), "column": column, "expected": expected, "found": found,
      ]
    case .correctionWithoutRow(let file, let column, let expected):
      ["file": file, "column": column, "expected": expected]
    }
  }
}
