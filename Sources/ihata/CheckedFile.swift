import Documents
import Foundation
import Mentions
import Questions
import Texts

/// The text of a file that is to be checked.
struct CheckedFile {
  /// The text.
  let text: PublishedText

  /// Reads a file; `-` is standard input.
  init(_ name: String, _ surroundings: Surroundings, _ record: OpenRecord) throws {
    let reader = DocumentReader(resolver: record.resolver)
    let document = try surroundings.read { () throws(DocumentError) in
      if name == "-" {
        let bytes = FileHandle.standardInput.readData(ofLength: DocumentReader.largest + 1)
        return try reader.read(bytes: Array(bytes), fileName: name)
      }
      return try reader.read(path: name)
    }
    text = PublishedText(document.text)
    if text.bytes.count > MentionReader.largest {
      throw try surroundings.failure(
        "error.check.too-long",
        ["file": name, "bytes": String(text.bytes.count), "limit": String(MentionReader.largest)])
    }
  }
}
