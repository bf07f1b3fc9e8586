import Foundation
import Record

extension Takeaway {
  /// The table as JSON: what it is and where it comes from, its columns, and its rows as objects by the
  /// columns' machine names. Each cell has `text`; a cell of a column of figures also `number` (null where
  /// there is none) and `unit`; `address` where it has one. Keys are in alphabetical order.
  public func json() throws(TakeawayError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return [UInt8](try encoder.encode(TakeawayJSON(takeaway: self))) + [10]
    } catch {
      throw .unwritable(key: key, reason: "\(error)")
    }
  }
}

/// The shape of a takeaway's JSON form.
private struct TakeawayJSON: Encodable {
  let takeaway: Takeaway

  enum Keys: String, CodingKey {
    case key, title, language, asOf, release, permalink, columns, rows, notes, origins
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(takeaway.key, forKey: .key)
    try container.encode(takeaway.title, forKey: .title)
    try container.encode(takeaway.language, forKey: .language)
    try container.encode(takeaway.asOf, forKey: .asOf)
    try container.encode(takeaway.release, forKey: .release)
    try container.encode(takeaway.permalink, forKey: .permalink)
    try container.encode(
      takeaway.columns.map { Column(name: $0.name, title: $0.title, isNumeric: $0.isNumeric) },
      forKey: .columns)
    try container.encode(
      takeaway.rows.map { row in
        Dictionary(
          uniqueKeysWithValues: zip(takeaway.columns, row).map { column, cell in
            (column.name, Cell(cell, isNumeric: column.isNumeric, takeaway.address(cell)))
          })
      }, forKey: .rows)
    try container.encode(takeaway.notes, forKey: .notes)
    try container.encode(takeaway.origins, forKey: .origins)
  }

  struct Column: Encodable {
    let name: String
    let title: String
    let isNumeric: Bool
  }

  struct Cell: Encodable {
    let cell: Takeaway.Cell
    let isNumeric: Bool
    let address: String?

    init(_ cell: Takeaway.Cell, isNumeric: Bool, _ address: String?) {
      self.cell = cell
      self.isNumeric = isNumeric
      self.address = address
    }

    enum Keys: String, CodingKey { case text, number, unit, address }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Keys.self)
      try container.encode(cell.text, forKey: .text)
      if isNumeric {
        try container.encode(cell.number, forKey: .number)
        try container.encode(cell.unit, forKey: .unit)
      }
      try container.encodeIfPresent(address, forKey: .address)
    }
  }
}
