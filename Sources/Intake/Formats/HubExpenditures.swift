import Record

/// The hub's dataset DPO-PKEXP: funds spent by peacekeeping missions, by financial year. The publisher
/// declares no columns for it; they are those of the budgets, and it may lack what was approved.
struct HubExpenditures: FormatReader {
  static let format = "hub-expenditures"
  static let columns = HubFinancialYear.columns
  static let columnsOptional: Set<String> = ["Apportionment", "Variance", "Document_symbol"]
  static let columnsNotRead = HubFinancialYear.columnsNotRead
  private var reader: HubFinancialYear

  init(_ resolution: Resolution) { reader = HubFinancialYear(resolution) }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    try reader.read(row, into: &sink)
  }

  func key(_ row: PublishedRow) -> String? { reader.key(row) }
}
