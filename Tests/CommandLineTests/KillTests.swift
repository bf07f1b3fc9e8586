import Foundation
import Intake
import Record
import Store
import TestPublisher
import TestRecord
import Testing

/// Killed at random moments of renewing the record, the program leaves a whole one each time.
///
/// `make kills` does it 200 times.
@Suite struct KillTests {
  static var kills: Int {
    ProcessInfo.processInfo.environment["IHATA_KILLS"].flatMap(Int.init) ?? 12
  }

  @Test func theRecordIsWholeAfterEveryKill() throws {
    let live = try LiveData()
    let publisher = try TestPublisher()
    defer {
      publisher.stop()
      live.remove()
    }
    let rows = String(decoding: try LiveData.newerFatalities(), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: true)
    let arguments = [
      "sync", "un-fatalities", "--base-url", publisher.base, "--data", live.data, "--store",
      live.store, "--wait", "0",
    ]
    func process() -> Process {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: CommandLineTests.program)
      process.arguments = arguments
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      return process
    }
    publisher.publish(dataset: "DPPADPOSS-FATALITIES", .csv, try LiveData.newerFatalities())
    let first = process()
    let started = ContinuousClock.now
    try first.run()
    first.waitUntilExit()
    #expect(first.terminationStatus == 0)
    let duration = ContinuousClock.now - started
    let milliseconds =
      Int(duration.components.seconds) * 1000
      + Int(duration.components.attoseconds / 1_000_000_000_000_000)
    var served: Set<Int> = [rows.count - 1]
    // The same numbers in each run, so that a failure can be looked into.
    var chance: UInt64 = 0x9E37_79B9_7F4A_7C15
    for kill in 1...Self.kills {
      // Each time another release: some of the last rows are left out.
      let kept = rows.dropLast(kill % 40 + 1)
      served.insert(kept.count - 1)
      publisher.publish(
        dataset: "DPPADPOSS-FATALITIES", .csv,
        Array((kept.joined(separator: "\n") + "\n").utf8))
      chance = chance &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let moment = Int(chance >> 33) % max(1, milliseconds)
      let running = process()
      try running.run()
      usleep(UInt32(moment) * 1000)
      Foundation.kill(running.processIdentifier, SIGKILL)
      running.waitUntilExit()
      let reader = try SQLiteRecordReader(path: live.store)
      #expect(try reader.isWhole(), "kill \(kill) after \(moment) ms")
      let current = try reader.snapshots().filter {
        $0.snapshot.source == "un-fatalities" && $0.snapshot.isCurrent
      }
      #expect(current.count == 1)
      #expect(served.contains(current.first?.tally.taken ?? -1), "kill \(kill) after \(moment) ms")
      // Every release in the archive is whole as well.
      for release in try Archive(besideStore: live.store).releases(of: "un-fatalities") {
        #expect(release.files.count == 1)
      }
    }
    publisher.publish(dataset: "DPPADPOSS-FATALITIES", .csv, try LiveData.newerFatalities())
    let last = process()
    try last.run()
    last.waitUntilExit()
    #expect(last.terminationStatus == 0)
  }
}
