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
