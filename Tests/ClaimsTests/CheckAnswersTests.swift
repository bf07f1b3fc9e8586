import CheckAnswers
import Claims
import Mentions
import Record
import TestRecord
import Testing

/// The project's own texts: their answers are sound, and reading them is as good as it was.
struct CheckAnswersTests {
  private let counts: [AnsweredText.Half: Int] = [
    .open: 20, .apart: 20, .unseen: 12, .fresh: 10, .later: 8,
  ]

  @Test(
    "twenty texts in each half, and those that came after, every quotation where it is said to be")
  func soundness() throws {
    for half in AnsweredText.Half.allCases {
      let texts = try AnsweredText.all(half, root: TestRecord.root)
      #expect(texts.count == counts[half])
      #expect(texts.count { $0.answers.language == .ar } * 2 == texts.count)
      for text in texts {
        #expect(text.text.language == text.answers.language, "\(text.name)")
        #expect(!text.answers.mentions.isEmpty, "\(text.name)")
        #expect(
          !text.spans(of: text.answers.mentions.map(\.text)).contains(nil), "\(text.name)")
        for mention in text.answers.mentions {
          #expect(Meaning.Kind(rawValue: mention.kind) != nil, "\(text.name): \(mention.kind)")
        }
        for claim in text.answers.claims {
          #expect(text.spans(of: [claim.text]) != [nil], "\(text.name): \(claim.text)")
          #expect(Assertion.Kind(rawValue: claim.kind) != nil, "\(text.name): \(claim.kind)")
          #expect(Verdict(rawValue: claim.verdict) != nil, "\(text.name): \(claim.verdict)")
        }
      }
    }
  }

  @Test(
    "mentions, claims and verdicts are as good as they were",
    arguments: [
      (AnsweredText.Half.open, 0.97, 0.95), (.apart, 0.95, 0.85), (.unseen, 0.95, 0.9),
      (.fresh, 0.95, 0.9), (.later, 0.95, 0.85),
    ])
  func quality(half: AnsweredText.Half, mentions: Double, claims: Double) throws {
    var score = Score()
    for text in try AnsweredText.all(half, root: TestRecord.root) {
      let day = text.answers.date
      score.add(text, try CheckedRecord.checker.get().check(text.text, day: day, today: day))
    }
    #expect(try #require(score.mentions["all"]).f1 >= mentions)
    #expect(try #require(score.claims["all"]).f1 >= claims)
    // Fewer than 2 of 100.
    let all = score.rightVerdicts + score.wrongVerdicts + score.undecidedVerdicts
    #expect(score.wrongVerdicts * 50 <= all)
  }

  @Test("the item on the annual debate: everything it says is decided, and holds")
  func annualDebate() throws {
    let texts = try AnsweredText.all(.open, root: TestRecord.root)
    let item = try #require(texts.first { $0.name.hasPrefix("ar-01") })
    let day = item.answers.date
    let checked = try CheckedRecord.checker.get().check(item.text, day: day, today: day)
    #expect(checked.findings.count == item.answers.claims.count)
    #expect(checked.findings.allSatisfy { $0.verdict == .holds })
    let named = Set(checked.reading.mentions.map(\.meaning.notation))
    for expected in [
      "meeting:2024-09-09", "2024-09-09", "S/RES/2378 (2017)", "2017-09-20", "R/P12M",
      "person:jean-pierre-lacroix", "person:comfort-ero", "person:zeid-raad-al-hussein",
      "initiative:summit-of-the-future", "2024-09-22/2024-09-23", "initiative:a4p",
      "initiative:new-agenda-for-peace",
    ] { #expect(named.contains(expected), "\(expected)") }
  }

  @Test("the statement with two errors: one wrong by one, one a year off, both found")
  func twoErrors() throws {
    let texts = try AnsweredText.all(.open, root: TestRecord.root)
    let statement = try #require(texts.first { $0.name.hasPrefix("en-01") })
    let day = statement.answers.date
    let checked = try CheckedRecord.checker.get().check(statement.text, day: day, today: day)
    let wrong = checked.findings.filter { $0.verdict == .differs }
    #expect(wrong.map { $0.claim.assertion.notation } == ["34", "2019"])
    #expect(wrong.first?.trials.first?.difference == 1)
  }
}
