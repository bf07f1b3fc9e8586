import Fetching
import Foundation
import Intake
import Record
import TestPublisher
import TestRecord
import Testing

@testable import Renewal

/// A source that is not in the hub is fetched from the address that it declares.
@Suite struct PlainAddressTests {
  @Test func isFetchedAndKeptAsPublished() async throws {
    let publisher = try TestPublisher()
    let address = publisher.base.replacing("/public", with: "/files/seats.csv")
    let live = try LiveData(sources: [
      "seats": """
      id: seats
      publisher: {en: Test, ar: اختبار}
      title: {en: Test, ar: اختبار}
      licence: {en: none, ar: لا شيء}
      address: none
      citation: none
      cadence: once
      precedence: 1
      fetch:
        address: "\(address)"
        file: seats.csv
        format: hub-table
      """
    ])
    defer {
      publisher.stop()
      live.remove()
    }
    let bytes = Array("member,year\nSlovenia,2024\nGuyana,2024\n".utf8)
    publisher.publish(file: "seats.csv", bytes, mediaType: "text/csv")
    let renewal = Renewal(
      data: DataFolder(path: live.data), storePath: live.store, program: "test",
      now: { "2026-11-24T00:00:00Z" })
    let fetcher = Fetcher(
      base: publisher.base, folder: renewal.stagingFolder, userAgent: "Ihata/test",
      limits: FetchLimits(),
      surroundings: FetchSurroundings(
        now: { "2026-11-24T00:00:00Z" }, wait: { _ in }, chance: { 0.5 }))
    let report = try await renewal.run(
      ["seats"], fetcher: fetcher, isAllOrNothing: false, command: "sync seats")
    await fetcher.shutDown()
    #expect(report.sources.map(\.outcome) == [.new])
    let kept = try #require(
      try live.reader().snapshots().first { $0.snapshot.source == "seats" })
    #expect(kept.tally.taken == 2)
    let file = Archive(besideStore: live.store).folder(
      source: "seats", version: kept.snapshot.version)
    #expect(FileManager.default.contents(atPath: "\(file)/seats.csv").map([UInt8].init) == bytes)
  }
}
