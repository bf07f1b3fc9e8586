import Texts
import Wording

/// The paragraphs of a text, with their kind, number, verb and its strength.
struct ParagraphLines {
  let wording: FactWording
  let text: ReviewedText

  /// A table, the words cut to a line.
  var table: [String] {
    TextTable(
      columns: ["paragraph", "kind", "verb", "strength", "characters", "words"].map {
        wording.column($0)
      }, numeric: [],
      rows: text.resolution.paragraphs.map { paragraph in
        let range = text.places.characters(paragraph.span)
        return [
          paragraph.number.isEmpty ? "—" : paragraph.number,
          wording.words("kind.\(paragraph.kind.rawValue)"), wording.verb(paragraph.verb),
          wording.strength(paragraph.verb), "\(range.lowerBound)–\(range.upperBound)",
          FactTables.cut(text.resolution.words(of: paragraph)),
        ]
      }
    ).lines
  }

  /// Every paragraph with all of its words.
  var lines: [String] {
    text.resolution.paragraphs.flatMap { paragraph in
      let kind = wording.words("kind.\(paragraph.kind.rawValue)")
      let verb =
        paragraph.verb == nil
        ? "" : " · \(wording.verb(paragraph.verb)) (\(wording.strength(paragraph.verb)))"
      let number = paragraph.number.isEmpty ? "—" : paragraph.number
      return ["\(number)  \(kind)\(verb)", "    \(text.resolution.words(of: paragraph))"]
    }
  }
}
