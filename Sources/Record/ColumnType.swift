/// What a publisher declares a column to hold.
public enum ColumnType: String, Hashable, Sendable, Codable, CaseIterable {
  /// A day, month or year.
  case date
  /// A number.
  case number
  /// An amount of money.
  case currency
  /// Anything.
  case text

  /// One spelling for values that say the same: `250.0` and `250`, `-678153600000` and `1948-07-06`,
  /// with and without space at the ends. What does not fit the type stays as it is.
  ///
  /// Two forms of one release (CSV and JSON) differ in nothing once their values are spelt so.
  public func canonical(_ text: String) -> String {
    let trimmed = text.trimmingSpaces
    switch self {
    case .text: return trimmed
    case .number, .currency: return Self.number(trimmed) ?? trimmed
    case .date: return PublishedDate(trimmed)?.description ?? trimmed
    }
  }

  /// True when a published value is one of this type, or blank.
  public func accepts(_ text: String) -> Bool {
    let trimmed = text.trimmingSpaces
    if trimmed.isEmpty || trimmed == "NA" || trimmed == "N/A" || trimmed == "-" { return true }
    switch self {
    case .text: return true
    case .number, .currency: return Self.number(trimmed) != nil
    case .date: return PublishedDate(trimmed) != nil
    }
  }

  /// A number without grouping commas, currency sign, per cent sign and idle decimals.
  private static func number(_ text: String) -> String? {
    var digits = text.replacing(",", with: "").replacing("$", with: "")
    if digits.hasSuffix("%") { digits.removeLast() }
    guard let value = Double(digits.trimmingSpaces), value.isFinite else { return nil }
    return value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }
}

extension String {
  /// Without spaces and line breaks at the ends.
  var trimmingSpaces: String {
    var text = Substring(self)
    while let last = text.last, last.isWhitespace { text.removeLast() }
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    return String(text)
  }
}
