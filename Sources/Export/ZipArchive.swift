import CArchive
import Foundation
import Record

/// A zip archive being written, to a file or to memory; the same entries in the same order give the same
/// bytes.
final class ZipArchive {
  private let archive: OpaquePointer
  private let path: String
  /// The moment that every entry bears, in seconds since 1970; nil for none, which the format has for
  /// the beginning of 1980.
  private let moment: Int?
  /// What has been written so far, where it goes to memory.
  private let memory: Memory?

  /// Bytes that grow; an object, since the library hands its address back with each piece.
  private final class Memory {
    var bytes: [UInt8] = []
  }

  /// The type of an ordinary file in an entry (POSIX `S_IFREG`, which two modules export).
  private static let regularFile: UInt32 = 0o100000

  /// Begins an archive in a file.
  ///
  /// - Parameter day: the day that every entry bears.
  init(path: String, day: CalendarDate) throws(ExportError) {
    archive = try Self.begun(path)
    self.path = path
    moment = Int(day.dayNumber) * 86_400
    memory = nil
    guard archive_write_open_filename(archive, path) == ARCHIVE_OK else { throw failure() }
  }

  /// Begins an archive in memory. Its entries bear no moment: that of a zip archive is in the machine's
  /// own time zone, and the same content is to give the same bytes on every machine.
  ///
  /// - Parameter name: what errors call it.
  init(inMemory name: String) throws(ExportError) {
    archive = try Self.begun(name)
    path = name
    moment = nil
    let memory = Memory()
    self.memory = memory
    // Otherwise the end is filled up with zeros to a whole block.
    archive_write_set_bytes_in_last_block(archive, 1)
    let opened = archive_write_open(
      archive, Unmanaged.passUnretained(memory).toOpaque(), nil,
      { _, memory, bytes, count in
        guard let memory, let bytes else { return -1 }
        Unmanaged<Memory>.fromOpaque(memory).takeUnretainedValue().bytes
          .append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
        return count
      }, nil)
    guard opened == ARCHIVE_OK else { throw failure() }
  }

  private static func begun(_ path: String) throws(ExportError) -> OpaquePointer {
    guard let archive = archive_write_new() else {
      throw .unwritable(path: path, reason: String(cString: strerror(ENOMEM)))
    }
    guard archive_write_set_format_zip(archive) == ARCHIVE_OK,
      archive_write_set_options(archive, "zip:compression=deflate") == ARCHIVE_OK
    else {
      let reason = archive_error_string(archive).map { String(cString: $0) } ?? ""
      archive_write_free(archive)
      throw .unwritable(path: path, reason: reason)
    }
    return archive
  }

  deinit { archive_write_free(archive) }

  /// Adds an entry with some text.
  func add(_ name: String, _ text: String) throws(ExportError) {
    try add(name, bytes: Array(text.utf8))
  }

  /// Adds an entry with some bytes.
  func add(_ name: String, bytes: [UInt8]) throws(ExportError) {
    try begin(name, size: bytes.count)
    try bytes.withUnsafeBufferPointer { bytes throws(ExportError) in
      try write(UnsafeRawBufferPointer(bytes))
    }
  }

  /// Adds an entry with the content of a file.
  func add(_ name: String, file: String) throws(ExportError) {
    guard let handle = FileHandle(forReadingAtPath: file),
      let size = try? handle.seekToEnd(), (try? handle.seek(toOffset: 0)) != nil
    else { throw .unreadable(path: file, reason: String(cString: strerror(errno))) }
    defer { try? handle.close() }
    try begin(name, size: Int(size))
    while true {
      let piece: Data
      do {
        piece = try handle.read(upToCount: 1 << 20) ?? Data()
      } catch {
        throw .unreadable(path: file, reason: error.localizedDescription)
      }
      if piece.isEmpty { return }
      let bytes = [UInt8](piece)
      try bytes.withUnsafeBufferPointer { bytes throws(ExportError) in
        try write(UnsafeRawBufferPointer(bytes))
      }
    }
  }

  /// Ends the archive.
  ///
  /// - Returns: its bytes where it was written to memory; nothing for a file.
  @discardableResult
  func close() throws(ExportError) -> [UInt8] {
    guard archive_write_close(archive) == ARCHIVE_OK else { throw failure() }
    return memory?.bytes ?? []
  }

  private func begin(_ name: String, size: Int) throws(ExportError) {
    guard let entry = archive_entry_new() else {
      throw .unwritable(path: path, reason: String(cString: strerror(ENOMEM)))
    }
    defer { archive_entry_free(entry) }
    archive_entry_set_pathname_utf8(entry, name)
    archive_entry_set_size(entry, Int64(size))
    archive_entry_set_filetype(entry, Self.regularFile)
    archive_entry_set_perm(entry, 0o644)
    if let moment { archive_entry_set_mtime(entry, moment, 0) }
    guard archive_write_header(archive, entry) == ARCHIVE_OK else { throw failure() }
  }

  private func write(_ bytes: UnsafeRawBufferPointer) throws(ExportError) {
    guard archive_write_data(archive, bytes.baseAddress, bytes.count) == bytes.count else {
      throw failure()
    }
  }

  private func failure() -> ExportError {
    let reason = archive_error_string(archive).map { String(cString: $0) } ?? ""
    return .unwritable(path: path, reason: reason)
  }
}
