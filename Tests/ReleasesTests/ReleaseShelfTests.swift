import Foundation
import Intake
import Store
import TestRecord
import Testing

@testable import Releases

@Suite struct ReleaseShelfTests {
  let live: LiveData
  let shelf: ReleaseShelf

  init() throws {
    live = try LiveData()
    shelf = ReleaseShelf(besideStore: live.store)
    try build()
  }

  func build() throws {
    let writer = try SQLiteRecordWriter(path: live.store)
    _ = try RecordBuild(data: DataFolder(path: live.data)).run(into: writer)
    try writer.finish()
  }

  func freeze(_ created: String) throws -> FrozenRecord {
    try shelf.freeze(store: live.store, data: live.data, created: created, program: "test")
  }

  @Test func theSameRecordIsFrozenOnce() throws {
    let first = try freeze("2026-01-01T00:00:00Z")
    try build()
    let second = try freeze("2026-01-02T00:00:00Z")
    #expect(first == second)
    #expect(try shelf.all() == [first])
    #expect(first.id.count == 12 && first.sha256.hasPrefix(first.id))
    #expect(first.files.map(\.source) == ["country-codes"])
    live.remove()
  }

  @Test func anotherWordingIsAnotherRecord() throws {
    let first = try freeze("2026-01-01T00:00:00Z")
    let path = "\(live.data)/messages/en.yml"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try (text + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    let second = try freeze("2026-01-02T00:00:00Z")
    #expect(first.id != second.id)
    #expect(try shelf.all() == [first, second])
    #expect(try shelf.find("current") == second)
    #expect(try shelf.find("previous") == first)
    #expect(try shelf.find(String(first.id.prefix(6))) == first)
    // What is frozen keeps its own words.
    let kept = "\(shelf.data(first.id))/messages/en.yml"
    #expect(try String(contentsOfFile: kept, encoding: .utf8) == text)
    live.remove()
  }

  @Test func anotherLookOfTheSiteIsTheSameRecord() throws {
    let first = try freeze("2026-01-01T00:00:00Z")
    let folder = "\(live.data)/site/assets"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try "p {}".write(toFile: "\(folder)/site.css", atomically: true, encoding: .utf8)
    #expect(try freeze("2026-01-02T00:00:00Z") == first)
    live.remove()
  }

  /// A frozen store stays as it is when the record is built anew.
  @Test func aFrozenStoreIsNotTouchedByTheNextBuild() throws {
    let frozen = try freeze("2026-01-01T00:00:00Z")
    let before = try Data(contentsOf: URL(fileURLWithPath: shelf.store(frozen.id)))
    let path = "\(live.data)/entities/areas.yml"
    let areas = try String(contentsOfFile: path, encoding: .utf8)
    try (areas + "\n- id: state:xyz\n  names: {en: Xyz, ar: س}\n").write(
      toFile: path, atomically: true, encoding: .utf8)
    try build()
    #expect(try Data(contentsOf: URL(fileURLWithPath: shelf.store(frozen.id))) == before)
    #expect(try Data(contentsOf: URL(fileURLWithPath: live.store)) != before)
    live.remove()
  }

  @Test func whatIsNotThereIsSaid() throws {
    let frozen = try freeze("2026-01-01T00:00:00Z")
    #expect(throws: ReleaseError.unknown("ffffffff")) { try shelf.find("ffffffff") }
    #expect(throws: ReleaseError.unknown("previous")) { try shelf.find("previous") }
    try Data("{".utf8).write(
      to: URL(fileURLWithPath: "\(shelf.path)/\(frozen.id)/release.json"))
    #expect(throws: ReleaseError.self) { try shelf.all() }
    live.remove()
  }
}
