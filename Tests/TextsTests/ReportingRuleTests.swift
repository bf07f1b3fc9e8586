import Testing

@Suite struct ReportingRuleTests {
  @Test(arguments: [
    (
      "Requests the Secretary-General to report to the Council within 90 days of the adoption of this resolution and every 90 days thereafter;",
      ["Secretary-General 2031-08-12", "Secretary-General P90D"]
    ),
    (
      "Requests the Secretary-General to submit two reports, by 4 July 2031 and 3 January 2032 respectively;",
      ["Secretary-General 2031-07-04", "Secretary-General 2032-01-03"]
    ),
    (
      "Requests the Secretary-General to submit, at the end of this period, a report on developments in the situation;",
      ["Secretary-General end-of-mandate"]
    ),
    (
      "Requests the Secretary-General to submit a written report no later than 30 days before the end of the mandate period;",
      ["Secretary-General end-of-mandate-P30D"]
    ),
    (
      "Requests the Secretary-General to include in his next report his review of this process;",
      ["Secretary-General as-part-of"]
    ),
    (
      "Requests the Secretary-General to keep the Security Council regularly informed;",
      ["Secretary-General unscheduled"]
    ),
    (
      "Requests the Panel of Experts to provide to the Council a midterm report no later than 30 July 2031, a final report no later than 31 December 2031, and progress updates, as appropriate;",
      [
        "panel-of-experts 2031-07-30", "panel-of-experts 2031-12-31",
        "panel-of-experts unscheduled",
      ]
    ),
    // A date without a year is the first such day after the adoption.
    (
      "Requests the Secretary-General to report to the Council by 15 March;",
      ["Secretary-General 2032-03-15"]
    ),
    ("يطلب إلى الأمين العام أن يقدم تقريرا إلى المجلس كل ثلاثة أشهر؛", ["Secretary-General P3M"]),
    (
      "يطلب إلى الأمين العام أن يقدم إلى المجلس تقريرا في غضون 90 يوما من اتخاذ هذا القرار وكل 90 يوما بعد ذلك؛",
      ["Secretary-General 2031-08-12", "Secretary-General P90D"]
    ),
    (
      "يطلب إلى الأمين العام أن يوافي المجلس بتقرير قبل انتهاء الولاية بثلاثين يوما؛",
      ["Secretary-General end-of-mandate-P30D"]
    ),
  ])
  func deadlinesAreRead(text: String, expected: [String]) throws {
    #expect(try ReadingOf.reports(text) == expected)
  }

  @Test(arguments: [
    "Takes note of the report of the Secretary-General of 3 January 2031 (S/2031/12);",
    "Requests UNMISS to report publicly on violations of human rights;",
    "Requests the Secretary-General to keep the tasks of UNMISS under active review;",
    "Encourages the Economic and Social Council to consider the report of its Group before 31 July 2031;",
  ])
  func whatAsksForNoReport(text: String) throws { #expect(try ReadingOf.reports(text).isEmpty) }
}
