import Foundation
import TestRecord
import Testing

@testable import Export

@Suite struct ZipArchiveTests {
  @Test func memoryAndFileHoldTheSame() throws {
    let large = [UInt8]((0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) })
    let folder = TestRecord.temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = try ZipArchive(path: "\(folder)/file.zip", day: TestRecord.day("2024-09-09"))
    let memory = try ZipArchive(inMemory: "memory")
    for archive in [file, memory] {
      try archive.add("one.txt", "إحاطة")
      try archive.add("folder/two.bin", bytes: large)
      try archive.add("none", bytes: [])
    }
    #expect(try file.close().isEmpty)
    let unpacked = try TakeawayTrial.unpacked(memory.close())
    let unzip = try RecordExportTests.run(
      TakeawayTrial.python, ["-m", "zipfile", "-e", "file.zip", "."], in: folder)
    #expect(unzip.status == 0, "\(unzip.output)")
    for path in [unpacked, folder] {
      #expect(
        FileManager.default.contents(atPath: "\(path)/folder/two.bin") == Data(large), "\(path)")
      #expect(FileManager.default.contents(atPath: "\(path)/one.txt") == Data("إحاطة".utf8))
      #expect(FileManager.default.contents(atPath: "\(path)/none") == Data())
    }
  }

  /// Programs that go by the end of the file find nothing behind it.
  @Test func anArchiveInMemoryEndsWithItsDirectory() throws {
    let archive = try ZipArchive(inMemory: "memory")
    try archive.add("a", "b")
    let bytes = try archive.close()
    #expect(Array(bytes.suffix(22).prefix(4)) == [0x50, 0x4B, 0x05, 0x06])
  }
}
