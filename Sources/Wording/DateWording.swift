import Record

/// Dates in words, as documents of the United Nations write them: `9 September 2024`,
/// `9 أيلول/سبتمبر 2024`.
public struct DateWording: Sendable {
  /// The digits to print.
  public let numerals: Numerals

  /// Dates in some digits.
  public init(numerals: Numerals = .latin) { self.numerals = numerals }

  /// A date with its precision.
  public func text(_ date: PartialDate, _ language: Language) -> String {
    switch date {
    case .year(let year): return numerals.plain(year)
    case .month(let year, let month):
      return "\(Self.month(month, language)) \(numerals.plain(year))"
    case .day(let day):
      let parts = day.components
      return
        "\(numerals.plain(parts.day)) \(Self.month(parts.month, language)) \(numerals.plain(parts.year))"
    }
  }

  /// A day.
  public func text(_ day: CalendarDate, _ language: Language) -> String {
    text(.day(day), language)
  }

  /// The name of a month; in Arabic both systems, parted by a stroke.
  ///
  /// - Parameter month: 1 to 12.
  public static func month(_ month: Int, _ language: Language) -> String {
    let names = language == .ar ? arabic : english
    return names.indices.contains(month - 1) ? names[month - 1] : ""
  }

  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let arabic = [
    "كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل", "أيار/مايو", "حزيران/يونيه",
    "تموز/يوليه", "آب/أغسطس", "أيلول/سبتمبر", "تشرين الأول/أكتوبر", "تشرين الثاني/نوفمبر",
    "كانون الأول/ديسمبر",
  ]
}
