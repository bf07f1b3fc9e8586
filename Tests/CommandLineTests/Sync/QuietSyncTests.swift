import Foundation
import TestPublisher
import Testing

/// Syncs that ask nobody.
@Suite struct QuietSyncTests {
  @Test func aDryRunAsksNothing() async throws {
    let trial = try await SyncTrial(with: .csv, 0..<400)
    let record = try trial.record()
    let runs = try await trial.runs().count
    let run = try await trial.sync(["--dry-run"])
    #expect(run.status == 0, "\(run.text)")
    #expect(run.output.contains(SyncTrial.dataset) || run.output.contains(SyncTrial.source))
    #expect(run.output.contains("DPO-QIP") || run.output.contains("dpo-qip"))
    #expect(trial.publisher.requests.isEmpty)
    #expect(try trial.record() == record)
    #expect(try await trial.runs().count == runs)
  }

  @Test func aDryRunNeedsNoRecord() async throws {
    let trial = try SyncTrial()
    let run = try await trial.sync(["DPO-QIP", "--dry-run"])
    #expect(run.status == 0, "\(run.text)")
    #expect(trial.publisher.requests.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: trial.live.store))
  }

  @Test func offlineTheRecordIsBuiltFromWhatIsHeld() async throws {
    let trial = try await SyncTrial(with: .csv, 0..<400)
    let record = try trial.record()
    try FileManager.default.removeItem(atPath: trial.live.store)
    let run = try await trial.sync(["--offline"])
    #expect(run.status == 0, "\(run.text)")
    #expect(trial.publisher.requests.isEmpty)
    #expect(try trial.record() == record)
  }

  @Test func aSourceThatIsNone() async throws {
    let trial = try SyncTrial()
    let run = try await trial.sync(["no-such-source"])
    #expect(run.status == 1)
    #expect(run.errors.contains("no-such-source"))
    #expect(run.errors.contains { ("\u{0621}"..."\u{064A}").contains($0) })
    #expect(trial.publisher.requests.isEmpty)
  }

  @Test func nobodyListens() async throws {
    let trial = try await SyncTrial(with: .csv, 0..<400)
    let record = try trial.record()
    trial.publisher.stop()
    let run = try await trial.sync()
    #expect(run.status == 1, "\(run.text)")
    #expect(run.output.contains(SyncTrial.source))
    #expect(try await trial.lastRun().outcome(of: SyncTrial.source) == "failed")
    #expect(try trial.record() == record)
  }
}
