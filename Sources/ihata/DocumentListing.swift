import Documents
import Record
import Wording

/// A document for a terminal: what it is, then its paragraphs with their numbers, speeches under their
/// speakers.
struct DocumentListing {
  let lines: [String]

  init(_ document: Document, _ surroundings: Surroundings) throws {
    let catalogue = try surroundings.catalogue()
    let language = surroundings.language
    var lines = [
      document.title,
      [
        catalogue.text("document-kind.\(document.kind.rawValue)", language),
        document.date?.description, document.address, document.file,
      ].compactMap { $0 }.joined(separator: " · "),
    ]
    var speech: Int?
    for line in document.lines {
      if line.speech != speech, let index = line.speech,
        let speaker = document.meeting?.speeches[index]
      {
        let spoken = speaker.languageSpoken.map { name in
          catalogue.text(
            Message("document.speaks-in", ["language": .isolated(name)]), language)
        }
        lines += [
          "",
          [speaker.name, speaker.delegation, spoken].compactMap { $0 }.joined(separator: " — "),
        ]
      }
      speech = line.speech
      lines.append("\(line.number)\t\(line.text)")
    }
    self.lines = lines
  }
}
