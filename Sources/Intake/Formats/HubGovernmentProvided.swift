import Record

/// The hub's dataset DPO-JCS-GPP: justice and corrections personnel whom governments provide, by
/// contributor, mission and kind, women and men. The numbers are those of the day of publication; the
/// table names no other.
struct HubGovernmentProvided: FormatReader {
  static let format = "hub-government-provided"
  static let columns = [
    "contributing_country", "iso_alpha3_code", "m49_code", "mission_acronym", "gpp_type", "female",
    "male",
  ]
  static let columnsNotRead: Set<String> = ["id", "last_update"]
  private static let kinds = [
    "justice": "justice", "justice gpp": "justice", "corrections": "corrections",
    "corrections gpp": "corrections",
  ]
  private static let women = SeriesCode(.governmentProvidedHeadcount, .day, sex: .female)
  private static let men = SeriesCode(.governmentProvidedHeadcount, .day, sex: .male)
  private var resolution: Resolution

  init(_ resolution: Resolution) { self.resolution = resolution }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    let state = try resolution.state(row, 0)
    try resolution.check(row, iso3: 1, means: state, named: 0)
    try resolution.check(row, m49: 2, means: state, named: 0)
    let mission = try resolution.mission(row, 3)
    let category = sink.category(try row.category(4, in: Self.kinds))
    for (column, code) in [(5, Self.women), (6, Self.men)] {
      try sink.observe(
        code.of(mission: mission).of(state: state).of(category: category), on: resolution.published,
        Double(try row.count(column)))
    }
  }

  func key(_ row: PublishedRow) -> String? { row.key([0, 3, 4]) }
}
