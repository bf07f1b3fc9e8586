import Fetching
import Foundation
import Indicators
import Intake
import Record
import Releases
import Store
import TestPublisher
import TestRecord
import Testing

@testable import Renewal

@Suite struct RenewalTests {
  @Test func theOlderReleaseAndThenTheNewer() async throws {
    let trial = try RenewalTrial()
    defer { trial.end() }
    trial.publisher.publish(
      dataset: "DPPADPOSS-FATALITIES", .json, try LiveData.olderFatalities())
    let first = try await trial.sync("un-fatalities")
    #expect(first.result == .renewed)
    #expect(first.sources.map(\.version) == ["2023-11-28"])
    #expect(try trial.deaths() == 4350)

    trial.publisher.publish(
      dataset: "DPPADPOSS-FATALITIES", .csv, try LiveData.newerFatalities())
    let second = try await trial.sync("DPPADPOSS-FATALITIES")
    #expect(second.result == .renewed)
    #expect(second.sources.map(\.version) == ["2025-04-04"])
    #expect(try trial.deaths() == 4429)

    // The bytes are kept as published, and every row of the older release has its fate.
    let archive = Archive(besideStore: trial.live.store)
    let kept = FileManager.default.contents(
      atPath: archive.folder(source: "un-fatalities", version: "2025-04-04")
        + "/DPPADPOSS-FATALITIES.csv")
    #expect(try kept.map([UInt8].init) == LiveData.newerFatalities())
    let record = try trial.live.reader()
    let older = try #require(
      try record.snapshots().first { $0.snapshot.version == "2023-11-28" })
    #expect(older.tally.superseded == 4350)

