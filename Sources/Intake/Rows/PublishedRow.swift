import Record

/// One published row, its fields addressed by the reader's columns.
///
/// A view over bytes that live only as long as the call that hands it out.
struct PublishedRow {
  /// Where a field lies in the row's bytes.
  struct Field {
    var start: Int
    var count: Int
    /// True when the field was quoted and holds doubled quotes.
    var hasDoubledQuotes = false
  }

  let bytes: UnsafeRawBufferPointer
  let fields: [Field]
  /// For each column of the reader, the position of its field in the row; -1 where the file lacks a
  /// column that it may lack.
  let positions: [Int]
  /// The names of the reader's columns, for reasons of refusal.
  let columns: [String]

  /// The bytes of a field as published, without its quotes.
  func raw(_ column: Int) -> UnsafeRawBufferPointer {
    guard positions[column] >= 0 else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    let field = fields[positions[column]]
    return UnsafeRawBufferPointer(rebasing: bytes[field.start..<(field.start + field.count)])
  }

  /// The text of a field, doubled quotes undone.
  func text(_ column: Int) -> String {
    let text = String(decoding: raw(column), as: UTF8.self)
    return positions[column] >= 0 && fields[positions[column]].hasDoubledQuotes
      ? text.replacing("\"\"", with: "\"") : text
  }

  /// True where the publisher left the field blank.
  func isBlank(_ column: Int) -> Bool { raw(column).isEmpty }

  /// A whole number from 0 to `limit`. Publishers' `250.0` for 250 is understood.
  func count(_ column: Int, limit: Int = 1_000_000) throws(Refusal) -> Int {
    let bytes = raw(column)
    guard !bytes.isEmpty else { throw .missingValue(column: columns[column]) }
    var index = 0
    var isNegative = false
    if bytes[0] == 45 {
      isNegative = true
      index = 1
    }
    var value = 0
    var digits = 0
    while index < bytes.count, bytes[index] >= 48, bytes[index] <= 57 {
      digits += 1
      guard digits < 18 else {
        throw .enormousNumber(column: columns[column], value: text(column))
      }
      value = value * 10 + Int(bytes[index] - 48)
      index += 1
    }
    if index < bytes.count, digits > 0, bytes[index] == 46 {
      index += 1
      while index < bytes.count, bytes[index] == 48 { index += 1 }
    }
    guard digits > 0, index == bytes.count else {
      throw .malformedNumber(column: columns[column], value: text(column))
    }
    if isNegative, value > 0 { throw .negativeNumber(column: columns[column], value: text(column)) }
    guard value <= limit else {
      throw .enormousNumber(column: columns[column], value: text(column))
    }
    return value
  }

  /// A whole number, or nil where the publisher wrote `NA` or nothing.
  func countIfAvailable(_ column: Int, limit: Int = 1_000_000) throws(Refusal) -> Int? {
    let bytes = raw(column)
    if bytes.isEmpty || (bytes.count == 2 && bytes[0] == 78 && bytes[1] == 65) { return nil }
    return try count(column, limit: limit)
  }

  /// A decimal number within a range; a decimal comma is understood.
  func decimal(_ column: Int, in range: ClosedRange<Double>) throws(Refusal) -> Double {
    let written = text(column)
    guard let value = Double(written.replacing(",", with: ".")), value.isFinite else {
      throw .malformedNumber(column: columns[column], value: written)
    }
    guard range.contains(value) else {
      throw .enormousNumber(column: columns[column], value: written)
    }
    return value
  }

  /// A day written as `2024-09-09`.
  func date(_ column: Int) throws(Refusal) -> CalendarDate {
    guard let date = CalendarDate(isoBytes: raw(column)) else {
      throw .impossibleDate(column: columns[column], value: text(column))
    }
    return date
  }

  /// A calendar year from 1945 to 2100.
  func year(_ column: Int) throws(Refusal) -> Int {
    guard let value = Int(text(column)), (1945...2100).contains(value) else {
      throw .impossibleDate(column: columns[column], value: text(column))
    }
    return value
  }
}
