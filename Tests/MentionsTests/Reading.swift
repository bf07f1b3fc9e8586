import Claims
import Mentions
import Questions
import Record
import TestRecord
import Texts

/// The names of the bundled record, and what texts name by them.
enum Reading {
  static let reader: Result<MentionReader, any Error> = Result {
    let record = try OpenRecord(
      try TestRecord.reader(), factsFolder: TestRecord.dataFolder,
      catalogue: try TestRecord.catalogue())
    return MentionReader(KnownNames(record))
  }

  static func read(_ text: String, on day: String? = "2024-09-09") throws -> ReadText {
    try reader.get().read(PublishedText(text), day: day.map(TestRecord.day))
  }

  /// What a text names, kind and meaning in one line each.
  static func notations(
    _ text: String, _ kinds: Meaning.Kind..., on day: String? = "2024-09-09"
  ) throws -> [String] {
    try read(text, on: day).mentions.filter { kinds.isEmpty || kinds.contains($0.meaning.kind) }
      .map(\.meaning.notation)
  }
}
