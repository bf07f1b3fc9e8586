import Record

/// Missions as the hub lists them, one a row, read into facts about missions.
///
/// Coordinates have decimal commas; missions of the first decades have none.
struct HubMissionList {
  static let columns = [
    "id", "mission_acronym", "mission_name", "lead_department", "mission_isactive", "start_date",
    "end_date", "mission_location", "mission_longitude", "mission_latitude", "last_update",
  ]
  private var resolution: Resolution

  init(_ resolution: Resolution) { self.resolution = resolution }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    let mission = resolution.identities.entities[Int(try resolution.mission(row, 1))].id
    let active = row.text(4).lowercased()
    guard active == "yes" || active == "no" else {
      throw .unknownCategory(column: row.columns[4], value: row.text(4))
    }
    sink.state(mission, "active", active)
    sink.state(mission, "name", row.text(2))
    for (column, property) in [(5, "start"), (6, "end")] where !row.isBlank(column) {
      sink.state(mission, property, try HubDate.day(row, column).description)
    }
    if !row.isBlank(7) { sink.state(mission, "headquarters", row.text(7)) }
    if !row.isBlank(8), !row.isBlank(9) {
      let longitude = try row.decimal(8, in: -180...180)
      let latitude = try row.decimal(9, in: -90...90)
      sink.state(mission, "coordinates", "\(longitude),\(latitude)")
    }
  }

  func key(_ row: PublishedRow) -> String? { row.text(1) }
}
