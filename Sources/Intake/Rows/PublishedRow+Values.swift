import Record

/// Values that several readers of the hub's tables understand in the same way.
extension PublishedRow {
  /// The text of a field without space at its ends.
  func trimmed(_ column: Int) -> String {
    var text = Substring(text(column))
    while let last = text.last, last.isWhitespace { text.removeLast() }
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    return String(text)
  }

  /// True where the publisher left the field blank or marked it as not available.
  func isUnstated(_ column: Int) -> Bool {
    let text = trimmed(column)
    return text.isEmpty || text == "NA" || text == "N/A" || text == "-"
  }

  /// The record's code for a published category; case, accents and punctuation do not count.
  ///
  /// - Throws: `missingValue` for a blank field, `unknownCategory` for one that is not among the codes.
  func category(_ column: Int, in codes: [String: String]) throws(Refusal) -> String {
    guard !isUnstated(column) else { throw .missingValue(column: columns[column]) }
    guard let code = codes[NameFolding.fold(text(column))] else {
      throw .unknownCategory(column: columns[column], value: text(column))
    }
    return code
  }

  /// An amount of money in the unit of the column, with or without grouping commas and the sign of the
  /// dollar; an amount in brackets is negative. Nil where it is not stated.
  ///
  /// - Throws: `malformedNumber` for anything else; a comma that does not part thousands is not taken
  ///   for a decimal point.
  func amount(_ column: Int) throws(Refusal) -> Double? {
    if isUnstated(column) { return nil }
    var digits = trimmed(column).replacing("US$", with: "").replacing("$", with: "")
      .replacing(" ", with: "")
    var isNegative = false
    if digits.hasPrefix("("), digits.hasSuffix(")") {
      isNegative = true
      digits = String(digits.dropFirst().dropLast())
    }
    if digits.hasPrefix("-") {
      isNegative.toggle()
      digits.removeFirst()
    }
    let whole = digits.prefix { $0 != "." }.split(separator: ",", omittingEmptySubsequences: false)
    let fraction = digits.drop { $0 != "." }
    let isGrouped =
      whole.count == 1
      || (1...3).contains(whole[0].count) && whole.dropFirst().allSatisfy { $0.count == 3 }
    guard isGrouped, !fraction.contains(","), digits.first?.isNumber == true,
      let value = Double(digits.replacing(",", with: "")), value.isFinite
    else { throw .malformedNumber(column: columns[column], value: text(column)) }
    guard value <= 1e12 else { throw .enormousNumber(column: columns[column], value: text(column)) }
    return isNegative ? -value : value
  }

  /// The natural key of a row from some of its columns. Dates are spelt in one way, so that the CSV and
  /// the JSON form of a release have the same keys.
  func key(_ textColumns: [Int], dates: [Int] = []) -> String {
    (textColumns.map(trimmed) + dates.map { PublishedDate(trimmed($0))?.description ?? text($0) })
      .joined(separator: " | ")
  }
}
