import Foundation
import Intake
import Record
import TestRecord
import Testing

@testable import Store

@Suite struct RecordFileTests {
  @Test func twoBuildsGiveIdenticalStores() throws {
    let folder = TestRecord.temporaryFolder()
    for name in ["one", "two"] {
      let writer = try SQLiteRecordWriter(path: "\(folder)/\(name).sqlite")
      _ = try RecordBuild(data: DataFolder(path: TestRecord.dataFolder)).run(into: writer)
      try writer.finish()
    }
    let one = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/one.sqlite"))
    #expect(one == (try Data(contentsOf: URL(fileURLWithPath: "\(folder)/two.sqlite"))))
    try FileManager.default.removeItem(atPath: folder)
  }

  /// Every row of every comma-separated file comes back as its publisher wrote it.
  @Test(arguments: [
    "un-fatalities/2025-04-04/DPPADPOSS-FATALITIES.csv",
    "un-contributions-latest/2021-01/DPO-UCLATEST-2021-01.csv",
    "uc-contributions-yearly/2021/uc-country-mission-year.csv",
  ])
  func linesComeBackAsPublished(path: String) throws {
    let reader = try TestRecord.reader()
    let snapshot = try #require(try reader.snapshots().first { $0.snapshot.path == path }).snapshot
    let bytes = try Data(
      contentsOf: URL(fileURLWithPath: "\(TestRecord.dataFolder)/snapshots/\(path)"))
    let lines = String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for row in [1, 2, 3, 57, 100, lines.count - 3] {
      let line = try #require(
        try reader.line(LineID(snapshot: snapshot.number, row: row)))
      #expect(line.text == lines[row - 1])
      let end = line.firstByte + line.text.utf8.count
      #expect(String(decoding: bytes[line.firstByte..<end], as: UTF8.self) == line.text)
    }
    #expect(try reader.line(LineID(snapshot: snapshot.number, row: 9_999_999)) == nil)
  }

  @Test func twoBuildsAtOnceAreKeptApart() throws {
    let path = TestRecord.temporaryFolder() + "/record.sqlite"
    let first = try SQLiteRecordWriter(path: path)
    #expect(throws: StoreError.locked(path: path)) { try SQLiteRecordWriter(path: path) }
    first.discard()
  }

  @Test func aFolderThatCannotBeWrittenIsNamed() {
    #expect(throws: StoreError.self) { try SQLiteRecordWriter(path: "/proc/ihata/record.sqlite") }
  }

  @Test func aMissingRecordIsNamed() {
    #expect(throws: StoreError.missing(path: "/nowhere/record.sqlite")) {
      try SQLiteRecordReader(path: "/nowhere/record.sqlite")
    }
  }

  @Test func aFileThatIsNoRecordIsNamed() throws {
    let path = TestRecord.temporaryFolder() + "/record.sqlite"
    try Data("not a database, just words that go on for a while".utf8)
      .write(to: URL(fileURLWithPath: path))
    #expect(throws: StoreError.self) { try SQLiteRecordReader(path: path) }
  }

  @Test func whatAKilledBuildLeftBehindIsRemoved() throws {
    let path = TestRecord.temporaryFolder() + "/record.sqlite"
    try Data("half a record".utf8).write(to: URL(fileURLWithPath: "\(path).building"))
    let writer = try SQLiteRecordWriter(path: path)
    try writer.finish()
    #expect(try SQLiteRecordReader(path: path).sources().isEmpty)
    #expect(!FileManager.default.fileExists(atPath: "\(path).building"))
  }
}
