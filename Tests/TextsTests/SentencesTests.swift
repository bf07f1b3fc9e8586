import MandateAnswers
import TestRecord
import Testing

/// Single paragraphs written by people who did not know the rules: below these marks a rule has
/// lost what it could read.
@Suite struct SentencesTests {
  @Test(arguments: [
    ("expiry-en", 0.93), ("expiry-ar", 0.97), ("ceilings-en", 0.96), ("ceilings-ar", 0.94),
    ("reports-en", 0.94), ("reports-ar", 0.97),
  ])
  func areRead(file: String, mark: Double) throws {
    let (cases, tally) = try Sentences.tally(file, ReadingOf.reader(), root: TestRecord.root)
    #expect(cases >= 40)
    #expect(tally.f1 >= mark, "\((tally.missed + tally.wrong).joined(separator: "\n"))")
  }
}
