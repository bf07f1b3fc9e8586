import Testing

/// Times reckoned from the day of the text or from a time named before, as of Monday, 9 September 2024.
struct RelativeTimeTests {
  @Test(
    "from the day of the text",
    arguments: [
      ("launched two months ago", "2024-07"), ("three years ago", "2021"),
      ("a week ago", "2024-09-02/2024-09-08"), ("قبل شهرين", "2024-07"),
      ("ten days ago", "2024-08-30"),
      ("March of last year", "2023-03"), ("in May", "2024-05"), ("last March", "2024-03"),
      ("last October", "2023-10"), ("آذار/مارس من هذا العام", "2024-03"),
      ("20 ديسمبر الماضي", "2023-12-20"), ("last week", "2024-09-02/2024-09-08"),
      ("في الأسبوع الماضي", "2024-09-02/2024-09-08"), ("so far", "../2024-09-09"),
      ("حتى اليوم", "../2024-09-09"), ("one more year", "P1Y"), ("another year", "P1Y"),
      ("سنة أخرى", "P1Y"), ("two decades", "P20Y"), ("قبل عقدين", "P20Y"),
      ("31 من الشهر الماضي", "2024-08-31"), ("the 31st of last month", "2024-08-31"),
      ("for a decade", "P10Y"), ("قبل أيام من القمة", ""), ("some days ago", ""),
      ("في منتصف الشهر", "2024-09"), ("عقد مجلس الأمن اجتماعا", ""),
    ])
  func fromTheTextsDay(text: String, expected: String) throws {
    #expect(try Reading.notations(text, .time).joined(separator: " ") == expected)
  }

  @Test(
    "from what was named before",
    arguments: [
      ("in December 2010 and three years later", "2010-12 2013-12"),
      ("at the end of 2013; six months earlier", "2013 2013-06"),
      ("في كانون الأول/ديسمبر 2012 ثم بعد سنة", "2012-12 2013-12"),
      ("في مارس 2018، ثم في أغسطس من العام نفسه", "2018-03 2018-08"),
      ("at the end of 2013 and that June", "2013 2013-06"),
      ("القرار 1270 (1999) في 22 أكتوبر من ذلك العام", "1999-10-22"),
      ("In 2022, 26; in the next year 14.", "2022 2023"), ("ثم فُتح باب التأييد", ""),
      ("It expires on 15 October 2017; the next day", "2017-10-15 2017-10-16"),
      ("في ٤ آذار/مارس ١٩٦٤، وبدأت في ٢٧ من الشهر نفسه", "1964-03-04 1964-03-27"),
      ("in 2017 and the year before", "2017 2016"), ("In 2013; that year", "2013 2013"),
      ("On 6 September 2022 it met. That day", "2022-09-06 2022-09-06"),
      ("عام 2013 وفي العام نفسه", "2013 2013"), ("in 2010 and two years later", "2010 2012"),
      ("في كانون الأول/ديسمبر 2013 وفي الشهر نفسه", "2013-12 2013-12"),
    ])
  func fromBefore(text: String, expected: String) throws {
    #expect(try Reading.notations(text, .time).joined(separator: " ") == expected)
  }

  @Test(
    "a weekday of what is past lies behind, one of what is to come ahead",
    arguments: [
      ("The Council on Thursday extended the mandate.", "2024-09-05"),
      ("The Council will meet on Thursday.", "2024-09-12"),
      ("A spokesperson said on Tuesday that it had", "2024-09-03"),
      ("يعقد مجلس الأمن يوم الخميس اجتماعا", "2024-09-12"),
      ("مدد مجلس الأمن يوم الخميس ولاية البعثة", "2024-09-05"),
      ("مدّد مجلس الأمن أمس الأحد ولاية البعثة", "2024-09-08"),
      ("The Council met on Monday.", "2024-09-09"),
      ("مدّد مجلس الأمن مساء الخميس ولاية البعثة", "2024-09-05"),
    ])
  func weekdays(text: String, expected: String) throws {
    #expect(try Reading.notations(text, .time).joined(separator: " ") == expected)
  }

  @Test(
    "years that are listed, opened and joined",
    arguments: [
      ("in 2015 and 2017", "2015 2017"), ("2018 was the deadliest year.", "2018"),
      ("In January 7 per cent of them were women.", "2024-01"), ("ومنذ عام ١٩٤٨", "1948/.."),
      ("من 22 إلى 36 بين عامي 2012 و2013", "2012/2013"), ("للفترة ٢٠١٣/٢٠١٤", "2013/2014"),
    ])
  func years(text: String, expected: String) throws {
    #expect(try Reading.notations(text, .time).joined(separator: " ") == expected)
  }
}
