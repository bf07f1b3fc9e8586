import Foundation
import Record

/// What the three tables of Geo-PKO share: a mission, a year and a place with its coordinates.
private struct GeoPKOPlace {
  let mission: Int32
  let place: Int32
  let date: CalendarDate

  /// Reads the four fields that name a place, from the column of the location on.
  init(
    _ row: PublishedRow, location: Int, _ resolution: inout Resolution, _ sink: inout RowSink
  ) throws(Refusal) {
    mission = try resolution.mission(row, 0)
    date = PartialDate.year(try row.year(1)).earliest
    guard !row.isBlank(location) else { throw .missingValue(column: row.columns[location]) }
    place = sink.place(
      mission: mission, location: row.text(location),
      latitude: try row.decimal(location + 1, in: -90...90),
      longitude: try row.decimal(location + 2, in: -180...180))
  }
}

/// Geo-PKO's table of places: troops, headquarters, police and observers (Cil, Fjelde, Hultman and
/// Nilsson, Journal of Peace Research 57(2), 2020).
///
/// A place has a row for each different deployment map of the year; `ave.no.troops` is the coders'
/// mean over those maps, the same in each of the rows, and is taken once. The sizes of single maps
/// are not read: added up they would count the same troops several times.
struct GeoPKOLocationsCSV: FormatReader {
  static let format = "geopko-locations-csv"
  static let columns = [
    "mission", "year", "country", "location", "latitude", "longitude", "hq", "UNPOL", "UNMO",
    "ave.no.troops",
  ]
  static let columnsNotRead: Set<String> = ["Infantry", "NoTroops", "Reserve", "Med", "Av"]
  private static let troops = SeriesCode(.troopsAtPlace, .year)
  private static let levels: [(column: Int, limit: Int, code: SeriesCode)] = [
    (6, 3, SeriesCode(.headquartersAtPlace, .year)), (7, 1, SeriesCode(.policeAtPlace, .year)),
    (8, 1, SeriesCode(.observersAtPlace, .year)),
  ]
  private var resolution: Resolution
  private var stated: [PlaceAndYear: Int] = [:]

  private struct PlaceAndYear: Hashable {
    let place: Int32
    let date: CalendarDate
  }

  init(_ resolution: Resolution) { self.resolution = resolution }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    _ = try resolution.state(row, 2)
    let at = try GeoPKOPlace(row, location: 3, &resolution, &sink)
    let troops = try row.countIfAvailable(9, limit: 100_000)
    let key = PlaceAndYear(place: at.place, date: at.date)
    if let known = stated[key] {
      guard known == troops ?? -1 else {
        throw .totalsDisagree(
          column: row.columns[9], published: row.text(9), computed: String(known))
      }
    } else {
      stated[key] = troops ?? -1
      // `NA` is the coders' word for a size that no map gave.
      if let troops {
        try sink.observe(
          Self.troops.of(mission: at.mission).of(place: at.place), on: at.date, Double(troops))
      }
    }
    for (column, limit, code) in Self.levels {
      let level = try row.count(column, limit: limit)
      try sink.observe(
        code.of(mission: at.mission).of(place: at.place), on: at.date, Double(level))
    }
  }
}

/// Geo-PKO's table of units by type at each place.
struct GeoPKOUnitsCSV: FormatReader {
  static let format = "geopko-units-csv"
  static let columns = [
    "mission", "year", "location", "latitude", "longitude", "eng", "med", "sig", "av", "riv",
    "maint", "trans",
  ]
  static let columnsNotRead: Set<String> = ["Infantry"]
  private static let codes: [SeriesCode] = [
    .engineeringAtPlace, .medicalAtPlace, .signalsAtPlace, .aviationAtPlace, .riverineAtPlace,
    .maintenanceAtPlace, .transportAtPlace,
  ].map { SeriesCode($0, .year) }
  private var resolution: Resolution

  init(_ resolution: Resolution) { self.resolution = resolution }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    let at = try GeoPKOPlace(row, location: 2, &resolution, &sink)
    for (index, code) in Self.codes.enumerated() {
      let size = try row.count(5 + index, limit: 100)
      try sink.observe(code.of(mission: at.mission).of(place: at.place), on: at.date, Double(size))
    }
  }
}

/// Geo-PKO's table of contributors at each place: `Nepal (150), India (size unknown)`.
struct GeoPKOContributorsCSV: FormatReader {
  static let format = "geopko-contributors-csv"
  static let columns = [
    "mission", "year", "location", "latitude", "longitude", "No.TCC", "year.overview",
  ]
  private static let count = SeriesCode(.contributorsAtPlace, .year)
  private static let presence = SeriesCode(.contributorAtPlace, .year)
  private static let size = SeriesCode(.contributorTroopsAtPlace, .year)
  private var resolution: Resolution
  private var states: [String: Int32] = [:]
  /// The coders' words where a contributor is not a State, or not named: counted by them among the
  /// contributors of a place, but nobody's.
  private static let notStates: Set<String> = [
    "TCC name unknown", "Un", "CARICOM", "Multinational",
  ]

  init(_ resolution: Resolution) { self.resolution = resolution }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    let at = try GeoPKOPlace(row, location: 2, &resolution, &sink)
    let published = try row.count(5, limit: 200)
    try sink.observe(
      Self.count.of(mission: at.mission).of(place: at.place), on: at.date, Double(published))
    for entry in Self.entries(row.text(6)) where !Self.notStates.contains(entry.name) {
      let number = try state(entry.name)
      try sink.observe(
        Self.presence.of(mission: at.mission).of(state: number).of(place: at.place), on: at.date, 1)
      guard let size = entry.size else { continue }
      try sink.observe(
        Self.size.of(mission: at.mission).of(state: number).of(place: at.place), on: at.date, size)
    }
  }

  private mutating func state(_ name: String) throws(Refusal) -> Int32 {
    if let known = states[name] { return known }
    guard let id = resolution.identities.resolver.resolve(name, as: .state).id,
      let number = resolution.identities.numbers[id]
    else { throw .unknownState(name) }
    states[name] = number
    return number
  }

  /// Takes an overview apart: entries end with a size in parentheses; a name may hold parentheses
  /// of its own (`Korea (ROK) (150)`).
  static func entries(_ overview: String) -> [(name: String, size: Double?)] {
    var entries: [(name: String, size: Double?)] = []
    for part in overview.components(separatedBy: "), ") {
      let entry = part.hasSuffix(")") ? String(part.dropLast()) : part
      guard let open = entry.range(of: " (", options: .backwards) else {
        entries.append((entry, nil))
        continue
      }
      let size = entry[open.upperBound...].replacing(",", with: "")
      entries.append((String(entry[..<open.lowerBound]), Double(size)))
    }
    return entries
  }
}
