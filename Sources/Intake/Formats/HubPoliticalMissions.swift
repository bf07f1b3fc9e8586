import Record

/// The hub's dataset DPPA-POLITICALMISSIONS: one special political mission a row. The publisher
/// declares no columns for it; they are those of the peacekeeping operations.
struct HubPoliticalMissions: FormatReader {
  static let format = "hub-political-missions"
  static let columns = HubMissionList.columns
  static let columnsOptional: Set<String> = [
    "id", "last_update", "lead_department", "mission_location", "mission_longitude",
    "mission_latitude",
  ]
  private var reader: HubMissionList

  init(_ resolution: Resolution) { reader = HubMissionList(resolution) }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    try reader.read(row, into: &sink)
  }

  func key(_ row: PublishedRow) -> String? { reader.key(row) }
}
