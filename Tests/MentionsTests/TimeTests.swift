import Testing

/// Times with their precision; relative ones as of Monday, 9 September 2024.
struct TimeTests {
  @Test(
    "times are read as they are meant",
    arguments: [
      ("on 9 September 2024", "2024-09-09"), ("September 9, 2024", "2024-09-09"),
      ("٩ أيلول/سبتمبر ٢٠٢٤", "2024-09-09"), ("9 سبتمبر", "2024-09-09"),
      ("1 كانون الثاني/يناير 2025", "2025-01-01"), ("15 تشرين الأول 2023", "2023-10-15"),
      ("30 يونيه", "2024-06-30"), ("in March 2018", "2018-03"), ("in 2018", "2018"),
      ("عام 2018", "2018"), ("since 1948", "1948/.."), ("منذ عام 1948", "1948/.."),
      ("between 2013 and 2017", "2013/2017"), ("2013-2017", "2013/2017"),
      ("بين عامي 2013 و2017", "2013/2017"),
      ("on 22 and 23 September 2024", "2024-09-22/2024-09-23"),
      ("يومي 22 و23 سبتمبر", "2024-09-22/2024-09-23"), ("every 12 months", "R/P12M"),
      ("كل اثني عشر شهرا", "R/P12M"), ("for six months", "P6M"), ("لمدة ستة أشهر", "P6M"),
      ("last year", "2023"), ("العام الماضي", "2023"), ("this month", "2024-09"),
      ("next Monday", "2024-09-16"), ("يوم الجمعة الماضي", "2024-09-06"),
      ("yesterday", "2024-09-08"), ("in the first half of 2024", "2024-01/2024-06"),
      ("2000 troops", ""), ("they may go, and they march", ""),
    ])
  func times(text: String, expected: String) throws {
    #expect(try Reading.notations(text, .time).joined(separator: " ") == expected)
  }

  @Test("without the day of the text, what depends on it is not read")
  func withoutADay() throws {
    #expect(try Reading.notations("last year, on 9 September", .time, on: nil) == [])
  }
}
