import Record

/// Deaths as the hub lists them, one a row, of all personnel or of the police.
///
/// Days are written `2024-09-09` in the CSV form and as milliseconds since 1970, negative before it,
/// in the JSON form.
///
/// A blank nationality and `ZZ [Undetermined]` are the publisher's words for a nationality that is
/// not determined; such a death is counted without one. A blank sex is kept as not stated.
struct HubDeaths {
  private var resolution: Resolution
  private let codes: [String: [String: [String: SeriesCode]]]

  init(_ resolution: Resolution, _ measure: Measure) {
    self.resolution = resolution
    var codes: [String: [String: [String: SeriesCode]]] = [:]
    for (publishedPersonnel, personnel) in Self.personnel {
      for (publishedIncident, incident) in Self.incidents {
        for (publishedSex, sex) in Self.sexes {
          codes[publishedPersonnel, default: [:]][publishedIncident, default: [:]][publishedSex] =
            SeriesCode(measure, .day, personnel: personnel, sex: sex, incident: incident)
        }
      }
    }
    self.codes = codes
  }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    let date = try HubDate.day(row, Column.date)
    let mission = try resolution.mission(row, Column.mission)
    guard row.text(Column.casualty) == "Fatality" else {
      throw .unknownCategory(column: row.columns[Column.casualty], value: row.text(Column.casualty))
    }
    let personnel = try known(Self.personnel, row, Column.personnel)
    let incident = try known(Self.incidents, row, Column.incident)
    let sex = try known(Self.sexes, row, Column.sex)
    let state = try nationality(row)
    guard !row.isBlank(Column.casualtyID) else {
      throw .missingValue(column: row.columns[Column.casualtyID])
    }
    guard let code = codes[personnel]?[incident]?[sex] else {
      throw .unknownCategory(column: row.columns[Column.incident], value: incident)
    }
    try sink.observe(code.of(mission: mission).of(state: state), on: date, 1)
  }

  func key(_ row: PublishedRow) -> String? { row.text(Column.casualtyID) }

  private mutating func nationality(_ row: PublishedRow) throws(Refusal) -> Int32 {
    if row.isBlank(Column.nationality) || row.text(Column.nationality) == "ZZ [Undetermined]" {
      return -1
    }
    let state = try resolution.state(row, Column.nationality)
    try resolution.check(
      row, iso3: Column.iso3, means: state, named: Column.nationality)
    try resolution.check(row, m49: Column.m49, means: state, named: Column.nationality)
    return state
  }

  private func known<Value>(
    _ values: [String: Value], _ row: PublishedRow, _ column: Int
  ) throws(Refusal) -> String {
    let text = row.text(column)
    guard values[text] != nil else {
      throw .unknownCategory(column: row.columns[column], value: text)
    }
    return text
  }

  /// The publisher's categories; `Local ` has a space at its end in every release.
  private static let personnel: [String: PersonnelType] = [
    "Military": .military, "Military Observer": .militaryObservers, "Police": .police,
    "International Civilian": .internationalCivilian, "Local ": .nationalCivilian,
    "Local": .nationalCivilian, "Other": .other,
  ]
  private static let incidents: [String: IncidentType] = [
    "Accident": .accident, "Illness": .illness, "Malicious Act": .maliciousAct,
    "Self-Inflicted": .selfInflicted, "To Be Determined": .toBeDetermined, "Unknown": .unknown,
  ]
  private static let sexes: [String: Sex] = ["M": .male, "F": .female, "": .notStated]

  static let columns = [
    "incident_date", "casualty_id", "mission_acronym", "type_of_casualty", "gender",
    "casualty_nationality", "casualty_personnel_type", "type_of_incident", "m49_code", "isocode3",
  ]
  /// The catalogue does not declare the column, though the published files have it.
  static let columnsOptional: Set<String> = ["gender"]
  static let columnsNotRead: Set<String> = ["id", "last_update"]

  enum Column {
    static let date = 0
    static let casualtyID = 1
    static let mission = 2
    static let casualty = 3
    static let sex = 4
    static let nationality = 5
    static let personnel = 6
    static let incident = 7
    static let m49 = 8
    static let iso3 = 9
  }
}
