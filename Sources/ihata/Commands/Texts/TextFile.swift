import Foundation
import Texts

/// A file with a text: plain, HTML or PDF by its content, `-` for standard input.
struct TextFile {
  /// As named on the command line.
  let name: String

  /// The largest file that is read, in bytes.
  static let limit = 256 << 20

  /// What the file is called where the text states no symbol.
  var shortName: String { name == "-" ? name : (name as NSString).lastPathComponent }

  /// The text of the file.
  func text() throws(TextFileError) -> PublishedText {
    let bytes = try bytes()
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty(file: name) }
    if PortableDocument.isPDF(bytes) { return try portable(bytes) }
    if let text = Self.wide(bytes) { return PublishedText(text) }
    // Compressed files and documents of word processors hold zero bytes, texts do not.
    guard !bytes.prefix(65_536).contains(0) else { throw .notText(file: name) }
    return HTMLText.isHTML(bytes) ? HTMLText.text(of: bytes) : PublishedText(bytes: bytes)
  }

  private func bytes() throws(TextFileError) -> [UInt8] {
    let handle: FileHandle
    if name == "-" {
      handle = .standardInput
    } else {
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: name, isDirectory: &isFolder), isFolder.boolValue {
        throw .unreadable(file: name, reason: String(cString: strerror(EISDIR)))
      }
      do {
        handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: name))
      } catch {
        throw .unreadable(file: name, reason: String(cString: strerror(errno)))
      }
    }
    var bytes: [UInt8] = []
    do {
      while let part = try handle.read(upToCount: 1 << 20), !part.isEmpty {
        bytes.append(contentsOf: part)
        guard bytes.count <= Self.limit else {
          throw TextFileError.tooLarge(file: name, limit: Self.limit)
        }
      }
    } catch let error as TextFileError {
      throw error
    } catch {
      throw .unreadable(file: name, reason: error.localizedDescription)
    }
    return bytes
  }

  /// `pdftotext` reads a file: what came through standard input is put into one.
  private func portable(_ bytes: [UInt8]) throws(TextFileError) -> PublishedText {
    guard name == "-" else { return try portable(path: name) }
    let path = NSTemporaryDirectory() + "ihata-\(UUID().uuidString).pdf"
    defer { try? FileManager.default.removeItem(atPath: path) }
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path))
    } catch {
      throw .unreadable(file: name, reason: error.localizedDescription)
    }
    return try portable(path: path)
  }

  private func portable(path: String) throws(TextFileError) -> PublishedText {
    do {
      return try PortableDocument.text(path: path)
    } catch {
      throw .portableDocument(file: name, error)
    }
  }

  /// The text of bytes in UTF-16, as word processors save "Unicode text"; nil without its mark.
  private static func wide(_ bytes: [UInt8]) -> String? {
    guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
    return String(data: Data(bytes), encoding: .utf16)
  }
}
