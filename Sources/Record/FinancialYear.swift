/// The financial year of peacekeeping operations, 1 July to 30 June (General Assembly resolution
/// 49/233 A).
public enum FinancialYear {
  /// The fact about a mission that a financial year of it ended on another day: its first and last day,
  /// `2023-07-01/2023-12-31`.
  public static let property = "financial-period"

  /// The first day of the financial year in which a day lies.
  public static func start(of day: CalendarDate) -> CalendarDate {
    CalendarDate(year: day.month >= 7 ? day.year : day.year - 1, month: 7, day: 1) ?? day
  }

  /// The last day of the financial year in which a day lies.
  public static func end(of day: CalendarDate) -> CalendarDate {
    CalendarDate(year: day.month >= 7 ? day.year + 1 : day.year, month: 6, day: 30) ?? day
  }
}