    let shelf = ReleaseShelf(besideStore: trial.live.store)
    let before = try RecordView(
      try SQLiteRecordReader(path: shelf.store(try #require(first.release))))
    let after = try RecordView(try trial.live.reader())
    let difference = try RecordDifference(from: before, to: after, asOf: nil)
    let source = try #require(difference.sources.first)
    #expect(difference.sources.count == 1)
    #expect(source.lineCounts.new == 79)
    #expect(source.lineCounts.changed == 122)
    #expect(source.lineCounts.removed == 0)
    #expect(Set(source.lines.map(\.key)) == (try IndependentComparison.keys()))
  }

  /// A server that gives all it has at once is kept byte for byte, so that it is known again.
  @Test func anAnswerInOnePieceIsKeptAsPublished() async throws {
    let trial = try RenewalTrial()
    defer { trial.end() }
    trial.publisher.publish(
      dataset: "DPPADPOSS-FATALITIES", .json, try LiveData.olderFatalities())
    trial.publisher.always(.ignorePaging, for: "DPPADPOSS-FATALITIES")
    _ = try await trial.sync("un-fatalities")
    let folder = Archive(besideStore: trial.live.store).folder(
      source: "un-fatalities", version: "2023-11-28")
    let kept = FileManager.default.contents(atPath: "\(folder)/DPPADPOSS-FATALITIES.json")
    #expect(try kept.map([UInt8].init) == LiveData.olderFatalities())
  }

  /// An answer put together from pages says what the whole one says.
  @Test func pagesArePutTogether() async throws {
    let trial = try RenewalTrial()
    defer { trial.end() }
    trial.publisher.publish(
      dataset: "DPPADPOSS-FATALITIES", .json, try LiveData.olderFatalities())
    _ = try await trial.sync("un-fatalities")
    #expect(try trial.deaths() == 4350)
    let release = try #require(
      try Archive(besideStore: trial.live.store).releases(of: "un-fatalities").first)
    #expect(release.fetched?.pages.count == 5)
    #expect(release.fetched?.rows == 4350)
  }

  /// What goes on beyond the limits is refused, never cut off in silence.
  @Test func tooManyPagesAreRefused() async throws {
    var trial = try RenewalTrial()
    defer { trial.end() }
    trial.publisher.publish(
      dataset: "DPPADPOSS-FATALITIES", .json, try LiveData.olderFatalities())
    trial.limits.mostPages = 3
    let many = try await trial.sync("un-fatalities")
    #expect(many.sources.first?.failure?.key == "error.fetch.too-many-pages")
    trial.limits.mostPages = 100
    trial.limits.largestAnswer = 700_000
    let large = try await trial.sync("un-fatalities")
    #expect(large.sources.first?.failure?.key == "error.fetch.too-large")
    #expect(large.result == .partly || large.result == .failed)
  }

  @Test func whatIsHeldIsAskedAboutAndNotFetchedTwice() async throws {
    let trial = try RenewalTrial()
    defer { trial.end() }
    trial.publisher.publish(
      dataset: "DPPADPOSS-FATALITIES", .csv, try LiveData.newerFatalities())
    _ = try await trial.sync("un-fatalities")
    let bytes = trial.storeBytes
    let again = try await trial.sync("un-fatalities")
    #expect(again.result == .unchanged)
    #expect(again.sources.map(\.outcome) == [.unchanged])
    #expect(trial.publisher.requests.last?.headers["if-none-match"] != nil)
    // Without a tag the bytes themselves tell.
    trial.publisher.publish(
      dataset: "DPPADPOSS-FATALITIES", .csv, try LiveData.newerFatalities(), etag: nil)
    #expect(try await trial.sync("un-fatalities").sources.map(\.outcome) == [.unchanged])
    #expect(trial.storeBytes == bytes)
  }

  @Test func aReleaseThatIsHeldAndNotTheNewestChangesNothing() async throws {
    let trial = try RenewalTrial()
    defer { trial.end() }
    trial.publisher.publish(
      dataset: "DPPADPOSS-FATALITIES", .csv, try LiveData.newerFatalities())
    _ = try await trial.sync("un-fatalities")
    trial.publisher.withdraw(dataset: "DPPADPOSS-FATALITIES")
    trial.publisher.publish(
      dataset: "DPPADPOSS-FATALITIES", .json, try LiveData.olderFatalities())
    let older = try await trial.sync("un-fatalities")
    // It is new to the record, but does not become the current one.
    #expect(older.sources.map(\.version) == ["2023-11-28"])
    #expect(try trial.deaths() == 4429)
    #expect(try await trial.sync("un-fatalities").sources.map(\.outcome) == [.older])
  }

  @Test func oneFailingSourceKeepsWhatItHad() async throws {
    let trial = try RenewalTrial()
    defer { trial.end() }
    trial.publisher.publish(
      dataset: "DPPADPOSS-FATALITIES", .csv, try LiveData.newerFatalities())
    trial.publisher.publish(
      dataset: "DPPA-PBPRIORITIES", .csv,
      Array("pb_priority_id,pb_priority_area_id,unheard_of,x\n1,2,3,4\n".utf8))
    let nothing = try await trial.sync(
      "un-fatalities", "DPPA-PBPRIORITIES", isAllOrNothing: true)
    #expect(nothing.result == .failed)
    #expect(trial.storeBytes == nil)
    let report = try await trial.sync("un-fatalities", "DPPA-PBPRIORITIES")
    #expect(report.result == .partly)
    #expect(report.sources.map(\.outcome) == [.refused, .new])
    #expect(try trial.deaths() == 4429)
    #expect(try RunJournal(besideStore: trial.live.store).all().count == 2)
  }

  /// The program was ended between the archive and the store: the next run makes up for it.
  @Test func aReleaseInTheArchiveAloneIsTakenUp() async throws {
    let trial = try RenewalTrial()
    defer { trial.end() }
    trial.publisher.publish(
      dataset: "DPPADPOSS-FATALITIES", .csv, try LiveData.newerFatalities())
    #expect(try await trial.sync("un-fatalities").result == .renewed)
    try FileManager.default.removeItem(atPath: trial.live.store)
    let report = try await trial.renewal().run(
      [], fetcher: nil, isAllOrNothing: false, command: "sync --offline")
    #expect(report.result == .renewed)
    let deaths = try trial.deaths()
    #expect(deaths == 4429)
  }

  @Test func twoAtOnceAreKeptApart() async throws {
    let trial = try RenewalTrial()
    defer { trial.end() }
    let archive = Archive(besideStore: trial.live.store)
    try FileManager.default.createDirectory(
      atPath: archive.path, withIntermediateDirectories: true)
    let lock = try StoreLock(for: "\(archive.path)/archive")
    await #expect(throws: RenewalError.self) { try await trial.sync("un-fatalities") }
    withExtendedLifetime(lock) {}
  }

  @Test func whatIsNoSourceIsSaid() throws {
    let trial = try RenewalTrial()
    defer { trial.end() }
    #expect(throws: RenewalError.self) { try trial.renewal().sources(["NO-SUCH"]) }
    #expect(throws: RenewalError.self) { try trial.renewal().sources(["country-codes"]) }
  }
}
