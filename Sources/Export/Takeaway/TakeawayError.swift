/// Why a table or chart could not be handed out.
///
/// Errors carry values; the wording comes from the catalogue of messages under `error.takeaway.<code>`.
public enum TakeawayError: Error, Hashable, Sendable {
  /// The key is not fit to be a file's name: small letters, digits, hyphens and points.
  case unsafeKey(String)
  /// A column's machine name is not fit for one: small letters, digits and underscores.
  case unsafeColumn(key: String, column: String)
  /// Two columns, of the table or of those that CSV adds, would have one name.
  case repeatedColumn(key: String, column: String)
  /// A row has not one cell a column; rows count from 1.
  case unevenRow(key: String, row: Int, cells: Int, columns: Int)
  /// More rows or columns than a workbook's sheet holds.
  case tooLarge(key: String, rows: Int, columns: Int)
  /// The archive cannot be put together.
  case unwritable(key: String, reason: String)

  /// The code under which the error is worded.
  public var code: String {
    switch self {
    case .unsafeKey: "unsafe-key"
    case .unsafeColumn: "unsafe-column"
    case .repeatedColumn: "repeated-column"
    case .unevenRow: "uneven-row"
    case .tooLarge: "too-large"
    case .unwritable: "unwritable"
    }
  }

  /// The values by the names that the wording uses.
  public var arguments: [String: String] {
    switch self {
    case .unsafeKey(let key): ["key": key]
    case .unsafeColumn(let key, let column), .repeatedColumn(let key, let column):
      ["key": key, "column": column]
    case .unevenRow(let key, let row, let cells, let columns):
      ["key": key, "row": String(row), "cells": String(cells), "columns": String(columns)]
    case .tooLarge(let key, let rows, let columns):
      ["key": key, "rows": String(rows), "columns": String(columns)]
    case .unwritable(let key, let reason): ["key": key, "reason": reason]
    }
  }
}
