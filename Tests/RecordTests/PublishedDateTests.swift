import Testing

@testable import Record

@Suite struct PublishedDateTests {
  @Test(arguments: [
    ("2021-01-31", "2021-01-31"), ("2021-01-31T00:00:00", "2021-01-31"),
    ("2021-01-31 00:00:00", "2021-01-31"), ("31-Jan-21", "2021-01-31"),
    ("31-Jan-2021", "2021-01-31"), ("31 January 2021", "2021-01-31"),
    ("-678153600000", "1948-07-06"), ("1701129600000", "2023-11-28"), ("0", "1970-01-01"),
    ("2021-02", "2021-02"), ("2021", "2021"),
  ])
  func isUnderstood(text: String, date: String) {
    #expect(PublishedDate(text)?.description == date)
  }

  /// What can mean two days, or none, is not guessed at.
  @Test(arguments: [
    "1/2/2021", "2021-02-30", "31-Foo-21", "86400001", "12345", "", "yesterday", "31-Ja-21",
  ])
  func isRefused(text: String) {
    #expect(PublishedDate(text) == nil)
  }
}
