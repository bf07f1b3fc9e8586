import Record

/// The hub's dataset DPPADPOSS-FATALITIES: one death of a member of personnel a row.
struct HubFatalities: FormatReader {
  static let format = "hub-fatalities"
  static let columns = HubDeaths.columns
  static let columnsOptional = HubDeaths.columnsOptional
  static let columnsNotRead = HubDeaths.columnsNotRead
  private var reader: HubDeaths

  init(_ resolution: Resolution) { reader = HubDeaths(resolution, .fatalities) }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    try reader.read(row, into: &sink)
  }

  func key(_ row: PublishedRow) -> String? { reader.key(row) }
}
