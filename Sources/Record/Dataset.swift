/// A dataset as its publisher's catalogue declares it.
public struct Dataset: Hashable, Sendable, Codable, Identifiable {
  /// The publisher's name for it, `DPO-UCHISTORICAL`.
  public let id: String
  /// Its columns with their declared types; empty where the publisher declares none.
  public let columns: [Column]
  /// The columns by which a row is known from one release to the next; nil where rows have no such
  /// name and are compared as a whole.
  public let key: [String]?

  /// A column.
  public struct Column: Hashable, Sendable, Codable {
    /// Its name as the catalogue writes it.
    public let name: String
    /// What it is declared to hold.
    public let type: ColumnType

    /// A column with its type.
    public init(name: String, type: ColumnType) {
      self.name = name
      self.type = type
    }
  }

  /// A dataset with its columns.
  public init(id: String, columns: [Column], key: [String]? = nil) {
    self.id = id
    self.columns = columns
    self.key = key
  }

  /// Columns that say nothing of the row itself: its place in the publisher's table and the day on
  /// which the whole table was brought up to date. Two rows that differ in nothing else are the same.
  public static let stamps: Set<String> = ["id", "last_update", ""]

  /// The declared type of a column as a file spells it; text where nothing is declared.
  public func type(of name: String) -> ColumnType {
    let folded = ColumnName.fold(name)
    return columns.first { ColumnName.fold($0.name) == folded }?.type
      ?? columns.first { $0.isFamily && ColumnName.stem($0.name) == ColumnName.stem(name) }?.type
      ?? .text
  }
}

extension Dataset.Column {
  /// True where the catalogue names one column for many of its kind: `pb_1.1`, `[task]_assist`.
  public var isFamily: Bool { ColumnName.isFamily(name) }
}
