import Foundation
import Record

/// The hub's dataset DPPADPOSS-FATALITIES: one death of a member of personnel a row.
///
/// A blank nationality and `ZZ [Undetermined]` are the publisher's words for a nationality that is
/// not determined; such a death is counted without one. A blank sex is kept as not stated.
struct HubFatalitiesReader {
  private var resolution: Resolution
  private var seen: [String: Int] = [:]
  private let codes: [String: [String: [String: SeriesCode]]]

  init(_ resolution: Resolution) {
    self.resolution = resolution
    var codes: [String: [String: [String: SeriesCode]]] = [:]
    for (publishedPersonnel, personnel) in Self.personnel {
      for (publishedIncident, incident) in Self.incidents {
        for (publishedSex, sex) in Self.sexes {
          codes[publishedPersonnel, default: [:]][publishedIncident, default: [:]][publishedSex] =
            SeriesCode(.fatalities, .day, personnel: personnel, sex: sex, incident: incident)
        }
      }
    }
    self.codes = codes
  }

  mutating func read(
    _ row: PublishedRow, date: CalendarDate, into sink: inout RowSink
  ) throws(Refusal) {
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
    "id", "incident_date", "casualty_id", "mission_acronym", "type_of_casualty", "gender",
    "casualty_nationality", "casualty_personnel_type", "type_of_incident", "m49_code", "isocode3",
    "last_update",
  ]

  enum Column {
    static let date = 1
    static let casualtyID = 2
    static let mission = 3
    static let casualty = 4
    static let sex = 5
    static let nationality = 6
    static let personnel = 7
    static let incident = 8
    static let m49 = 9
    static let iso3 = 10
  }
}

/// The CSV form: days as `2024-09-09`.
struct HubFatalitiesCSV: FormatReader {
  static let format = "hub-fatalities-csv"
  static let columns = HubFatalitiesReader.columns
  private var reader: HubFatalitiesReader

  init(_ resolution: Resolution) { reader = HubFatalitiesReader(resolution) }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    let date = try row.date(HubFatalitiesReader.Column.date)
    try reader.read(row, date: date, into: &sink)
  }

  func key(_ row: PublishedRow) -> String? { reader.key(row) }
}

/// The form in which the hub's API answers: days as milliseconds since 1970, negative before it.
struct HubFatalitiesJSON: FormatReader {
  static let format = "hub-fatalities-json"
  static let columns = HubFatalitiesReader.columns
  private var reader: HubFatalitiesReader

  init(_ resolution: Resolution) { reader = HubFatalitiesReader(resolution) }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    let column = HubFatalitiesReader.Column.date
    let text = row.text(column)
    guard let milliseconds = Int64(text), milliseconds % 86_400_000 == 0,
      let day = Int32(exactly: milliseconds / 86_400_000), (-10_000...30_000).contains(day)
    else { throw .impossibleDate(column: row.columns[column], value: text) }
    try reader.read(row, date: CalendarDate(dayNumber: day), into: &sink)
  }

  func key(_ row: PublishedRow) -> String? { reader.key(row) }
}
