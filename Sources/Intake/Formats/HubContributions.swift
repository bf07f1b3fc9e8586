import Record

/// The hub's dataset DPO-UCHISTORICAL: contributor × mission × category × month-end, women and men.
///
/// The reader for bulk: nothing in it allocates once each spelling has been seen.
struct HubContributions: FormatReader {
  static let format = "hub-contributions"
  static let columns = [
    "contribution_id", "contributing_country", "isocode3", "m49_code", "mission_acronym",
    "personnel_type", "female_personnel", "male_personnel", "last_reporting_date",
  ]
  private static let types: [String: PersonnelType] = [
    "troops": .troops, "contingent troops": .troops, "staff officer": .staffOfficers,
    "staff officers": .staffOfficers, "experts on mission": .expertsOnMission,
    "individual police": .individualPolice, "formed police unit": .formedPoliceUnits,
    "formed police units": .formedPoliceUnits, "military observers": .militaryObservers,
  ]
  private static let women = PersonnelType.allCases.map {
    SeriesCode(.headcount, .month, personnel: $0, sex: .female)
  }
  private static let men = PersonnelType.allCases.map {
    SeriesCode(.headcount, .month, personnel: $0, sex: .male)
  }
  private var resolution: Resolution
  private var typeMemo = ByteMemo()

  init(_ resolution: Resolution) { self.resolution = resolution }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    let state = try resolution.state(row, 1)
    try resolution.check(row, iso3: 2, means: state, named: 1)
    try resolution.check(row, m49: 3, means: state, named: 1)
    let mission = try resolution.mission(row, 4)
    let type = typeMemo.value(for: row.raw(5)) { bytes in
      let text = NameFolding.fold(String(decoding: bytes, as: UTF8.self))
      return Self.types[text].flatMap { type in
        PersonnelType.allCases.firstIndex(of: type).map { Int32($0) }
      } ?? -1
    }
    guard type >= 0 else { throw .unknownCategory(column: row.columns[5], value: row.text(5)) }
    let female = try row.count(6)
    let male = try row.count(7)
    let date = try HubDate.monthEnd(row, 8)
    try sink.observe(
      Self.women[Int(type)].of(mission: mission).of(state: state), on: date, Double(female))
    try sink.observe(
      Self.men[Int(type)].of(mission: mission).of(state: state), on: date, Double(male))
  }
}
