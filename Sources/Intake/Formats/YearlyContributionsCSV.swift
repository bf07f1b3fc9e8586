import Record

/// The hub's contributions as a university project reshaped them: contributor × mission × year.
///
/// A figure is the sum of the month-end headcounts that were present, divided by 12 and rounded;
/// total, women and men were rounded apart and may differ by one. Which years rest on too few
/// months is worked out by `IncompleteYears`.
struct YearlyContributionsCSV: FormatReader {
  static let format = "yearly-contributions-csv"
  static let columns = ["", "Year", "Country", "Mission", "Female", "Male", "Total"]
  private static let total = SeriesCode(.yearlyHeadcount, .year, personnel: .uniformed)
  private static let women = SeriesCode(
    .yearlyHeadcountBySex, .year, personnel: .uniformed, sex: .female)
  private static let men = SeriesCode(
    .yearlyHeadcountBySex, .year, personnel: .uniformed, sex: .male)
  private var resolution: Resolution
  private var years = IncompleteYears()

  init(_ resolution: Resolution) { self.resolution = resolution }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    let year = try row.year(1)
    let state = try resolution.state(row, 2)
    let mission = try resolution.mission(row, 3)
    let female = try row.count(4)
    let male = try row.count(5)
    let total = try row.count(6)
    guard abs(female + male - total) <= 1 else {
      throw .totalsDisagree(
        column: row.columns[6], published: String(total), computed: String(female + male))
    }
    years.add(year: year, contributor: state, mission: mission, value: total)
    let date = PartialDate.year(year).earliest
    try sink.observe(Self.total.of(mission: mission).of(state: state), on: date, Double(total))
    try sink.observe(Self.women.of(mission: mission).of(state: state), on: date, Double(female))
    try sink.observe(Self.men.of(mission: mission).of(state: state), on: date, Double(male))
  }

  func judgements(snapshot: Int, identities: Identities) -> [ObservationMark] {
    years.marks(snapshot: snapshot) { identities.entities[Int($0)].id }
  }
}
