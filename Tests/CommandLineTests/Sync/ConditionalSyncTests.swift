import Foundation
import TestPublisher
import Testing

/// What is known already is not fetched again, and not taken for news.
@Suite struct ConditionalSyncTests {
  /// A sync that finds nothing new; gives back what it asked.
  private func expectUnchanged(
    _ trial: SyncTrial, _ location: SourceLocation = #_sourceLocation
  ) async throws -> [TestPublisher.Request] {
    let record = try trial.record()
    let archive = try trial.archived()
    let asked = trial.publisher.requests.count
    let run = try await trial.sync()
    let remembered = try await trial.lastRun()
    #expect(run.status == 0, "\(run.text)", sourceLocation: location)
    #expect(remembered.result == "unchanged", sourceLocation: location)
    #expect(remembered.outcome(of: SyncTrial.source) == "unchanged", sourceLocation: location)
    #expect(try trial.record() == record, sourceLocation: location)
    #expect(try trial.archived() == archive, sourceLocation: location)
    return trial.requests(since: asked)
  }

  private func trial(etag: String?, lastModified: String? = nil) async throws -> SyncTrial {
    let trial = try SyncTrial()
    trial.publisher.publish(
      dataset: SyncTrial.dataset, .csv, PublishedRows.csv(0..<100), etag: etag,
      lastModified: lastModified)
    let run = try await trial.sync()
    try #require(run.status == 0, "\(run.text)")
    return trial
  }

  @Test(arguments: ["\"a\"", "W/\"a\""])
  func byTag(etag: String) async throws {
    let asked = try await expectUnchanged(try await trial(etag: etag))
    #expect(asked.count == 1)
    #expect(asked.first?.headers["if-none-match"] == etag)
  }

  @Test func byDate() async throws {
    let date = "Fri, 04 Apr 2025 10:00:00 GMT"
    let asked = try await expectUnchanged(try await trial(etag: nil, lastModified: date))
    #expect(asked.count == 1)
    #expect(asked.first?.headers["if-modified-since"] == date)
  }

  @Test func byContentWithoutAnything() async throws {
    let asked = try await expectUnchanged(try await trial(etag: nil))
    #expect(asked.count == 1)
    #expect(asked.first?.headers["if-none-match"] == nil)
  }

  @Test func byContentUnderAnotherTag() async throws {
    let trial = try await trial(etag: "\"a\"")
    trial.publisher.publish(
      dataset: SyncTrial.dataset, .csv, PublishedRows.csv(0..<100), etag: "\"b\"")
    let asked = try await expectUnchanged(trial)
    #expect(asked.first?.headers["if-none-match"] == "\"a\"")
  }

  @Test func byPages() async throws {
    let trial = try SyncTrial()
    _ = try trial.publish(0..<100, .json)
    let pages = SyncTrial.quick + ["--page-size", "30"]
    let first = try await trial.sync(limits: pages)
    try #require(first.status == 0, "\(first.text)")
    let record = try trial.record()
    let second = try await trial.sync(limits: pages)
    #expect(second.status == 0)
    #expect(try await trial.lastRun().outcome(of: SyncTrial.source) == "unchanged")
    // Another size of the pages is the same content.
    let third = try await trial.sync(limits: SyncTrial.quick + ["--page-size", "70"])
    #expect(third.status == 0)
    #expect(try await trial.lastRun().outcome(of: SyncTrial.source) == "unchanged")
    #expect(try trial.record() == record)
  }

  /// Rows added at the end leave the first page, and its tag, as they were.
  @Test(arguments: [(60, 61), (60, 91), (20, 40), (30, 31)])
  func rowsOnALaterPage(before: Int, after: Int) async throws {
    let trial = try SyncTrial()
    let pages = SyncTrial.quick + ["--page-size", "30"]
    for count in [before, after] {
      _ = try trial.publish(0..<count, .json)
      let run = try await trial.sync(limits: pages)
      #expect(run.status == 0, "\(run.text)")
      #expect(try await trial.lastRun().outcome(of: SyncTrial.source) == "new", "\(run.text)")
      #expect(try trial.keptRows()?.count == count)
    }
  }

  /// A tag that came with bytes that were refused is no reason to say that nothing is new.
  @Test func whatWasRefusedIsRefusedAgain() async throws {
    let trial = try await trial(etag: "\"a\"")
    trial.publisher.publish(
      dataset: SyncTrial.dataset, .csv, PublishedRows.csv(0..<10), etag: "\"b\"")
    for _ in 1...2 {
      let run = try await trial.sync()
      #expect(run.status == 1, "\(run.text)")
      #expect(try await trial.lastRun().outcome(of: SyncTrial.source) == "refused")
    }
    trial.publisher.publish(
      dataset: SyncTrial.dataset, .csv, PublishedRows.csv(0..<100), etag: "\"a\"")
    _ = try await expectUnchanged(trial)
  }

  /// The publisher goes back to an older release: it is said, the newest stays, nothing fails.
  @Test func theOlderReleaseAgain() async throws {
    let trial = try SyncTrial()
    let older = PublishedRows.rows(0..<100)
    let newer = PublishedRows.rows(0..<101).map {
      $0.replacingOccurrences(of: ",2025-04-04", with: ",2025-05-04")
    }
    for (rows, outcome) in [(older, "new"), (newer, "new"), (older, "older"), (newer, "unchanged")]
    {
      trial.publisher.publish(dataset: SyncTrial.dataset, .csv, PublishedRows.csv(rows))
      let run = try await trial.sync()
      #expect(run.status == 0, "\(run.text)")
      #expect(try await trial.lastRun().outcome(of: SyncTrial.source) == outcome, "\(run.text)")
    }
    #expect(try trial.keptRows()?.count == 102)
    #expect(try trial.archived().count == 2)
  }

  @Test func theProgramSaysWhoItIs() async throws {
    let trial = try await trial(etag: nil)
    #expect(
      trial.publisher.requests.allSatisfy { $0.headers["user-agent"]?.contains("Ihata") == true })
  }
}
