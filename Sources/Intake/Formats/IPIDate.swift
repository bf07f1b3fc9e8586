import Record

/// Month-ends as the International Peace Institute's tables write them.
///
/// A few miss the last day of the month (28 February of leap years, 30 August 2002, 30 March 2003);
/// a day among the last three of a month stands for its end.
enum IPIDate {
  /// The month-end that a field means.
  static func monthEnd(_ row: PublishedRow, _ column: Int) throws(Refusal) -> CalendarDate {
    let date = try row.date(column)
    let end = date.monthEnd
    guard end.dayNumber - date.dayNumber <= 2 else {
      throw .notMonthEnd(column: row.columns[column], value: row.text(column))
    }
    return end
  }
}
