import Record

/// The hub's dataset DPO-C34REC: recommendations of the Special Committee on Peacekeeping Operations
/// with the status of action by the Secretariat.
///
/// The status is that of the day of publication; the table names no other.
struct HubRecommendations: FormatReader {
  static let format = "hub-recommendations"
  static let columns = [
    "Document symbol", "Paragraph (sub-divided)", "Status of action by the Secretariat",
    "C-34 recommendation text",
  ]
  static let columnsNotRead: Set<String> = [
    "id", "last_update", "Addendum Update", "Directive verb", "Request category",
    "Request Timeline", "Theme", "Type of Task/Request",
  ]
  private static let statuses = [
    "completed": "completed", "in progress": "in-progress", "not applicable": "not-applicable",
    "n a": "not-applicable", "not started": "not-started", "pending": "pending",
  ]
  private static let code = SeriesCode(.recommendations, .day)
  private let published: CalendarDate

  init(_ resolution: Resolution) { published = resolution.published }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    for column in [0, 3] where row.isUnstated(column) {
      throw .missingValue(column: row.columns[column])
    }
    let status = try row.category(2, in: Self.statuses)
    try sink.observe(Self.code.of(category: sink.category(status)), on: published, 1)
  }

  func key(_ row: PublishedRow) -> String? { row.key([0, 1]) }
}
