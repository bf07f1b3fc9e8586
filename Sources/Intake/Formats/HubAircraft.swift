import Record

/// The hub's dataset DOS-AIRCRAFTSBYMISSION: aircraft with a mission in a month, aeroplanes and
/// helicopters by number, unmanned systems by whether there are any.
///
/// Missions report by month; the day that the table gives stands for its month.
struct HubAircraft: FormatReader {
  static let format = "hub-aircraft"
  // The publisher's spelling of the last column, for which a mended one is taken as well.
  static let columns = [
    "mission_acronym", "fixed_wing", "rotary_wing", "uas_availabe", "last_update", "uas_available",
  ]
  static let columnsOptional: Set<String> = ["uas_availabe", "uas_available"]
  static let columnsNotRead: Set<String> = ["id"]
  private static let presence = [
    "yes": "1", "y": "1", "true": "1", "1": "1", "no": "0", "n": "0", "false": "0", "0": "0",
  ]
  private static let code = SeriesCode(.aircraft, .month)
  private var resolution: Resolution

  init(_ resolution: Resolution) { self.resolution = resolution }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    let mission = try resolution.mission(row, 0)
    let date = try HubDate.day(row, 4).monthEnd
    for (column, category) in [(1, "fixed-wing"), (2, "rotary-wing")] {
      try sink.observe(
        Self.code.of(mission: mission).of(category: sink.category(category)), on: date,
        Double(try row.count(column, limit: 10_000)))
    }
    for column in [3, 5] where !row.isUnstated(column) {
      let isThere = try row.category(column, in: Self.presence) == "1"
      try sink.observe(
        Self.code.of(mission: mission).of(category: sink.category("uas")), on: date,
        isThere ? 1 : 0)
    }
  }

  func key(_ row: PublishedRow) -> String? { row.key([0], dates: [4]) }
}
