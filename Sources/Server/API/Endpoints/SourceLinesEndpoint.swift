import Questions
import Record
import Site

/// The published rows of one file of a source, all or those that hold a text.
enum SourceLinesEndpoint: Endpoint {
  static let route = Route("/sources/{source}/lines")
  static let parameterNames = ["file", "column", "value", "limit", "cursor", "release"]
  static let examples = [
    "/sources/un-fatalities/lines?limit=3",
    "/sources/un-fatalities/lines?column=mission_acronym&value=minusma&limit=3&lang=ar",
  ]

  private struct Body: Encodable, Sendable {
    let source: String
    let file: FileBody
    /// The other files that can be asked for, by `file`.
    let files: [String]
    let columns: [String]
    let rows: [Row]
  }

  private struct Row: Encodable, Sendable {
    let row: Int
    /// The row as published.
    let text: String
    /// Its cells, in the order of the columns; none where it has another number of them.
    let cells: [String]
    let address: String
  }

  /// How many bytes of rows an answer holds at most; what is left out comes with the next.
  private static let mostBytes = 2_000_000

  static func answer(_ call: APICall) throws(SiteError) -> APIReply {
    let cut = try call.cut()
    let answer = try asked { () throws(QuestionError) in
      var question = try LinesQuestion(
        call.value("source"), call.parameters.without("from"), call.record)
      question.from = cut.offset + 1
      return try question.answer(in: call.record, rows: cut.limit)
    }
    var rows: [Row] = []
    var bytes = 0
    for (line, cells) in answer.rows {
      bytes += line.text.utf8.count
      if bytes > mostBytes, !rows.isEmpty { break }
      rows.append(
        Row(row: line.id.row, text: line.text, cells: cells, address: call.line(line.id)))
    }
    return APIReply(
      Body(
        source: call.value("source"), file: FileBody(answer.kept),
        files: answer.files.map {
          String($0.snapshot.path.dropFirst($0.snapshot.source.count + 1))
        },
        columns: answer.columns, rows: rows),
      cut.page(total: answer.count, returned: rows.count))
  }
}
