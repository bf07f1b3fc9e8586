import Foundation
import Record

/// A table or chart of a page, handed out so that it can stand alone: with its notes, its day, its address
/// and the sources that its figures were published in.
public struct Takeaway: Sendable, Hashable {
  /// The name of its files without the suffix: small letters, digits, hyphens and points.
  public let key: String
  /// Its title in the reader's language.
  public let title: String
  /// The reader's language.
  public let language: Language
  /// The columns.
  public let columns: [Column]
  /// The rows; each has one cell a column.
  public let rows: [[Cell]]
  /// What is to be known to read it rightly.
  public let notes: [String]
  /// The chart drawn of it, a complete SVG document.
  public let chart: String?
  /// The address of the page, which leads to the same figures later.
  public let permalink: String
  /// The day it speaks for.
  public let asOf: CalendarDate
  /// The identifier of the frozen record it was read from; nil for a record that is not frozen.
  public let release: String?
  /// The sources of its figures.
  public let origins: [Origin]

  /// A column.
  public struct Column: Sendable, Hashable {
    /// Its machine name: small letters, digits and underscores, the same in every language.
    public let name: String
    /// Its title in the reader's language.
    public let title: String
    /// True where its cells are figures.
    public let isNumeric: Bool

    /// A column.
    public init(name: String, title: String, isNumeric: Bool) {
      self.name = name
      self.title = title
      self.isNumeric = isNumeric
    }
  }

  /// A cell.
  public struct Cell: Sendable, Hashable {
    /// Its content as the page shows it.
    public let text: String
    /// The number in full precision; nil where there is none. A share is from 0 to 1.
    public let number: Double?
    /// The number's unit by its code, such as `persons`.
    public let unit: String?
    /// The address of the page that explains it, or of the published row; a path is taken as one of the
    /// permalink's site.
    public let address: String?

    /// A cell. A number that is none (infinite or undefined) is left out: its text says what there is.
    public init(text: String, number: Double? = nil, unit: String? = nil, address: String? = nil) {
      self.text = text
      self.number = number.flatMap { $0.isFinite ? $0 : nil }
      self.unit = unit
      self.address = address
    }
  }

  /// A table or chart.
  ///
  /// - Throws: `TakeawayError` where the key or a column's name is not fit for one, two columns would have
  ///   one name, or a row has not one cell a column.
  public init(
    key: String, title: String, language: Language, columns: [Column], rows: [[Cell]],
    notes: [String] = [], chart: String? = nil, permalink: String, asOf: CalendarDate,
    release: String? = nil, origins: [Origin]
  ) throws(TakeawayError) {
    guard Self.isFileName(key) else { throw .unsafeKey(key) }
    for column in columns where !Self.isColumnName(column.name) {
      throw .unsafeColumn(key: key, column: column.name)
    }
    for (index, row) in rows.enumerated() where row.count != columns.count {
      throw .unevenRow(key: key, row: index + 1, cells: row.count, columns: columns.count)
    }
    self.key = key
    self.title = title
    self.language = language
    self.columns = columns
    self.rows = rows
    self.notes = notes
    self.chart = chart
    self.permalink = permalink
    self.asOf = asOf
    self.release = release
    self.origins = origins
    var names: Set<String> = []
    for field in fields where !names.insert(field.name).inserted {
      throw .repeatedColumn(key: key, column: field.name)
    }
  }

  /// A cell's address in full, so that it leads somewhere outside its page; nil where the cell has none.
  func address(_ cell: Cell) -> String? {
    cell.address.flatMap { address in
      address.isEmpty
        ? nil : URL(string: address, relativeTo: URL(string: permalink))?.absoluteString ?? address
    }
  }

  private static func isFileName(_ key: String) -> Bool {
    (1...100).contains(key.utf8.count) && !key.hasPrefix(".") && !key.hasPrefix("-")
      && key.utf8.allSatisfy { isSmallOrDigit($0) || $0 == 45 || $0 == 46 }
  }

  private static func isColumnName(_ name: String) -> Bool {
    (1...100).contains(name.utf8.count) && name.utf8.allSatisfy { isSmallOrDigit($0) || $0 == 95 }
  }

  private static func isSmallOrDigit(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (48...57).contains(byte)
  }
}
