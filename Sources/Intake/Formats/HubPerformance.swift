import Record

/// The hub's dataset DOS-INDICATORS: what missions were to achieve in a financial year and whether they
/// did, one indicator of a mission and year a row.
///
/// A row that does not say whether its target was met is kept and not counted: it is neither.
struct HubPerformance: FormatReader {
  static let format = "hub-performance"
  static let columns = [
    "Mission", "Indicator", "Period", "Target", "Target 2", "Value", "Target met",
    "Target description",
  ]
  static let columnsOptional: Set<String> = ["Target 2", "Target description"]
  static let columnsNotRead: Set<String> = ["id", "last_update"]
  private static let met = [
    "1": "yes", "1 0": "yes", "10": "yes", "true": "yes", "0": "no", "0 0": "no", "00": "no",
    "false": "no",
  ]
  private static let targets = SeriesCode(.performanceTargets, .year)
  private static let targetsMet = SeriesCode(.performanceTargetsMet, .year)
  private var resolution: Resolution
  private var stated: Set<String> = []

  init(_ resolution: Resolution) { self.resolution = resolution }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    let mission = try resolution.mission(row, 0)
    let indicator = row.trimmed(1)
    guard !indicator.isEmpty else { throw .missingValue(column: row.columns[1]) }
    let start = try HubDate.financialYear(row, 2)
    if row.isUnstated(6) { return }
    let isMet = try row.category(6, in: Self.met) == "yes"
    guard stated.insert("\(mission)|\(indicator)|\(start)").inserted else {
      throw .repeatedKey("\(indicator), \(start)")
    }
    let category = sink.category(indicator)
    try sink.observe(Self.targets.of(mission: mission).of(category: category), on: start, 1)
    try sink.observe(
      Self.targetsMet.of(mission: mission).of(category: category), on: start, isMet ? 1 : 0)
  }

  func key(_ row: PublishedRow) -> String? { row.key([0, 1], dates: [2]) }
}
