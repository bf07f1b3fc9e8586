import Foundation
import TestPublisher
import TestRecord
import Testing

/// An answer that was cut is gone on with, and never put together from two different ones.
@Suite struct ResumeTests {
  private static let tag = "\"one\""

  private func publish(
    _ bytes: [UInt8], in trial: SyncTrial, etag: String? = tag, lastModified: String? = nil
  ) {
    trial.publisher.publish(
      dataset: SyncTrial.dataset, .csv, bytes, etag: etag, lastModified: lastModified)
  }

  /// The bytes in the archive, of the newest release.
  private func archived(_ trial: SyncTrial) throws -> [UInt8]? {
    try trial.archived().last.map {
      [UInt8](try Data(contentsOf: $0.appendingPathComponent("\(SyncTrial.dataset).csv")))
    }
  }

  @Test func withinTheRun() async throws {
    let trial = try SyncTrial()
    let bytes = PublishedRows.csv(0..<400)
    publish(bytes, in: trial)
    trial.publisher.behave([.cut(afterBytes: 9000), .cut(afterBytes: 5000)], for: "/csv")
    let run = try await trial.sync(limits: ["--timeout", "5", "--attempts", "4", "--wait", "0"])
    #expect(run.status == 0, "\(run.text)")
    let asked = trial.requests()
    #expect(asked.map { $0.headers["range"] } == [nil, "bytes=9000-", "bytes=14000-"])
    #expect(asked.map { $0.headers["if-range"] } == [nil, Self.tag, Self.tag])
    #expect(try archived(trial) == bytes)
  }

  @Test func byDateWithoutATag() async throws {
    let trial = try SyncTrial()
    let bytes = PublishedRows.csv(0..<400)
    publish(bytes, in: trial, etag: nil, lastModified: "Fri, 04 Apr 2025 10:00:00 GMT")
    trial.publisher.behave([.cut(afterBytes: 9000)], for: "/csv")
    let run = try await trial.sync()
    #expect(run.status == 0, "\(run.text)")
    #expect(try archived(trial) == bytes)
  }

  /// Without anything to know the answer by, the rest may be another's: all of it is asked again.
  @Test func withoutAValidator() async throws {
    let trial = try SyncTrial()
    let bytes = PublishedRows.csv(0..<400)
    publish(bytes, in: trial, etag: nil)
    trial.publisher.behave([.cut(afterBytes: 9000)], for: "/csv")
    let run = try await trial.sync()
    #expect(run.status == 0, "\(run.text)")
    #expect(trial.requests().allSatisfy { $0.headers["range"] == nil })
    #expect(try archived(trial) == bytes)
  }

  /// The server answers with the whole although the rest was asked for.
  @Test func theServerKnowsNoRanges() async throws {
    let trial = try SyncTrial()
    let bytes = PublishedRows.csv(0..<400)
    publish(bytes, in: trial)
    trial.publisher.behave([.cut(afterBytes: 9000), .gzip], for: "/csv")
    let run = try await trial.sync()
    #expect(run.status == 0, "\(run.text)")
    #expect(try archived(trial) == bytes)
  }

  @Test func inTheNextRun() async throws {
    let trial = try SyncTrial()
    let bytes = PublishedRows.csv(0..<400)
    publish(bytes, in: trial)
    trial.publisher.behave([.cut(afterBytes: 9000)], for: "/csv")
    let first = try await trial.sync(limits: ["--attempts", "1", "--timeout", "5"])
    #expect(first.status == 1)
    let second = try await trial.sync()
    #expect(second.status == 0, "\(second.text)")
    #expect(trial.requests().last?.headers["range"] == "bytes=9000-")
    #expect(try archived(trial) == bytes)
  }

  /// What was cut is published anew before the next run: nothing of the old one is in the new one.
  @Test(arguments: [tag, nil])
  func anotherReleaseInTheNextRun(etag: String?) async throws {
    let trial = try SyncTrial()
    publish(PublishedRows.csv(0..<400), in: trial, etag: etag)
    trial.publisher.behave([.cut(afterBytes: 9000)], for: "/csv")
    let first = try await trial.sync(limits: ["--attempts", "1", "--timeout", "5"])
    #expect(first.status == 1)
    let bytes = PublishedRows.csv(50..<450)
    publish(bytes, in: trial, etag: etag.map { _ in "\"two\"" })
    let second = try await trial.sync()
    #expect(second.status == 0, "\(second.text)")
    #expect(try archived(trial) == bytes)
  }

  /// All of it arrived, but the server had promised more; then it behaves.
  @Test func nothingIsLeftToAsk() async throws {
    let trial = try SyncTrial()
    let bytes = PublishedRows.csv(0..<400)
    publish(bytes, in: trial)
    trial.publisher.always(.longer, for: "/csv")
    let first = try await trial.sync()
    #expect(first.status == 1)
    trial.publisher.always(nil, for: "/csv")
    let second = try await trial.sync()
    #expect(second.status == 0, "\(second.text)")
    #expect(try archived(trial) == bytes)
  }

  @Test func afterAKill() async throws {
    let trial = try SyncTrial()
    let bytes = try LiveData.newerFatalities()
    publish(bytes, in: trial)
    // The server falls silent; the program waits and asks again for minutes, so that the kill comes in
    // time on a busy machine as well.
    trial.publisher.always(.stall(afterBytes: 50_000), for: "/csv")
    let killed = try await trial.sync(
      limits: ["--timeout", "600", "--attempts", "8"], killedAfter: .seconds(6))
    #expect(killed.isKilled)
    #expect(!FileManager.default.fileExists(atPath: trial.live.store))
    let before = trial.publisher.requests.count
    trial.publisher.always(nil, for: "/csv")
    let run = try await trial.sync()
    #expect(run.status == 0, "\(run.text)")
    let asked = try #require(trial.requests(since: before).first)
    let range = try #require(asked.headers["range"])
    #expect(asked.headers["if-range"] == Self.tag)
    let start = try #require(Int(range.dropFirst("bytes=".count).dropLast()))
    #expect((1..<bytes.count).contains(start))
    #expect(try archived(trial) == bytes)
    // The run that was killed is remembered as one that did not end.
    #expect(try await trial.runs().map(\.result) == ["unfinished", "renewed"])
  }

  @Test func aPageIsGoneOnWith() async throws {
    let trial = try SyncTrial()
    _ = try trial.publish(0..<400, .json)
    trial.publisher.behave([.cut(afterBytes: 9000)], for: "page_num=2")
    let run = try await trial.sync(limits: SyncTrial.quick + ["--page-size", "150"])
    #expect(run.status == 0, "\(run.text)")
    #expect(try trial.keptRows()?.count == 400)
    #expect(
      trial.requests().filter { $0.parameters["page_num"] == "2" }.map { $0.headers["range"] }
        == [nil, "bytes=9000-"])
  }
}
