import Record

/// The hub's dataset DPPA-SCMEMBERSHIP: a State with a seat in the Security Council in a calendar year.
struct HubCouncilMembers: FormatReader {
  static let format = "hub-council-members"
  static let columns = ["security_council_member", "year"]
  static let columnsNotRead: Set<String> = ["id", "last_update"]
  private static let code = SeriesCode(.councilSeats, .year)
  private var resolution: Resolution

  init(_ resolution: Resolution) { self.resolution = resolution }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    // Names with letters beyond ASCII were lost in a copy of 2023: a blank is not a State.
    guard !row.isUnstated(0) else { throw .missingValue(column: row.columns[0]) }
    let state = try resolution.state(row, 0)
    let year = try HubDate.year(row, 1)
    try sink.observe(Self.code.of(state: state), on: PartialDate.year(year).earliest, 1)
  }

  func key(_ row: PublishedRow) -> String? { row.key([0], dates: [1]) }
}
