import Mentions
import Testing

/// Numbers in digits and words of both languages, with what they count.
struct QuantityTests {
  @Test(
    "numbers are read with the words beside them",
    arguments: [
      ("over 70,000 peacekeepers", ">70000", "peacekeepers"),
      ("أكثر من 4300 من حفظة السلام", ">4300", "peacekeepers"),
      ("٢٧٣ ١ فردا", "1273", "peacekeepers"), ("98 739 uniformed personnel", "98739", "uniformed"),
      ("three quarters of the troops", "75%", "troops"),
      ("7.03 per cent of women", "7.03%", "women"),
      ("نحو 70 ألفا من حفظة السلام", "~70000", "peacekeepers"),
      ("ثلاثة عشر جنديا", "13", "troops"), ("twenty-five police officers", "25", "police"),
      ("at least 13 deaths", ">=13", "deaths"), ("ما لا يقل عن 13 وفاة", ">=13", "deaths"),
      ("between 13 and 25 missions", "13..25", "operations"),
      ("special political missions: 12 special political missions", "12", "political-missions"),
      ("سبع أولويات", "7", "priorities"), ("4.3 thousand troops", "4300", "troops"),
      ("in January 2021 (16,333 troops)", "16333", "troops"),
      ("أولوياتها السبع", "7", "priorities"),
      ("المجالات الثمانية", "8", "areas"), ("لم يسجل سوى مقتل واحد", "1", "deaths"),
      ("more than 5 million people", ">5000000", "persons"),
      ("14854 من النظاميين", "14854", "uniformed"),
      ("13 or more fatalities", ">=13", "deaths"), ("15 votes in favour", "15", "votes"),
    ])
  func quantities(text: String, notation: String, counted: String) throws {
    let mentions = try Reading.read(text).mentions.compactMap { mention -> StatedQuantity? in
      if case .quantity(let quantity) = mention.meaning { quantity } else { nil }
    }
    #expect(mentions.map(\.notation) == [notation], "\(text)")
    #expect(mentions.first?.counted?.rawValue == counted)
  }

  @Test(
    "numbers that stand alone",
    arguments: [
      ("January 2021 (16,333)", "16333"), ("بنغلاديش (٩١٨ ٧)", "7918"), ("China a dozen", "12"),
      ("أقل من ثلثهم في هجمات", "<33.333%"), ("fewer than a third in attacks", "<33.333%"),
      ("من بنغلاديش (29) ثم من مصر (23)", "29 23"), ("سوى حالتي وفاة", "2"),
      ("dozens of vehicles", ""), ("the first third", ""),
    ])
  func numbersAlone(text: String, expected: String) throws {
    #expect(try Reading.notations(text, .quantity).joined(separator: " ") == expected)
  }

  @Test(
    "numbers of lists, paragraphs, meetings and years are no quantities",
    arguments: [
      "1. First\n2. Second", "paragraph 12 of the annex", "the 9123rd meeting", "in 2023",
      "الفقرة 5", "one of the missions", "item (3)",
    ])
  func noQuantities(text: String) throws {
    #expect(try Reading.notations(text, .quantity) == [])
  }

  @Test(
    "rises, falls and ranks",
    arguments: [
      ("deaths rose from 13 to 25", "13->25"), ("ارتفع من 13 إلى 25", "13->25"),
      ("fell from 33 in 2022 to 7 in 2023", "33->7"), ("increased by 20 per cent", "up 20%"),
      ("fell by half", "down 50%"), ("doubled", "up x2"),
      ("the deadliest year since 1993", "deadliest"),
      ("the second largest contributor", "highest 2"), ("أكبر مساهم", "highest"),
    ])
  func trends(text: String, notation: String) throws {
    #expect(try Reading.notations(text, .trend) == [notation])
  }
}
