import Documents
import Foundation
import Library
import Record
import Testing

struct LineSearchTests {
  private static let glossary = Glossary([
    GlossaryTerm(
      en: ["peacekeeping", "peacekeeper", "blue helmet"],
      ar: ["حفظ السلام", "حفظة السلام", "أفراد حفظ السلام", "الخوذ الزرق"]),
    GlossaryTerm(
      en: ["killed", "death", "fatality"], ar: ["مقتل", "قتل", "قتلى", "قُتلوا", "لقوا حتفهم"]),
    GlossaryTerm(en: ["Security Council"], ar: ["مجلس الأمن"]),
  ])
  private static let names = [
    EntityRecord(
      id: "state:svn",
      names: [
        .init(language: .en, kind: "short", text: "Slovenia"),
        .init(language: .ar, kind: "short", text: "سلوفينيا"),
        .init(language: nil, kind: "code", text: "si"),
      ], document: "{}")
  ]
  private static let thesaurus = Thesaurus(glossary: glossary, names: names)

  /// A library with statements in both languages.
  private func library() throws -> TestLibrary {
    let test = try TestLibrary()
    try test.library.add([
      TestLibrary.document(
        "en-losses",
        [
          "The report was circulated to all members.",
          "In 2023 alone, 7 peacekeepers were killed in Mali by improvised explosive devices.",
          "The Security Council condemned the attacks in the strongest terms.",
        ], title: "Statement on safety", date: "2024-03-01"),
      TestLibrary.document(
        "ar-losses",
        [
          "وأعرب الأمين العام عن قلقه البالغ.",
          "وأدان أعضاء مجلس الأمن مقتل اثنين من حفظة السلام في جنوب لبنان.",
          "ودعا المجلس جميع الأطراف إلى كفالة سلامة الأفراد العاملين في عمليات حفظ السلام.",
        ], title: "بيان صحفي", kind: .news, language: .ar, date: "2024-06-12"),
      TestLibrary.document(
        "meeting", ["We support peacekeeping.", "We pay tribute to those who serve."],
        title: "S/PV.9413", kind: .meetingRecord, date: "2023-09-07",
        meeting: MeetingRecord(
          symbol: "S/PV.9413",
          speeches: [
            Speaker(name: "Mr. Žbogar", delegation: "Slovenia", state: "state:svn")
          ]), speech: 0),
    ])
    return test
  }

  private func found(_ text: String, _ change: (inout LineQuestion) -> Void = { _ in }) throws
    -> [String]
  {
    let test = try library()
    var question = LineQuestion(text)
    change(&question)
    return try test.library.search(question, thesaurus: Self.thesaurus).hits.map {
      "\($0.document)#\($0.line)"
    }
  }

  @Test func aTermOfOneLanguageFindsTheDocumentsOfTheOther() throws {
    let test = try library()
    let arabic = try test.library.search(LineQuestion("حفظ السلام"), thesaurus: Self.thesaurus)
    #expect(arabic.hits.map(\.document).contains("en-losses"))
    #expect(arabic.hits.map(\.document).contains("meeting"))
    // What was asked for comes before what was added.
    #expect(arabic.hits.prefix(2).allSatisfy { $0.document == "ar-losses" && $0.isDirect })
    #expect(arabic.direct == 2)
    #expect(arabic.total == 4)
    #expect(!arabic.isMore)
    #expect(arabic.added.contains { $0.text == "peacekeeping" && $0.language == .en })

    let english = try test.library.search(
      LineQuestion("peacekeepers killed"), thesaurus: Self.thesaurus)
    #expect(english.hits.map { "\($0.document)#\($0.line)" } == ["en-losses#2", "ar-losses#2"])
    #expect(english.hits.map(\.isDirect) == [true, false])
  }

  @Test func particlesBeforeAWordAreTried() throws {
    let test = try TestLibrary()
    try test.library.add(
      TestLibrary.document(
        "ar",
        ["وقُتل اثنان من أفراد القوة.", "خُصصت موارد لحفظ السلام.", "استعرض المجلس ولاية البعثة."],
        language: .ar))
    func lines(_ text: String) throws -> [Int] {
      try test.library.search(LineQuestion(text), thesaurus: Self.thesaurus).hits.map(\.line)
    }
    #expect(try lines("قتل") == [1])
    #expect(try lines("killed") == [1])
    #expect(try lines("حفظ") == [2])
    #expect(try lines("peacekeeping") == [2])
    #expect(try lines("بولاية") == [3])
  }

