import Foundation
import TestPublisher
import TestRecord
import Testing

/// Two syncs at once, and a disk that is full.
@Suite struct SyncSurroundingsTests {
  @Test func twoSyncsAtOnce() async throws {
    let trial = try await SyncTrial(with: .csv, 0..<400)
    _ = try trial.publish(0..<401)
    trial.publisher.behave([.slow(milliseconds: 400)], for: "/csv")
    async let first = trial.sync(limits: ["--timeout", "30"])
    while trial.requests().isEmpty { try await Task.sleep(for: .milliseconds(20)) }
    let second = try await trial.sync(atOnce: true)
    #expect(second.status == 1, "\(second.text)")
    #expect(second.errors.contains { ("\u{0621}"..."\u{064A}").contains($0) }, "\(second.text)")
    #expect(second.errors.contains { ("a"..."z").contains($0) })
    #expect(!second.errors.contains("⟦"))
    let winner = try await first
    #expect(winner.status == 0, "\(winner.text)")
    #expect(trial.requests().count == 1)
    #expect(try trial.keptRows()?.count == 402)
  }

  /// A limit on the size of files stands in for a full disk. It fails at the archive (small limits)
  /// or at the record (larger ones).
  @Test(arguments: [1, 8, 100, 500, 1500])
  func aFullDisk(blocks: Int) async throws {
    let trial = try await SyncTrial(with: .csv, 0..<400)
    let record = try trial.record()
    trial.publisher.publish(dataset: SyncTrial.dataset, .csv, try LiveData.newerFatalities())
    let run = try await trial.sync(shell: "trap '' XFSZ; ulimit -f \(blocks)")
    #expect(!run.isKilled)
    #expect(run.status == 1, "\(run.text)")
    #expect(!run.text.contains("⟦"), "\(run.text)")
    #expect(try trial.record() == record)
    let again = try await trial.sync()
    #expect(again.status == 0, "\(again.text)")
    #expect(try trial.keptRows()?.count == PublishedRows.count + 1)
  }
}
