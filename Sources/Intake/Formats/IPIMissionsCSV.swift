import Record

/// The International Peace Institute's long table: mission × month-end, troops, police, observers.
///
/// `NA` means that the category was not published for the month; the published total is a check.
struct IPIMissionsCSV: FormatReader {
  static let format = "ipi-missions-csv"
  static let columns = ["date", "mission", "troops", "police", "observers", "total"]
  static let columnsNotRead: Set<String> = [
    "mission.country", "mission.iso3.alpha", "mission.hq", "mission.hq.long", "mission.hq.lat",
    "mission.continent", "mission.un.region", "mission.nam", "mission.g77", "mission.au",
    "mission.arab.league", "mission.oic", "mission.cis", "mission.g20", "mission.eu",
    "n.contributors",
  ]
  private static let codes = [
    SeriesCode(.headcount, .month, personnel: .troops),
    SeriesCode(.headcount, .month, personnel: .police),
    SeriesCode(.headcount, .month, personnel: .militaryObservers),
  ]
  private var resolution: Resolution

  init(_ resolution: Resolution) { self.resolution = resolution }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    let date = try IPIDate.monthEnd(row, 0)
    let mission = try resolution.mission(row, 1)
    var computed = 0
    for (index, code) in Self.codes.enumerated() {
      guard let count = try row.countIfAvailable(2 + index) else { continue }
      computed += count
      try sink.observe(code.of(mission: mission), on: date, Double(count))
    }
    let published = try row.count(5)
    guard published == computed else {
      throw .totalsDisagree(
        column: row.columns[5], published: String(published), computed: String(computed))
    }
  }
}
