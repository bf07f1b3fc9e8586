/// Finds rows and fields in comma-separated text (RFC 4180), byte by byte.
///
/// Understands LF and CRLF, quoted fields with commas, line breaks and doubled quotes.
enum DelimitedScanner {
  /// What one step found.
  enum Step {
    /// A row; the offset behind its line break.
    case row(end: Int)
    /// The row goes on behind the end of the bytes at hand.
    case incomplete
    /// The bytes end inside a quoted field.
    case unterminated
  }

  /// Scans one row.
  ///
  /// - Parameters:
  ///   - bytes: the bytes at hand.
  ///   - start: where the row begins.
  ///   - isLast: true when nothing follows these bytes.
  ///   - fields: the fields found, replacing what was there.
  ///   - hasHighBytes: set when the row holds anything beyond ASCII.
  static func scan(
    _ bytes: UnsafeRawBufferPointer, from start: Int, isLast: Bool,
    fields: inout [PublishedRow.Field], hasHighBytes: inout Bool
  ) -> Step {
    fields.removeAll(keepingCapacity: true)
    let count = bytes.count
    var index = start
    var high: UInt8 = 0
    while true {
      // One field a turn.
      if index < count, bytes[index] == quote {
        let fieldStart = index + 1
        var hasDoubled = false
        index = fieldStart
        while true {
          guard index < count else { return isLast ? .unterminated : .incomplete }
          let byte = bytes[index]
          if byte == quote {
            if index + 1 >= count, !isLast { return .incomplete }
            if index + 1 < count, bytes[index + 1] == quote {
              hasDoubled = true
              index += 2
              continue
            }
            break
          }
          high |= byte
          index += 1
        }
        fields.append(
          .init(start: fieldStart, count: index - fieldStart, hasDoubledQuotes: hasDoubled))
        index += 1
        // What follows a closing quote up to the comma is not ours to interpret: it joins nothing.
        while index < count, bytes[index] != comma, bytes[index] != lineFeed { index += 1 }
      } else {
        let fieldStart = index
        while index < count {
          let byte = bytes[index]
          if byte == comma || byte == lineFeed { break }
          high |= byte
          index += 1
        }
        var end = index
        let endsRow = index >= count || bytes[index] == lineFeed
        if endsRow, end > fieldStart, bytes[end - 1] == carriageReturn { end -= 1 }
        fields.append(.init(start: fieldStart, count: end - fieldStart))
      }
      if index >= count {
        guard isLast else { return .incomplete }
        hasHighBytes = high >= 0x80
        return .row(end: count)
      }
      if bytes[index] == lineFeed {
        hasHighBytes = high >= 0x80
        return .row(end: index + 1)
      }
      index += 1
    }
  }

  private static let comma: UInt8 = 44
  private static let quote: UInt8 = 34
  private static let lineFeed: UInt8 = 10
  private static let carriageReturn: UInt8 = 13
}
