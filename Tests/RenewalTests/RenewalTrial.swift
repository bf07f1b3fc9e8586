import Fetching
import Foundation
import Intake
import Record
import Releases
import Renewal
import Store
import TestPublisher
import TestRecord

/// A small record with a publisher of its own, renewed in this process with a clock that stands still
/// and waits that take no time.
struct RenewalTrial: Sendable {
  let live: LiveData
  let publisher: TestPublisher
  var limits = FetchLimits()

  init() throws {
    live = try LiveData()
    publisher = try TestPublisher()
    limits.attempts = 2
    limits.answerSeconds = 60
    limits.silenceSeconds = 20
  }

  func renewal() -> Renewal {
    Renewal(
      data: DataFolder(path: live.data), storePath: live.store, program: "test",
      now: { "2026-11-24T00:00:00Z" })
  }

  /// Renews the record from some sources.
  func sync(_ sources: String..., isAllOrNothing: Bool = false) async throws -> RunReport {
    let renewal = renewal()
    let fetcher = Fetcher(
      base: publisher.base, folder: renewal.stagingFolder, userAgent: "Ihata/test",
      limits: limits,
      surroundings: FetchSurroundings(
        now: { "2026-11-24T00:00:00Z" }, wait: { _ in }, chance: { 0.5 }))
    let report = try await renewal.run(
      sources, fetcher: fetcher, isAllOrNothing: isAllOrNothing, command: "sync")
    await fetcher.shutDown()
    return report
  }

  /// The store's bytes; nil where there is none.
  var storeBytes: Data? { FileManager.default.contents(atPath: live.store) }

  /// How many deaths the current release counts.
  func deaths() throws -> Int {
    let reader = try live.reader()
    let current = try reader.snapshots().filter {
      $0.snapshot.source == "un-fatalities" && $0.snapshot.isCurrent
    }
    return current.reduce(0) { $0 + $1.tally.taken }
  }

  func end() {
    publisher.stop()
    live.remove()
  }
}
