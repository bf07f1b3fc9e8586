import Record

/// Vetoes cast in the Council, one draft a row, up to three members.
struct VetoesCSV: FormatReader {
  static let format = "vetoes-csv"
  static let columns = ["year", "date", "draft", "member_veto1", "member_veto2", "member_veto3"]
  static let columnsNotRead: Set<String> = [
    "month", "meeting_record", "agenda_item", "crisis_topic", "region", "single_veto",
    "multiple_vetoes", "China", "France", "Russia", "USSR", "USA", "UK", "russia_china", "usa_uk",
    "usa_france", "usa_france_uk", "france_uk",
  ]
  private static let code = SeriesCode(.vetoes, .day)
  private var resolution: Resolution

  init(_ resolution: Resolution) { self.resolution = resolution }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    let parts = row.text(1).split(separator: "/").compactMap { Int($0) }
    guard parts.count == 3, let date = CalendarDate(year: parts[2], month: parts[0], day: parts[1]),
      try row.year(0) == date.year
    else { throw .impossibleDate(column: row.columns[1], value: row.text(1)) }
    guard !row.isBlank(3) else { throw .missingValue(column: row.columns[3]) }
    for column in 3...5 where !row.isBlank(column) && row.text(column) != "NA" {
      try sink.observe(Self.code.of(state: try resolution.state(row, column)), on: date, 1)
    }
  }
}
