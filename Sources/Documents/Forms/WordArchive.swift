import CArchive
import Foundation

/// The parts of a DOCX file (Office Open XML, ISO/IEC 29500), unpacked within limits.
struct WordArchive {
  /// How many bytes a part may have unpacked.
  static let largestPart = 64 << 20
  /// How many parts a file may have.
  static let mostParts = 10_000

  /// The bytes of the text.
  let text: [UInt8]

  /// Unpacks the text of a file.
  ///
  /// - Throws: `DocumentError.unpacksTooLarge` as soon as a limit is passed, however small the file is.
  init(_ bytes: [UInt8], file: String) throws(DocumentError) {
    guard let archive = archive_read_new() else {
      throw .damaged(file: file, place: "zip", reason: String(cString: strerror(ENOMEM)))
    }
    defer { archive_read_free(archive) }
    archive_read_support_format_zip(archive)
    let result: Result<[UInt8]?, DocumentError> = bytes.withUnsafeBytes { buffer in
      guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else {
        return .failure(Self.damage(archive, file, "zip"))
      }
      return Self.part("word/document.xml", of: archive, file)
    }
    guard let text = try result.get() else { throw .unknownForm(file: file) }
    self.text = text
  }

  private static func part(
    _ name: String, of archive: OpaquePointer, _ file: String
  ) -> Result<[UInt8]?, DocumentError> {
    var entry: OpaquePointer?
    var count = 0
    while true {
      let status = archive_read_next_header(archive, &entry)
      if status == ARCHIVE_EOF { return .success(nil) }
      guard status >= ARCHIVE_WARN, let entry else { return .failure(damage(archive, file, "zip")) }
      count += 1
      guard count <= mostParts else {
        return .failure(.unpacksTooLarge(file: file, limit: largestPart))
      }
      guard archive_entry_pathname(entry).map({ String(cString: $0) }) == name else { continue }
      if archive_entry_is_encrypted(entry) != 0 { return .failure(.encrypted(file: file)) }
      return data(archive, file, name).map { $0 }
    }
  }

  private static func data(
    _ archive: OpaquePointer, _ file: String, _ name: String
  ) -> Result<[UInt8], DocumentError> {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = piece.withUnsafeMutableBytes {
        archive_read_data(archive, $0.baseAddress, $0.count)
      }
      if count == 0 { return .success(bytes) }
      guard count > 0 else { return .failure(damage(archive, file, name)) }
      bytes.append(contentsOf: piece.prefix(count))
      guard bytes.count <= largestPart else {
        return .failure(.unpacksTooLarge(file: file, limit: largestPart))
      }
    }
  }

  private static func damage(
    _ archive: OpaquePointer, _ file: String, _ place: String
  ) -> DocumentError {
    let reason = archive_error_string(archive).map { String(cString: $0) } ?? ""
    return .damaged(file: file, place: place, reason: reason)
  }
}
