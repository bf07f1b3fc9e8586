import Record

/// The hub's dataset DPO-PKBUDGET: funds approved for peacekeeping missions, by financial year.
struct HubBudgets: FormatReader {
  static let format = "hub-budgets"
  static let columns = HubFinancialYear.columns
  static let columnsNotRead = HubFinancialYear.columnsNotRead
  private var reader: HubFinancialYear

  init(_ resolution: Resolution) { reader = HubFinancialYear(resolution) }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    try reader.read(row, into: &sink)
  }

  func key(_ row: PublishedRow) -> String? { reader.key(row) }
}
