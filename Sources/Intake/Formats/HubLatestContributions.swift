import Record

/// The hub's dataset DPO-UCLATEST: contributor, rank, women and men, over all missions.
struct HubLatestContributions: FormatReader {
  static let format = "hub-latest-contributions"
  static let columns = [
    "ISOCode3", "M49_Code", "Contributing_Country", "Personnel_Contribution_Rank",
    "Female_Personnel", "Male_Personnel", "Total_Uniformed_Personnel", "Last_Reporting_Date",
  ]
  static let columnsNotRead: Set<String> = ["id", "last_update"]
  private static let women = SeriesCode(.headcount, .month, personnel: .uniformed, sex: .female)
  private static let men = SeriesCode(.headcount, .month, personnel: .uniformed, sex: .male)
  private var resolution: Resolution

  init(_ resolution: Resolution) { self.resolution = resolution }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    let state = try resolution.state(row, 2)
    try resolution.check(row, iso3: 0, means: state, named: 2)
    try resolution.check(row, m49: 1, means: state, named: 2)
    let female = try row.count(4)
    let male = try row.count(5)
    let total = try row.count(6)
    guard female + male == total else {
      throw .totalsDisagree(
        column: row.columns[6], published: String(total), computed: String(female + male))
    }
    let date = try HubDate.monthEnd(row, 7)
    try sink.observe(Self.women.of(state: state), on: date, Double(female))
    try sink.observe(Self.men.of(state: state), on: date, Double(male))
  }

  func key(_ row: PublishedRow) -> String? { row.text(2) }
}
