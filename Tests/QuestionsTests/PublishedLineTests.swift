import Indicators
import Questions
import Record
import TestRecord
import Testing

/// From a published row to the figures that rest on it, and back.
struct PublishedLineTests {
  private static func line(_ figure: Figure, _ record: OpenRecord) throws -> (String, Int) {
    let selection = try #require(figure.inputs.first?.selections.first)
    let id = try #require(try record.view.lines(selection).first)
    let kept = try #require(
      record.view.snapshots.first { $0.snapshot.number == id.snapshot })
    return (kept.snapshot.path, id.row)
  }

  @Test("a row of a death leads to the count of its mission, and that count leads back")
  func death() throws {
    let record = try FigureQuestionTests.record()
    let today = TestRecord.day("2024-09-09")
    let question = try FigureQuestion(
      "fatalities", Parameters(query: "mission=minusma&by=type&at=malicious-act&to=2024-09-09"),
      record)
    let figure = try #require(try question.figures(in: record, today: today).first)
    let (path, row) = try Self.line(figure, record)
    let line = try PublishedLine(path: path, row: row, in: record)
    #expect(line.observations.allSatisfy { $0.series.mission == "mission:minusma" })
    #expect(!line.line.text.isEmpty)
    #expect(line.cells.count > 3)
    let resting = try line.figures(in: record, today: today)
    #expect(
      resting.contains {
        $0.indicator == "fatalities" && $0.keys.mission == "mission:minusma" && $0.number == 311
      })
    for figure in resting {
      let lines = try figure.inputs.flatMap { input in
        try input.selections.flatMap { try record.view.lines($0) } + input.lines
      }
      #expect(lines.contains(line.line.id), "\(figure.indicator)")
    }
  }

  @Test(
    "rows and files that the record does not hold are refused",
    arguments: [
      ("unsc-vetoes/2022-09/unsc-vetoes-1946-2022.csv", 0),
      ("unsc-vetoes/2022-09/unsc-vetoes-1946-2022.csv", 1_000_000),
      ("unsc-vetoes/2022-09/unsc-vetoes-1946-2022.csv", -4), ("../../etc/passwd", 1),
    ])
  func unknown(path: String, row: Int) throws {
    let record = try FigureQuestionTests.record()
    #expect {
      try PublishedLine(path: path, row: row, in: record)
    } throws: {
      ($0 as? QuestionError)?.code == "unknown-line"
    }
  }
}
