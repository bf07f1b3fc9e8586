import Record

/// The hub's dataset DPPADPOSS-PKO: one peacekeeping operation a row.
struct HubOperations: FormatReader {
  static let format = "hub-operations"
  static let columns = HubMissionList.columns
  static let columnsOptional: Set<String> = ["id", "last_update"]
  private var reader: HubMissionList

  init(_ resolution: Resolution) { reader = HubMissionList(resolution) }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    try reader.read(row, into: &sink)
  }

  func key(_ row: PublishedRow) -> String? { reader.key(row) }
}
