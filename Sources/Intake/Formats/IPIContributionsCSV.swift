import Record

/// The International Peace Institute's monthly table: contributor × mission × month-end, by category
/// of personnel and sex.
///
/// The published totals are checks, not observations: a row whose parts do not add up is refused.
struct IPIContributionsCSV: FormatReader {
  static let format = "ipi-contributions-csv"
  static let columns =
    ["", "Date", "Contributor", "Contributor ISO-3", "Mission"]
    + categories.flatMap { ["\($0.name) Male", "\($0.name) Female", "\($0.name) Total"] }
    + ["Total Male", "Total Female", "Total Total"]

  private static let categories: [(name: String, type: PersonnelType)] = [
    ("Individual Police", .individualPolice), ("Formed Police Units", .formedPoliceUnits),
    ("Experts on Mission", .expertsOnMission), ("Troops", .troops),
  ]
  private static let codes = categories.map { category in
    (
      male: SeriesCode(.headcount, .month, personnel: category.type, sex: .male),
      female: SeriesCode(.headcount, .month, personnel: category.type, sex: .female)
    )
  }
  private var resolution: Resolution

  init(_ resolution: Resolution) { self.resolution = resolution }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    let date = try IPIDate.monthEnd(row, 1)
    let state = try resolution.state(row, 2)
    try resolution.check(row, iso3: 3, means: state, named: 2)
    let mission = try resolution.mission(row, 4)
    var allMale = 0
    var allFemale = 0
    for (index, code) in Self.codes.enumerated() {
      let column = 5 + index * 3
      let male = try row.count(column)
      let female = try row.count(column + 1)
      try Self.check(row, column + 2, computed: male + female)
      allMale += male
      allFemale += female
      try sink.observe(code.male.of(mission: mission).of(state: state), on: date, Double(male))
      try sink.observe(code.female.of(mission: mission).of(state: state), on: date, Double(female))
    }
    let totals = 5 + Self.categories.count * 3
    try Self.check(row, totals, computed: allMale)
    try Self.check(row, totals + 1, computed: allFemale)
    try Self.check(row, totals + 2, computed: allMale + allFemale)
  }

  private static func check(
    _ row: PublishedRow, _ column: Int, computed: Int
  ) throws(Refusal) {
    let published = try row.count(column)
    guard published == computed else {
      throw .totalsDisagree(
        column: row.columns[column], published: String(published), computed: String(computed))
    }
  }
}
