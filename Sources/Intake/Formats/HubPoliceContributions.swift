import Record

/// The hub's dataset DPO-UHISTORICALPOL: police officers by contributor, mission, kind and month-end,
/// whom the dataset of all contributions holds as well. They are a measure of their own, so that
/// nobody is counted twice.
struct HubPoliceContributions: FormatReader {
  static let format = "hub-police-contributions"
  static let columns = HubPersonnel.columns
  static let columnsOptional = HubPersonnel.columnsOptional
  static let columnsNotRead = HubPersonnel.columnsNotRead
  private var reader: HubPersonnel

  init(_ resolution: Resolution) {
    reader = HubPersonnel(resolution, .policeHeadcount, types: HubPersonnel.police)
  }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    try reader.read(row, into: &sink)
  }

  func key(_ row: PublishedRow) -> String? { reader.key(row) }
}
