import Documents
import Foundation
import Record

@testable import Library

/// A library in a folder of its own that goes with the test.
final class TestLibrary {
  let folder: URL
  let library: Library

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "ihata-library-\(UUID().uuidString)")
    library = Library(path: folder.appendingPathComponent("documents.sqlite").path)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// A document of paragraphs.
  static func document(
    _ id: String, _ lines: [String], title: String? = nil, kind: DocumentKind = .statement,
    language: Language = .en, date: String? = nil, meeting: MeetingRecord? = nil,
    speech: Int? = nil
  ) -> Document {
    Document(
      id: id, kind: kind, language: language, date: date.flatMap { PartialDate($0) },
      title: title ?? id, address: nil, file: "\(id).txt", mediaType: "text/plain",
      sha256: String(id.hashValue) + lines.joined(),
      lines: lines.enumerated().map {
        DocumentLine(number: $0 + 1, text: $1, speech: speech)
      }, meeting: meeting)
  }
}
