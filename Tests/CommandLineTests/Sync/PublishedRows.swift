import Foundation
import TestPublisher
import TestRecord

/// Rows of the published fatalities, as bodies to serve.
enum PublishedRows {
  private static let lines: [Substring] = {
    let bytes = (try? LiveData.newerFatalities()) ?? []
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }()

  /// How many there are.
  static var count: Int { lines.count - 1 }

  /// The rows, without the header.
  static func rows(_ range: Range<Int>) -> [String] {
    lines.dropFirst()[(range.lowerBound + 1)..<(range.upperBound + 1)].map(String.init)
  }

  /// The columns.
  static let columns = lines.first.map { $0.split(separator: ",").map(String.init) } ?? []

  /// A file with these rows.
  static func csv(_ rows: [String], columns: [String] = columns) -> [UInt8] {
    Array(([columns.joined(separator: ",")] + rows).map { "\($0)\n" }.joined().utf8)
  }

  /// A range of the rows in either form.
  static func body(_ form: TestPublisher.Form, _ range: Range<Int>) throws -> [UInt8] {
    try form == .csv ? csv(range) : json(range)
  }

  /// A file with a range of the rows.
  static func csv(_ range: Range<Int>) -> [UInt8] { csv(rows(range)) }

  /// The same rows as the API gives them: an array of objects, days in milliseconds since 1970.
  static func json(_ range: Range<Int>) throws -> [UInt8] {
    let all = try JSONSerialization.jsonObject(with: Data(try LiveData.olderFatalities()))
    let rows = (all as? [Any] ?? [])[range]
    return [UInt8](try JSONSerialization.data(withJSONObject: Array(rows), options: [.sortedKeys]))
  }
}
