import Briefing
import Indicators
import Questions
import Record
import TestRecord
import Testing

/// A figure that is cited must be found again by its address, alone and unchanged.
struct FigureQuestionTests {
  static func record() throws -> OpenRecord {
    try OpenRecord(
      TestRecord.view.record, factsFolder: TestRecord.dataFolder,
      catalogue: TestRecord.catalogue())
  }

  @Test("every figure of the briefing is the only answer to the question it carries")
  func roundTrip() throws {
    let record = try Self.record()
    let day = TestRecord.day("2024-09-09")
    let compiled = try BriefingCompiler(
      view: record.view, catalogue: record.catalogue, facts: record.facts
    ).compile(asOf: day, months: 12, language: .en)
    var asked = 0
    for explanation in compiled.explanations {
      let figure = explanation.figure
      guard let question = FigureQuestion(figure) else {
        Issue.record("\(explanation.title) does not say which question it answers")
        continue
      }
      let address = Parameters(query: question.parameters.query)
      let again = try FigureQuestion(question.indicator, address, record)
      #expect(again == question)
      let answers = try again.figures(in: record, today: day)
      #expect(answers.count == 1, "\(question.parameters.query)")
      #expect(answers.first?.value == figure.value, "\(question.parameters.query)")
      asked += 1
    }
    #expect(asked > 300)
  }

  @Test("a place in the breakdown picks one figure: malicious acts against MINUSMA")
  func place() throws {
    let record = try Self.record()
    let question = try FigureQuestion(
      "fatalities", Parameters(query: "mission=minusma&to=2024-09-09&by=type&at=malicious-act"),
      record)
    let figures = try question.figures(in: record, today: TestRecord.day("2024-09-09"))
    #expect(figures.map(\.number) == [174])
  }

  @Test(
    "a question that cannot be read is refused with the parameter that is at fault",
    arguments: [
      ("from=later", "malformed-parameter"), ("by=colour", "malformed-parameter"),
      ("at=malicious-act", "more-places-than-dimensions"),
      ("population=some", "malformed-parameter"),
      ("mission=atlantis", "unknown-mission"), ("contributor=atlantis", "unknown-contributor"),
    ])
  func refused(query: String, code: String) throws {
    let record = try Self.record()
    #expect {
      try FigureQuestion("fatalities", Parameters(query: query), record)
    } throws: {
      ($0 as? QuestionError)?.code == code
    }
  }

  @Test(
    "a question that breaks down too far is refused before it is computed; a narrower one is answered",
    arguments: [
      ("by=mission,contributor,month", true), ("by=mission,contributor,month,personnel", true),
      ("by=mission,contributor,month&mission=unmiss", false),
      ("by=mission,contributor,month&from=2024-01&to=2024-06", false),
      ("by=mission,contributor", false), ("by=contributor,year", false), ("by=month", false),
    ])
  func breadth(query: String, isRefused: Bool) throws {
    let record = try Self.record()
    let question = try FigureQuestion("strength", Parameters(query: query), record)
    let today = TestRecord.day("2024-09-09")
    guard isRefused else {
      let figures = try question.figures(in: record, today: today)
      #expect(!figures.isEmpty && figures.count <= FigureQuestion.mostFigures)
      return
    }
    #expect {
      try question.figures(in: record, today: today)
    } throws: {
      ($0 as? QuestionError)?.code == "too-many-figures"
    }
  }

  @Test("a span that ends before it begins, an unknown indicator and an unknown figure of one")
  func unanswerable() throws {
    let record = try Self.record()
    let today = TestRecord.day("2024-09-09")
    for (indicator, query, code) in [
      ("fatalities", "from=2020&to=2019", "empty-period"),
      ("happiness", "", "unknown-indicator"),
      ("fatality-rate", "variant=sunny", "unknown-variant"),
    ] {
      let question = try FigureQuestion(indicator, Parameters(query: query), record)
      #expect {
        try question.figures(in: record, today: today)
      } throws: {
        ($0 as? QuestionError)?.code == code
      }
    }
  }
}
