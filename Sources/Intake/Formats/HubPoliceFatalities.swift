import Record

/// The hub's dataset DPPADPO-FATALITIESPOL: the deaths of police officers, which the dataset of all
/// fatalities holds as well. They are a measure of their own, so that no death is counted twice.
struct HubPoliceFatalities: FormatReader {
  static let format = "hub-police-fatalities"
  static let columns = HubDeaths.columns
  static let columnsOptional = HubDeaths.columnsOptional
  static let columnsNotRead = HubDeaths.columnsNotRead
  private var reader: HubDeaths

  init(_ resolution: Resolution) { reader = HubDeaths(resolution, .policeFatalities) }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    try reader.read(row, into: &sink)
  }

  func key(_ row: PublishedRow) -> String? { reader.key(row) }
}
