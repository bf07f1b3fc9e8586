import Foundation
import Intake
import Questions
import Record
import Releases
import Store
import TestRecord
import Testing

/// Whoever serves a record reads the one of today, and the frozen ones by name.
struct RecordHoldingsTests {
  let live: LiveData
  let shelf: ReleaseShelf

  init() throws {
    live = try LiveData()
    shelf = ReleaseShelf(besideStore: live.store)
    try build()
  }

  private func build() throws {
    let writer = try SQLiteRecordWriter(path: live.store)
    _ = try RecordBuild(data: DataFolder(path: live.data)).run(into: writer)
    try writer.finish()
  }

  private func holdings() throws -> RecordHoldings {
    let shelf = shelf
    let data = live.data
    return RecordHoldings(
      store: live.store, data: data, catalogue: try TestRecord.catalogue(),
      freeze: { store in
        try? shelf.freeze(store: store, data: data, created: "2026-01-01", program: "test").id
      })
  }

  @Test("the record is opened once, and anew when another file takes its place")
  func renewal() throws {
    defer { live.remove() }
    let holdings = try holdings()
    let first = try holdings.current()
    #expect(try holdings.renew() === first)
    #expect(holdings.generation == 1)
    try build()
    #expect(try holdings.current() === first)
    #expect(try holdings.renew() !== first)
    #expect(holdings.generation == 2)
  }

  @Test("a file that is no record leaves the record before in its place")
  func damaged() throws {
    defer { live.remove() }
    let holdings = try holdings()
    let first = try holdings.current()
    // Another file takes the place of the store, as a renewal would put it there.
    try FileManager.default.removeItem(atPath: live.store)
    try "no record".write(toFile: live.store, atomically: true, encoding: .utf8)
    #expect(throws: QuestionError.self) { try holdings.renew() }
    #expect(try holdings.current() === first)
    #expect(try !first.view.record.sources().isEmpty)
  }

  @Test("a frozen record is found by its identifier; that of today is not opened twice")
  func frozen() throws {
    defer { live.remove() }
    let holdings = try holdings()
    let today = try holdings.current()
    let release = try #require(today.release)
    #expect(try holdings.record([release]) === today)
    let pinned = try holdings.record(["country-codes=\(today.view.snapshots[0].snapshot.version)"])
    #expect(pinned !== today)
    #expect(pinned.release == nil)
    #expect {
      try holdings.record(["0123456789ab"])
    } throws: {
      ($0 as? QuestionError)?.code == "release-unknown"
    }
    #expect {
      try holdings.record(["country-codes=1900"])
    } throws: {
      ($0 as? QuestionError)?.code == "unknown-release"
    }
  }
}
