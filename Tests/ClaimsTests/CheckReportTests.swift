import CheckAnswers
import Claims
import Indicators
import Mentions
import Record
import TestRecord
import Testing
import Texts

@testable import Claims

/// Reports in both languages, and their HTML.
struct CheckReportTests {
  private func report(_ text: String, _ language: Language) throws -> CheckReport {
    try CheckedRecord.checker.get().report(
      PublishedText(text), language, day: TestRecord.day("2024-09-09"),
      today: TestRecord.day("2024-09-09"))
  }

  @Test("the stretches of a text are the text, however mentions and claims overlap")
  func runs() throws {
    for text in try AnsweredText.all(.open, root: TestRecord.root) {
      let source = String(decoding: text.text.bytes, as: UTF8.self)
      let report = try report(source, .en)
      let lines = source.split(separator: "\n").map(String.init)
      #expect(report.paragraphs.map { $0.runs.map(\.text).joined() } == lines, "\(text.name)")
    }
  }

  @Test("nothing of a text is markup", arguments: [Language.ar, .en])
  func escaping(language: Language) throws {
    let text =
      "<script>alert(1)</script> In 2022, 34 peacekeepers were killed by malicious acts in \"Mali\" & <b>Niger</b>."
    let report = try report(text, language)
    let html = CheckMarkup(try TestRecord.catalogue()).html(report)
    #expect(!html.contains("<script"))
    #expect(!html.contains("<b>"))
    #expect(html.contains("&lt;script&gt;"))
    #expect(html.contains("verdict-differs"))
  }

  @Test("every word of a report is in both languages", arguments: [Language.ar, .en])
  func words(language: Language) throws {
    let catalogue = try TestRecord.catalogue()
    for text in try AnsweredText.all(.open, root: TestRecord.root) {
      let html = CheckMarkup(catalogue).html(
        try report(String(decoding: text.text.bytes, as: UTF8.self), language))
      #expect(!html.contains("⟦"), "\(text.name)")
    }
    let thing = Thing.entity("mission:unmiss")
    let wording = FindingWording(
      things: ThingWording(
        record: try CheckedRecord.record.get(),
        wording: try CheckedRecord.record.get().wording(language),
        facts: try CheckedRecord.facts.get()))
    let remarks: [Remark] = [
      .timeIsOpen, .missionsOfParagraph(["mission:unmiss"]), .timeOfParagraph(Period(year: 2022)),
      .timeOfText(TestRecord.day("2024-09-09")), .notCovered(newest: nil),
      .notCovered(newest: TestRecord.day("2021-01-31")), .unavailable(.noCases), .unknown(thing),
      .unknownTenure(person: "person:comfort-ero", office: "office:icg-president"),
      .wouldHold(Definition([.cause(nil), .cause(.illness)]), value: 3), .rounded(4406),
      .farFromBound(4406), .chance(probability: 0.01), .chance(probability: 0.5),
      .knownOnlyBy(.year), .knownOnlyBy(.month), .knownOnlyBy(.day),
      .otherOffice("office:icg-president"), .otherHolder("person:comfort-ero"),
      .figure(.yearMean, unit: .persons),
    ]
    let days: [Definition.Part] = [
      .day(.adoption), .day(.founding), .day(.start), .day(.end), .day(.mandateEnd), .day(.fact),
    ]
    let happenings = Happening.allCases.map {
      wording.read(.event(thing, $0, StatedTime(.date(.year(2011)))))
    }
    let relations = Relation.allCases.map { wording.read(.relation(thing, $0, thing)) }
    let all =
      remarks.map(wording.remark) + Verdict.allCases.map(wording.verdict) + happenings + relations
      + [wording.definition(Definition(days))]
    for words in all { #expect(!words.isEmpty && !words.contains("⟦"), "\(words)") }
  }

  @Test("stated numbers and trends are words of the language, never notation")
  func stated() throws {
    let record = try CheckedRecord.record.get()
    let en = StatedWording(wording: record.wording(.en))
    let ar = StatedWording(wording: record.wording(.ar))
    let fall = StatedTrend.change(.down, from: 33, to: 7, by: nil)
    #expect(en.trend(fall, isShare: false) == "a fall from 33 to 7")
    #expect(ar.trend(.rank(.deadliest, place: 1), isShare: false) == "الأكثر فتكا")
    let halved = StatedTrend.change(.down, from: nil, to: nil, by: .times(2))
    let half = en.trend(halved, isShare: false)
    #expect(half.contains("50") && !half.contains("50.0"), "\(half)")
    let trends: [StatedTrend] =
      [.up, .down, .level].flatMap { direction -> [StatedTrend] in
        [nil, .number(3), .share(0.2), .times(3)].map {
          .change(direction, from: nil, to: 30, by: $0)
        }
      } + [.highest, .lowest, .deadliest, .newest, .oldest].map { .rank($0, place: 2) }
    for wording in [en, ar] {
      for trend in trends {
        let words = wording.trend(trend, isShare: false)
        #expect(!words.contains("⟦") && !words.contains("->"), "\(words)")
      }
      for comparison in StatedQuantity.Comparison.allCases {
        let quantity = StatedQuantity(value: 13, upper: 25, comparison: comparison)
        let words = wording.quantity(quantity)
        #expect(!words.contains("⟦") && words.contains("13") && words.contains("25"))
      }
    }
    #expect(
      en.quantity(StatedQuantity(value: 4300, comparison: .over)) == "more than 4,300")
  }

  @Test("a figure says its time, number, publisher and release", arguments: [Language.ar, .en])
  func evidence(language: Language) throws {
    let report = try report(
      "Deaths of peacekeepers by malicious acts fell from 33 in 2022 to 7 in 2023.", language)
    let trial = try #require(report.findings.first?.trials.first)
    let words = trial.evidence.map(\.words)
    #expect(words.count == 2 && Set(words).count == 2)
    #expect(words.first?.contains("2022") == true && words.first?.contains("33") == true)
    guard case .figure(let figure)? = trial.evidence.first else {
      Issue.record("no figure")
      return
    }
    #expect(figure.value == 33)
    #expect(figure.releases.hasPrefix("un-fatalities "))
    #expect(figure.publishers.count == 1 && words[0].contains(figure.publishers[0]))
  }

  @Test("a number that the record has in part is not said to be missing")
  func covered() throws {
    let report = try report("In 2025, 21 peacekeepers were killed by malicious acts.", .en)
    let trial = try #require(report.findings.first?.trials.first)
    #expect(trial.recorded != nil)
    #expect(!trial.remarks.contains { $0.contains("No source") })
    #expect(Set(trial.remarks).count == trial.remarks.count)
  }

  @Test("the day is told to programs with how it was come by")
  func day() throws {
    let value = try report("In 2022, 34 peacekeepers were killed.", .en).value()
    #expect(value.date == "2024-09-09")
    #expect(value.dateBasis == "given")
  }

  @Test("JSON holds the words of a claim at their place")
  func places() throws {
    let text = "قال المندوب إن 34 من حفظة السلام قتلوا في أعمال عدائية عام 2022."
    let value = try report(text, .ar).value()
    let claim = try #require(value.claims.first)
    let scalars = Array(text.unicodeScalars)
    let words = scalars[claim.start..<claim.end].map(String.init).joined()
    #expect(words == claim.text)
    #expect(claim.verdict == "differs")
    #expect(claim.trials.first?.value == 33)
    #expect(claim.trials.first?.evidence.first?.query?.contains("at=malicious-act") == true)
  }
}
