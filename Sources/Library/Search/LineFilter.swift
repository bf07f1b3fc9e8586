import Documents
import GRDB
import Record

/// What else than words a question asks of lines.
struct LineFilter {
  /// As parts of an expression of FTS5.
  private(set) var expressions: [String] = []
  /// Lines of documents of the days asked for, in order; nil where every day will do.
  private var ranges: [ClosedRange<Int64>]?
  /// True where nothing can pass.
  private(set) var isEmpty = false

  /// The filter of a question.
  init(_ question: LineQuestion, _ thesaurus: Thesaurus, _ db: Database) throws {
    if let kind = question.kind {
      expressions.append("{facet} : \"\(LineIndexing.kind(kind))\"")
    }
    if let language = question.language {
      expressions.append("{facet} : \"\(LineIndexing.language(language.rawValue))\"")
    }
    if let speaker = question.speaker { addSpeaker(speaker, thesaurus) }
    if question.from != nil || question.to != nil {
      try addDates(question.from?.earliest, question.to?.latest, db)
    }
  }

  /// True for a line of a day asked for.
  func passes(_ line: Int64) -> Bool {
    guard let ranges else { return true }
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < line { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(line)
  }

  private mutating func addSpeaker(_ text: String, _ thesaurus: Thesaurus) {
    let words = QuestionWords.terms(String(text.prefix(200)))
    guard !words.isEmpty else {
      isEmpty = true
      return
    }
    var ways = ["{speaker} : (\(words.map { "\"\($0)\"" }.joined(separator: " AND ")))"]
    for entity in thesaurus.concepts(words).compactMap(\.entity) {
      ways.append("{speaker} : \"\(LineIndexing.entity(entity.rawValue))\"")
    }
    expressions.append("(\(ways.joined(separator: " OR ")))")
  }

  private mutating func addDates(
    _ from: CalendarDate?, _ to: CalendarDate?, _ db: Database
  ) throws {
    let documents = try Row.fetchAll(
      db,
      sql: """
        SELECT first_line, lines, first_day FROM document
        WHERE first_day IS NOT NULL AND last_day >= ? AND first_day <= ? ORDER BY first_line
        """, arguments: [from?.dayNumber ?? .min, to?.dayNumber ?? .max])
    guard !documents.isEmpty else {
      isEmpty = true
      return
    }
    var years: Set<Int> = []
    ranges = documents.map { row in
      let first: Int64 = row[0]
      let lines: Int64 = row[1]
      years.insert(CalendarDate(dayNumber: row[2]).year)
      return first...(first + lines)
    }
    let facets = years.sorted().map { "\"\(LineIndexing.year($0))\"" }
    // Where most years will do, looking at the year of each line would take longer than it saves.
    if facets.count <= 40 {
      expressions.append("{facet} : (\(facets.joined(separator: " OR ")))")
    }
  }
}
