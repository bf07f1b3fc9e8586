import Record

/// Personnel as the hub lists them by month: contributor × mission × category × month-end, women and
/// men.
///
/// The reader for bulk: nothing in it allocates once each spelling has been seen.
struct HubPersonnel {
  static let columns = [
    "contribution_id", "contributing_country", "isocode3", "m49_code", "mission_acronym",
    "personnel_type", "female_personnel", "male_personnel", "last_reporting_date",
  ]
  static let columnsOptional: Set<String> = ["contribution_id"]
  static let columnsNotRead: Set<String> = ["id", "last_update"]

  private let types: [String: PersonnelType]
  private let women: [SeriesCode]
  private let men: [SeriesCode]
  private var resolution: Resolution
  private var typeMemo = ByteMemo()

  /// A reader of persons of some types, by their spelling without case and punctuation.
  init(_ resolution: Resolution, _ measure: Measure, types: [String: PersonnelType]) {
    self.resolution = resolution
    self.types = types
    women = PersonnelType.allCases.map { SeriesCode(measure, .month, personnel: $0, sex: .female) }
    men = PersonnelType.allCases.map { SeriesCode(measure, .month, personnel: $0, sex: .male) }
  }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    let state = try resolution.state(row, 1)
    try resolution.check(row, iso3: 2, means: state, named: 1)
    try resolution.check(row, m49: 3, means: state, named: 1)
    let mission = try resolution.mission(row, 4)
    let types = types
    let type = typeMemo.value(for: row.raw(5)) { bytes in
      let text = NameFolding.fold(String(decoding: bytes, as: UTF8.self))
      return types[text].flatMap { type in
        PersonnelType.allCases.firstIndex(of: type).map { Int32($0) }
      } ?? -1
    }
    guard type >= 0 else { throw .unknownCategory(column: row.columns[5], value: row.text(5)) }
    let female = try row.count(6)
    let male = try row.count(7)
    let date = try HubDate.monthEnd(row, 8)
    try sink.observe(
      women[Int(type)].of(mission: mission).of(state: state), on: date, Double(female))
    try sink.observe(
      men[Int(type)].of(mission: mission).of(state: state), on: date, Double(male))
  }

  /// Contributor, mission, type and month: the publisher's own numbers change between releases.
  func key(_ row: PublishedRow) -> String? { row.key([1, 4, 5], dates: [8]) }

  /// Individual police officers and formed units, as the hub spells them.
  static let police: [String: PersonnelType] = [
    "individual police": .individualPolice, "formed police unit": .formedPoliceUnits,
    "formed police units": .formedPoliceUnits,
  ]
}
