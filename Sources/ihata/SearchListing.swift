import Briefing
import Documents
import Library
import Questions
import Record
import Wording

/// What a search found, for the terminal and as JSON.
struct SearchListing {
  /// The names that are shown.
  let names: [NameSearch.Hit]
  /// How many names were found in all.
  let namesInAll: Int
  /// The lines of documents.
  let lines: LineAnswer
  /// True where documents are kept at all.
  let hasLibrary: Bool
  /// The reader's words.
  let wording: FigureWording

  /// As lines of a terminal; what was found stands in square brackets.
  var printed: [String] {
    let words = LineWording(wording)
    var result: [String] = []
    if !names.isEmpty {
      result.append(wording.text("lines.names", ["n": .count(namesInAll)]))
      let rows = names.map { hit in
        [wording.text("site.search.kind.\(hit.kind.rawValue)"), hit.title, hit.spelling ?? ""]
      }
      let table = TextTable(
        columns: ["kind", "name", "found-as"].map { wording.text("column.\($0)") }, numeric: [],
        rows: rows)
      result += table.lines.map { "  \($0)" }
      result.append("")
    }
    result.append(hasLibrary ? words.found(lines) : wording.text("lines.no-library"))
    result += [words.added(lines), words.passedOver(lines)].compactMap { $0 }
    for hit in lines.hits {
      let date = hit.date.map { wording.date($0) }
      let heads = [
        date, words.kind(hit.kind), hit.title, hit.speaker.map(words.speaker),
        "\(hit.document)#\(hit.line)",
      ]
      result.append("")
      result.append(heads.compactMap { $0 }.joined(separator: " — "))
      result.append("  " + hit.snippet.map { $0.isFound ? "[\($0.text)]" : $0.text }.joined())
    }
    return result
  }

  /// As JSON.
  func json(_ text: String) throws -> String {
    try SearchBody(
      query: text,
      names: names.map {
        .init(
          kind: $0.kind.rawValue, id: $0.id, title: $0.title, spelling: $0.spelling, rank: $0.rank)
      }, lines: LineAnswerBody(lines)
    ).printedJSON()
  }

  private struct SearchBody: Encodable {
    let query: String
    let names: [Name]
    let lines: LineAnswerBody
  }

  private struct Name: Encodable {
    let kind: String
    let id: String
    let title: String
    let spelling: String?
    let rank: Int
  }
}