  @Test func snippetsShowTheOriginalSpelling() throws {
    let test = try library()
    let hits = try test.library.search(
      LineQuestion("peacekeepers killed"), thesaurus: Self.thesaurus
    ).hits
    func marked(_ hit: LineHit) -> [String] { hit.snippet.filter(\.isFound).map(\.text) }
    #expect(marked(hits[0]) == ["peacekeepers", "killed"])
    #expect(marked(hits[1]) == ["مقتل", "حفظة السلام"])
    #expect(
      hits[1].snippet.map(\.text).joined()
        == "وأدان أعضاء مجلس الأمن مقتل اثنين من حفظة السلام في جنوب لبنان.")
  }

  @Test(arguments: [
    ("الامن", "ar-losses#2"), ("بالأمن", "ar-losses#2"), ("مَجلِس", "ar-losses#2"),
    ("مجـــلس", "ar-losses#2"), ("ﻣﺠﻠﺲ", "ar-losses#2"), ("لبنان", "ar-losses#2"),
    ("عملية", "ar-losses#3"), ("KILLED", "en-losses#2"), ("killing", "en-losses#2"),
    ("٢٠٢٣", "en-losses#2"), ("Zbogar", nil), ("safety", "en-losses#0"),
  ])
  func spellingsThatMeanTheSameAreFound(_ asked: String, _ line: String?) throws {
    let test = try library()
    let hits = try test.library.search(LineQuestion(asked)).hits
    #expect(hits.first.map { "\($0.document)#\($0.line)" } == line)
  }

  @Test func quotedWordsStandInARow() throws {
    #expect(try found("\"members of the council\"").isEmpty)
    #expect(try found("“explosive devices”") == ["en-losses#2"])
    #expect(try found("«مجلس الأمن»").first == "ar-losses#2")
    #expect(try found("\"killed peacekeepers\"").isEmpty)
  }

  @Test func aStarStandsForTheEndOfAWord() throws {
    #expect(try found("condem*") == ["en-losses#3"])
    #expect(try found("peacekeepe*").contains("en-losses#2"))
    #expect(try found("سلا*").contains("ar-losses#3"))
  }

  @Test func filtersChooseLines() throws {
    #expect(try found("peacekeeping") { $0.kind = .meetingRecord } == ["meeting#1"])
    #expect(
      try found("peacekeeping") { $0.language = .ar }.allSatisfy { $0.hasPrefix("ar-losses") })
    #expect(
      try found("peacekeeping") { $0.from = PartialDate("2024-04") }.allSatisfy {
        $0.hasPrefix("ar-losses")
      })
    #expect(try found("peacekeeping") { $0.to = PartialDate("2023") } == ["meeting#1"])
    #expect(try found("peacekeeping") { $0.to = PartialDate("1999") }.isEmpty)
  }

  @Test(arguments: ["Žbogar", "zbogar", "Slovenia", "سلوفينيا"])
  func aSpeakerIsFoundByNameAndDelegation(_ speaker: String) throws {
    #expect(try found("peacekeeping") { $0.speaker = speaker } == ["meeting#1"])
    // Without words, every line of the speaker.
    #expect(Set(try found("") { $0.speaker = speaker }) == ["meeting#1", "meeting#2"])
  }

  @Test func aHitNamesItsSpeaker() throws {
    let test = try library()
    let hit = try test.library.search(LineQuestion("tribute")).hits.first
    #expect(hit?.speaker?.delegation == "Slovenia")
    #expect(hit?.kind == .meetingRecord)
    #expect(hit?.date == PartialDate("2023-09-07"))
  }

  @Test(arguments: [
    "", "   ", "\"", "\"\"", "«»", "*", "**", "a*", "AND", "NOT killed", "killed OR", "NEAR(a b)",
    "words:killed", "{words} : x", "-killed", "^killed", "killed\"*", "(killed", "killed)",
    "'; DROP TABLE line; --", "\u{0}", "kil\u{0}led", "\u{200F}\u{202E}", "§kstatement",
    "%_[]", "🕊️", "\u{FFFD}", "S/RES/2378 (2017)", String(repeating: "peace ", count: 2000),
    String(repeating: "\"", count: 10_000), String(repeating: "x", count: 10_000),
    String(repeating: "س", count: 10_000),
  ])
  func everyTextIsAQuestion(_ text: String) throws {
    let test = try library()
    let answer = try test.library.search(LineQuestion(text), thesaurus: Self.thesaurus)
    #expect(answer.hits.count <= 20)
  }

  @Test func commonWordsAreNamedAsPassedOver() throws {
    let test = try library()
    let answer = try test.library.search(LineQuestion("the killed في"))
    #expect(answer.passedOver == ["the", "في"])
    #expect(answer.hits.map(\.document) == ["en-losses"])
    #expect(try test.library.search(LineQuestion("the")).hits.isEmpty)
  }

  @Test func whatIsRemovedIsNotFound() throws {
    let test = try library()
    try test.library.remove("en-losses")
    #expect(try test.library.search(LineQuestion("explosive")).hits.isEmpty)
    try test.library.add(TestLibrary.document("meeting", ["Nothing of the kind."]))
    #expect(try test.library.search(LineQuestion("tribute")).hits.isEmpty)
    #expect(try test.library.search(LineQuestion("kind")).hits.count == 1)
  }

  @Test func pagesFollowOneAnother() throws {
    let test = try TestLibrary()
    try test.library.add(
      TestLibrary.document("long", (1...50).map { "Mandate number \($0) was renewed." }))
    var question = LineQuestion("mandate renewed")
    question.limit = 20
    var seen: [Int] = []
    for offset in [0, 20, 40, 60] {
      question.offset = offset
      let answer = try test.library.search(question)
      #expect(answer.total == 50)
      seen += answer.hits.map(\.line)
    }
    #expect(Set(seen) == Set(1...50))
    #expect(seen.count == 50)
  }

  @Test func aLongLineIsCutAroundWhatWasFound() throws {
    let test = try TestLibrary()
    let long = String(repeating: "Words without weight stand here. ", count: 200)
    try test.library.add(TestLibrary.document("long", ["\(long)The liquidity crisis. \(long)"]))
    let hit = try #require(try test.library.search(LineQuestion("liquidity")).hits.first)
    let text = hit.snippet.map(\.text).joined()
    #expect(text.contains("The liquidity crisis."))
    #expect(text.utf8.count < 400)
    #expect(text.hasPrefix("… ") && text.hasSuffix(" …"))
  }

  @Test func moreThanAreRankedIsSaid() throws {
    let test = try TestLibrary()
    try test.library.add(
      TestLibrary.document("many", (1...2500).map { "Strength of component \($0)." }))
    let answer = try test.library.search(LineQuestion("strength"))
    #expect(answer.isMore)
    #expect(answer.total == 2000)
    #expect(answer.hits.count == 20)
  }
}
