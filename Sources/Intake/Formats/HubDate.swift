import Record

/// Days as the hub's tables of contributions write them: `2021-01-31`, `2021-01-31T00:00:00` or
/// `31-Jan-21`.
enum HubDate {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The month-end that a field names.
  static func monthEnd(_ row: PublishedRow, _ column: Int) throws(Refusal) -> CalendarDate {
    let bytes = row.raw(column)
    let date: CalendarDate?
    if bytes.count == 10 {
      date = CalendarDate(isoBytes: bytes)
    } else if bytes.count > 10, bytes[10] == 84 {
      date = CalendarDate(isoBytes: UnsafeRawBufferPointer(rebasing: bytes[0..<10]))
    } else {
      date = abbreviated(row.text(column))
    }
    guard let date else {
      throw .impossibleDate(column: row.columns[column], value: row.text(column))
    }
    guard date.isMonthEnd else {
      throw .notMonthEnd(column: row.columns[column], value: row.text(column))
    }
    return date
  }

  /// `31-Jan-21`; the hub's tables begin in 2010, so two digits mean this century.
  private static func abbreviated(_ text: String) -> CalendarDate? {
    let parts = text.split(separator: "-")
    guard parts.count == 3, let day = Int(parts[0]), let year = Int(parts[2]),
      let month = months.firstIndex(of: parts[1].lowercased())
    else { return nil }
    return CalendarDate(year: year < 100 ? 2000 + year : year, month: month + 1, day: day)
  }
}
