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
    let file = TextFile(name: name)
    do {
      text = try file.text()
    } catch let error as TextFileError {
      throw try surroundings.failure("error.texts.\(error.code)", error.arguments)
    }
    if text.bytes.count > MentionReader.largest {
      throw try surroundings.failure(
        "error.check.too-long",
        ["file": name, "bytes": String(text.bytes.count), "limit": String(MentionReader.largest)])
    }
  }
}
