import Record
import TestRecord
import Testing

@testable import Questions

struct ChangesQuestionTests {
  @Test("each release that followed another, with the feed of them")
  func steps() throws {
    let record = NameSearchTests.record
    let steps = try ChangesQuestion().steps(in: record)
    #expect(steps.map(\.source) == ["un-fatalities"])
    #expect(steps[0].before == "2023-11-28" && steps[0].after == "2025-04-04")
    let (difference, _) = try ChangesQuestion().difference(steps[0], in: record, figures: false)
    #expect(difference.sources[0].lineCounts.new == 79)
  }

  @Test("a source that the record does not hold is refused")
  func unknown() {
    #expect(throws: QuestionError.self) {
      try ChangesQuestion(Parameters(query: "source=none"), NameSearchTests.record)
    }
  }
}
