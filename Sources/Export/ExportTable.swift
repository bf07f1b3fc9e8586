import Record

/// A table that is handed out: its columns with their types, and its rows.
struct ExportTable {
  /// A column in the terms of a Table Schema (Frictionless Standards).
  struct Column {
    let name: String
    let type: FieldType
    /// True where every row has a value.
    var isRequired = false
  }

  /// The types of a Table Schema that are used.
  enum FieldType: String, Encodable { case string, number, integer, date, boolean, any }

  /// The name of its file without the suffix, and of its wording.
  let name: String
  /// Its columns.
  let columns: [Column]
  /// Hands over its rows.
  let rows: (_ take: ([String]) -> Void) throws(ExportError) -> Void

  /// The path of its file in the archive.
  var path: String { "data/\(name).csv" }
}
