/// Whether a scanner of JSON is inside a string.
struct TextState {
  private var isInside = false
  private var isEscaped = false

  /// Takes the next byte; true if it belongs to a string, its quotation marks included.
  mutating func takes(_ byte: UInt8) -> Bool {
    guard isInside else {
      isInside = byte == UInt8(ascii: "\"")
      return isInside
    }
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      isInside = false
    }
    return true
  }
}
