import Testing

/// Rises, falls and ranks as texts state them.
struct TrendTests {
  @Test(
    "trends are read to the end of their own words",
    arguments: [
      ("Deaths rose to 62 in 2017, then fell to 14 in 2020.", "up to 62|down to 14"),
      ("It has been rising again: from 26 in 2021 to 33 in 2022.", "26->33"),
      ("52 of them fell to malicious acts.", ""), ("الموارد في تراجع", ""),
      ("ارتفع العدد من 22 إلى 36 بين عامي 2012 و2013", "22->36"),
      ("131 died, 28 more than in 2019.", "up 28"),
      ("It cost fewer lives last year than the year before.", "down"),
      ("26 من أفرادها، أي أقل بواحد من عام 2021", "down 1"),
      ("Last year 30 died, down from 37 in 2021.", "37->30"),
      ("Rwanda moved up from 3,810 to 6,378.", "3810->6378"),
      ("gone from 8,691 to 5,429", "8691->5429"),
      ("the number was down to 8,684", "down to 8684"), ("up to 6,700 troops", ""),
      ("263 more than at the end of 2012", "up 263"), ("twice as many as before", "up x2"),
      ("more than five times as many as in 2009", "up x5"),
      ("more than 160 peacekeepers since 1950", ""), ("no fewer than 12 in 2019", ""),
      ("Deployment more than doubled between 2013 and 2020.", "up x2"),
    ])
  func changes(text: String, expected: String) throws {
    #expect(try Reading.notations(text, .trend).joined(separator: "|") == expected)
  }

  @Test(
    "ranks with their place",
    arguments: [
      ("the tenth-largest contributor", "highest 10"), ("ثامن أكبر مساهم", "highest 8"),
      ("the second largest contributor", "highest 2"),
      ("It ranked third among contributors.", "highest 3"),
      ("Uruguay came second.", "highest 2"), ("Pakistan tops the list with 8,266.", "highest"),
      ("Bangladesh is second (7,929) and India third with 7,848.", "highest 2|highest 3"),
      ("وحلّ الأردن ثانيا بـ 1575", "highest 2"), ("Ethiopia climbed to fourth place.", "highest 4"),
      ("Mali first asked for it.", ""), ("more than any other nation", "highest"),
      ("more than in any other operation", "highest"), ("أكثر من أي بعثة أخرى", "highest"),
      ("في المرتبة الثامنة بين المساهمين", "highest 8"), ("أكثر بعثات حفظ السلام خسائر", "highest"),
      ("أكثر البعثات دموية", "deadliest"), ("أكثر من 150 دولة", ""), ("a third of the troops", ""),
    ])
  func ranks(text: String, expected: String) throws {
    #expect(try Reading.notations(text, .trend).joined(separator: "|") == expected)
  }
}
