import Record

/// The hub's dataset DPO-UCHISTORICAL: uniformed personnel by contributor, mission, category and
/// month-end.
struct HubContributions: FormatReader {
  static let format = "hub-contributions"
  static let columns = HubPersonnel.columns
  static let columnsOptional = HubPersonnel.columnsOptional
  static let columnsNotRead = HubPersonnel.columnsNotRead
  private static let types: [String: PersonnelType] = [
    "troops": .troops, "contingent troops": .troops, "staff officer": .staffOfficers,
    "staff officers": .staffOfficers, "experts on mission": .expertsOnMission,
    "military observers": .militaryObservers,
  ].merging(HubPersonnel.police) { first, _ in first }
  private var reader: HubPersonnel

  init(_ resolution: Resolution) {
    reader = HubPersonnel(resolution, .headcount, types: Self.types)
  }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    try reader.read(row, into: &sink)
  }

  func key(_ row: PublishedRow) -> String? { reader.key(row) }
}
