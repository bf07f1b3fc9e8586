import Foundation
import TestPublisher
import TestRecord
import Testing

/// The older published release and then the newer one: what the program says has changed, beside a
/// comparison that owes nothing to it.
@Suite struct DifferenceOfReleasesTests {
  private struct Difference: Decodable {
    struct Source: Decodable {
      struct Rows: Decodable {
        let new: Int
        let changed: Int
        let removed: Int
      }
      struct Line: Decodable {
        let key: String
        let kind: String
      }

      let source: String
      let rows: Rows
      let lines: [Line]

      func keys(_ kind: String) -> [String] {
        // The second row of an identifier is KEY#2.
        lines.filter { $0.kind == kind }.map { String($0.key.prefix { $0 != "#" }) }
      }
    }

    let sources: [Source]
  }

  @Test func everyRowThatChanged() async throws {
    let trial = try SyncTrial()
    trial.publisher.publish(dataset: SyncTrial.dataset, .json, try LiveData.olderFatalities())
    let first = try await trial.sync(limits: ["--page-size", "700", "--timeout", "20"])
    try #require(first.status == 0, "\(first.text)")
    #expect(trial.requests().filter { $0.path.hasSuffix("/json") }.count == 9)
    #expect(try trial.keptRows()?.count == 4350)
    trial.publisher.publish(dataset: SyncTrial.dataset, .csv, try LiveData.newerFatalities())
    let second = try await trial.sync()
    try #require(second.status == 0, "\(second.text)")
    #expect(try trial.keptRows()?.count == 4430)

    let run = try await trial.run(["diff", "--format", "json"])
    try #require(run.status == 0, "\(run.text)")
    let difference = try JSONDecoder().decode(Difference.self, from: Data(run.output.utf8))
    let found = try #require(difference.sources.first { $0.source == SyncTrial.source })
    #expect(found.rows.new == 79)
    #expect(found.rows.changed == 122)
    #expect(found.rows.removed == 0)

    let own = try PublishedComparison(
      older: LiveData.olderFatalities(), newer: LiveData.newerFatalities())
    #expect(own.twice.count == 6)
    #expect(own.newRows == found.rows.new)
    #expect(own.changedRows == found.rows.changed)
    #expect(own.removed.isEmpty)
    #expect(Set(found.keys("new")) == own.new)
    #expect(Set(found.keys("changed")) == own.changed)
    #expect(found.keys("new").count == 79)
    #expect(found.keys("changed").count == 122)

    // By the names of the releases it is the same.
    let named = try await trial.run([
      "diff", "un-fatalities=2023-11-28", "un-fatalities=2025-04-04", "--format", "json",
    ])
    let again = try JSONDecoder().decode(Difference.self, from: Data(named.output.utf8))
    #expect(again.sources.first?.rows.changed == 122)
  }

  /// What was frozen before the newer release came gives the same document afterwards.
  @Test func aFrozenRecordGivesTheSameBriefing() async throws {
    let trial = try await SyncTrial(with: .csv, 0..<400)
    let release = try #require(try await trial.lastRun().release)
    let question = ["brief", "--as-of", "2024-09-09", "--format", "markdown", "--lang", "en"]
    let before = try await trial.run(question + ["--release", release])
    #expect(before.status == 0, "\(before.errors)")
    _ = try trial.publish(0..<PublishedRows.count)
    let run = try await trial.sync()
    #expect(run.status == 0, "\(run.text)")
    let after = try await trial.run(question + ["--release", release])
    #expect(after.status == 0, "\(after.errors)")
    #expect(before.output == after.output)
    let today = try await trial.run(question)
    #expect(today.output != after.output)
  }
}
