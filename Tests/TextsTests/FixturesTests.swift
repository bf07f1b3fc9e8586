import MandateAnswers
import TestRecord
import Testing

/// The sixty texts of Tests/Fixtures/mandates. The marks keep what has been reached; the figures
/// themselves are in Benchmarks/RESULTS.md.
@Suite struct FixturesTests {
  private func tallies(_ half: String, _ language: String) throws -> [String: SlotTally] {
    let reader = try ReadingOf.reader()
    var sums: [String: SlotTally] = [:]
    for fixture in try Fixture.all(half, root: TestRecord.root)
    where fixture.answers.language == language {
      let tallies = Comparison.tallies(
        fixture.answers, fixture.read(reader), name: fixture.name, reader: reader)
      for (slot, tally) in tallies { sums[slot, default: SlotTally()].add(tally) }
    }
    return sums
  }

  @Test(arguments: ["en", "ar"])
  func firstHalf(language: String) throws {
    let tallies = try tallies("first", language)
    for (slot, mark) in [
      "paragraphs": 0.99, "numbers": 0.99, "verbs": 0.99, "expiry": 0.97, "ceilings": 0.97,
      "reports": 0.95, "chapter-seven": 1.0, "references": 0.98,
    ] {
      let tally = try #require(tallies[slot])
      #expect(tally.f1 >= mark, "\(slot): \(tally.missed + tally.wrong)")
    }
  }

  @Test(arguments: ["en", "ar"])
  func secondHalf(language: String) throws {
    let tallies = try tallies("second", language)
    for (slot, mark) in ["paragraphs": 0.98, "numbers": 0.98, "verbs": 0.98, "references": 0.98] {
      let tally = try #require(tallies[slot])
      #expect(tally.f1 >= mark, "\(slot)")
    }
  }

  /// Where the text states symbol and day, the reader finds what the answers say.
  @Test func symbolsAndDays() throws {
    let reader = try ReadingOf.reader()
    for half in ["first", "second"] {
      for fixture in try Fixture.all(half, root: TestRecord.root) {
        let resolution = fixture.read(reader)
        #expect(resolution.adopted == fixture.answers.adopted, "\(fixture.name)")
        if let symbol = fixture.answers.symbol {
          #expect(resolution.symbol == symbol, "\(fixture.name)")
        }
      }
    }
  }

  /// Every fact and paragraph lies within the text, and its words are found there.
  @Test func spansLieInTheText() throws {
    let reader = try ReadingOf.reader()
    for half in ["first", "second"] {
      for fixture in try Fixture.all(half, root: TestRecord.root) {
        let resolution = fixture.read(reader)
        for fact in resolution.facts {
          #expect(fact.span.start < fact.span.end && fact.span.end <= resolution.text.bytes.count)
          #expect(!resolution.quote(fact).isEmpty && !resolution.quote(fact).contains("\u{FFFD}"))
        }
        for (left, right) in zip(resolution.paragraphs, resolution.paragraphs.dropFirst()) {
          #expect(left.span.end <= right.span.start)
        }
      }
    }
  }
}
