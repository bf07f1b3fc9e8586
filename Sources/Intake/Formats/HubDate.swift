import Record

/// Days in the hub's tables; see `PublishedDate` for the ways in which it writes them.
enum HubDate {
  /// The day that a field names.
  static func day(_ row: PublishedRow, _ column: Int) throws(Refusal) -> CalendarDate {
    // The commonest form without building a text: this is where millions of rows pass.
    if let date = CalendarDate(isoBytes: row.raw(column)) { return date }
    guard case .day(let date) = PublishedDate(row.trimmed(column))?.date else {
      throw .impossibleDate(column: row.columns[column], value: row.text(column))
    }
    return date
  }

  /// The month-end that a field names.
  static func monthEnd(_ row: PublishedRow, _ column: Int) throws(Refusal) -> CalendarDate {
    let date = try day(row, column)
    guard date.isMonthEnd else {
      throw .notMonthEnd(column: row.columns[column], value: row.text(column))
    }
    return date
  }

  /// The calendar year that a field names: `2022`, `2022.0`, or the year of a day.
  static func year(_ row: PublishedRow, _ column: Int) throws(Refusal) -> Int {
    var text = row.trimmed(column)
    if text.hasSuffix(".0") { text.removeLast(2) }
    guard !text.isEmpty else { throw .missingValue(column: row.columns[column]) }
    guard let date = PublishedDate(text)?.date, (1945...2100).contains(date.earliest.year) else {
      throw .impossibleDate(column: row.columns[column], value: row.text(column))
    }
    return date.earliest.year
  }

  /// The first day of the financial year (1 July to 30 June) that a field names: `2014/15`, `2014-15`,
  /// `2014-2015`, `2014/2015`, or any day of it. A single year is refused: it can mean two.
  static func financialYear(_ row: PublishedRow, _ column: Int) throws(Refusal) -> CalendarDate {
    let text = row.trimmed(column)
    guard !text.isEmpty else { throw .missingValue(column: row.columns[column]) }
    let parts = text.split { $0 == "/" || $0 == "-" || $0 == "–" }.map {
      $0.split(separator: " ").joined()
    }
    if parts.count == 2, parts[0].count == 4, let first = Int(parts[0]), let last = Int(parts[1]),
      last == first + 1 || (parts[1].count == 2 && last == (first + 1) % 100),
      (1945...2100).contains(first), let start = CalendarDate(year: first, month: 7, day: 1)
    {
      return start
    }
    guard case .day(let day) = PublishedDate(text)?.date else {
      throw .impossibleDate(column: row.columns[column], value: row.text(column))
    }
    return FinancialYear.start(of: day)
  }
}
