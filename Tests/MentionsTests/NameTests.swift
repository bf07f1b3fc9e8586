import Mentions
import Testing
import Texts

/// Names in both languages, with particles, inside and beside other names.
struct NameTests {
  @Test(
    "names are read with what they mean",
    arguments: [
      ("UNMISS in South Sudan and UNISFA", "mission:unmiss state:ssd mission:unisfa"),
      ("زار وفد لبنان وجنوب السودان", "state:lbn state:ssd"),
      ("اليونيفيل بلبنان", "mission:unifil state:lbn"),
      ("Niger, Nigeria and Guinea-Bissau", "state:ner state:nga state:gnb"),
      (
        "the African Union and the Security Council",
        "organization:au organization:security-council"
      ),
      ("A4P and A4P+", "initiative:a4p initiative:a4p-plus"),
      (
        "الأجندة الجديدة للسلام وقمة المستقبل",
        "initiative:new-agenda-for-peace initiative:summit-of-the-future"
      ),
      (
        "العمل من أجل حفظ السلام، ثم العمل من أجل حفظ السلام+",
        "initiative:a4p initiative:a4p-plus"
      ),
      ("the United Nations mission in the Central African Republic", "state:caf"),
      ("the United Nations Mission in the Central African Republic", "mission:minurca"),
      ("حلت محل مونوك", "mission:monuc"),
      ("القرار 1509 (2003)، 16112 فردا", "S/RES/1509 (2003) 16112"),
      ("بعثة الأمم المتحدة في ليبيريا", "mission:unmil"), ("PORT-AU-PRINCE", ""),
      ("رئيسة معهد السلام الدولي", "office:ipi-president"),
      ("جون بيير لاكروا", "person:jean-pierre-lacroix"),
      ("Mr. Lacroix spoke", "person:jean-pierre-lacroix"),
      ("Lacroix spoke", ""),
      ("الدعم المالي والدعم مالي", ""),
      ("في مالي", "state:mli"),
      ("a unit of us", ""),
      ("Under-Secretary-General for Peace Operations", "office:usg-peace-operations"),
      ("the Under-Secretary-General Lacroix", ""),
    ])
  func names(text: String, expected: String) throws {
    #expect(try Reading.notations(text).joined(separator: " ") == expected)
  }

  @Test(
    "resolutions and documents by number or symbol",
    arguments: [
      ("القرار 2378", "S/RES/2378 (2017)"), ("resolution 2378 (2017)", "S/RES/2378 (2017)"),
      ("S/RES/2378 (2017)", "S/RES/2378 (2017)"), ("UNSCR 1325", "S/RES/1325 (2000)"),
      ("القراران 2436 (2018) و 2518 (2020)", "S/RES/2436 (2018) S/RES/2518 (2020)"),
      ("قرار مجلس الأمن رقم 2378 لعام 2017", "S/RES/2378 (2017)"),
      ("General Assembly resolution 79/1", "organization:general-assembly A/RES/79/1"),
      ("resolution 27766", "S/RES/27766"), ("see S/PV.9413 and S/2023/646", "S/PV.9413 S/2023/646"),
    ])
  func resolutions(text: String, expected: String) throws {
    let found = try Reading.notations(text)
    #expect(found.joined(separator: " ").contains(expected.split(separator: " ").last ?? ""))
    let resolutions = try Reading.notations(text, .resolution, .document)
    #expect(expected.hasSuffix(resolutions.joined(separator: " ")))
  }
}

/// One spelling of several things.
struct AmbiguousNameTests {
  @Test("what a name means besides is said")
  func alternatives() throws {
    let names = KnownNames(
      spellings: [
        .init("Congo", .en, .entity("state:cog")), .init("Congo", .en, .entity("state:cod")),
        .init("Congo River", .en, .entity("state:cog")),
      ], resolutionYears: [:])
    let reader = MentionReader(names)
    let mention = try #require(reader.read(PublishedText("In Congo."), day: nil).mentions.first)
    #expect(mention.meaning == .entity("state:cog"))
    #expect(mention.alternatives == [.entity("state:cod")])
    let river = reader.read(PublishedText("the Congo River"), day: nil).mentions.first
    #expect(river?.alternatives == [])
  }
}
