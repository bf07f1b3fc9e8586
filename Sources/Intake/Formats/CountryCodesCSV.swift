import Foundation
import Record

/// States and areas with their codes and their names in the six official languages.
struct CountryCodesCSV: FormatReader {
  static let format = "country-codes-csv"
  static let columns =
    ["ISO3166-1-Alpha-3", "M49", "Region Name", "Sub-region Name", "CLDR display name"]
    + languages.flatMap {
      ["UNTERM \($0.name) Short", "UNTERM \($0.name) Formal", "official_name_\($0.code)"]
    }
  static let columnsNotRead: Set<String> = [
    "FIFA", "Dial", "MARC", "is_independent", "ISO3166-1-numeric", "GAUL", "FIPS", "WMO",
    "ISO3166-1-Alpha-2", "ITU", "IOC", "DS", "Global Code", "Intermediate Region Code",
    "ISO4217-currency_name", "ISO4217-currency_alphabetic_code",
    "Small Island Developing States (SIDS)", "ISO4217-currency_numeric_code", "Sub-region Code",
    "Region Code", "ISO4217-currency_minor_unit", "Land Locked Developing Countries (LLDC)",
    "Intermediate Region Name", "ISO4217-currency_country_name", "Least Developed Countries (LDC)",
    "Global Name", "Capital", "Continent", "TLD", "Languages", "Geoname ID", "EDGAR",
    "wikidata_id",
  ]
  /// The publisher's names of the languages and its codes; `cn` is Chinese.
  private static let languages: [(name: String, code: String, language: Language)] = [
    ("Arabic", "ar", .ar), ("English", "en", .en), ("French", "fr", .fr), ("Spanish", "es", .es),
    ("Russian", "ru", .ru), ("Chinese", "cn", .zh),
  ]
  /// The States read so far.
  private(set) var states: [State] = []

  init(_ resolution: Resolution) {}

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    let state = try Self.state(row)
    states.append(state)
    if let region = state.region { sink.state(state.id, "region", region) }
    if let subregion = state.subregion { sink.state(state.id, "sub-region", subregion) }
  }

  func key(_ row: PublishedRow) -> String? { row.text(0) }

  /// The State or area that a row describes. The short name of the terminology database comes
  /// first, then the name of the statistics division; what differs is kept as another spelling.
  static func state(_ row: PublishedRow) throws(Refusal) -> State {
    let iso3 = row.text(0)
    guard iso3.utf8.count == 3 else { throw .missingValue(column: row.columns[0]) }
    var names: [Language: String] = [:]
    var formal: [Language: String] = [:]
    var aliases: [Alias] = []
    for (index, entry) in languages.enumerated() {
      let column = 5 + index * 3
      let short = withoutArticle(row.text(column))
      let official = row.text(column + 2)
      names[entry.language] = short.isEmpty ? (official.isEmpty ? nil : official) : short
      if !row.isBlank(column + 1) {
        formal[entry.language] = withoutArticle(row.text(column + 1))
      }
      if !official.isEmpty, official != short {
        aliases.append(Alias(text: official, language: entry.language))
      }
    }
    if !row.isBlank(4) { aliases.append(Alias(text: row.text(4), language: .en)) }
    let m49 = row.isBlank(1) ? nil : try row.count(1, limit: 999)
    return State(
      id: EntityID(.state, iso3.lowercased()), iso3: iso3, m49: m49, names: Names(names),
      formalNames: formal.isEmpty ? nil : Names(formal), aliases: aliases,
      region: row.isBlank(2) ? nil : row.text(2),
      subregion: row.isBlank(3) ? nil : row.text(3))
  }

  /// The terminology database writes the article behind the name: `Sudan (the)`, `Niger (le)`.
  private static func withoutArticle(_ text: String) -> String {
    guard text.hasSuffix(")"), let open = text.range(of: " (", options: .backwards) else {
      return text
    }
    let inside = text[open.upperBound...].dropLast().lowercased()
    let articles: Set = ["the", "le", "la", "les", "l'", "l’", "el", "los", "las", "le -", "la -"]
    return articles.contains(inside) ? String(text[..<open.lowerBound]) : text
  }

  /// All States of the bundled release, read before anything else since every other reader needs
  /// them.
  static func states(data: DataFolder, sources: [Source]) throws(IntakeError) -> [State] {
    for source in sources {
      guard let release = source.releases.last else { continue }
      for file in release.files where file.format == format {
        let path = data.snapshotPath(
          source: source.id, version: release.version, file: file.name)
        let nothing = Resolution(identities: .none)
        var reading = FileReading<CountryCodesCSV>(
          nothing, snapshot: 0, file: file.name, corrections: [], keepsKeys: false)
        do throws(RecordBuildError<Never>) {
          _ = try reading.readDelimited(path: path) { _ in }
        } catch {
          if case .intake(let error) = error { throw error }
        }
        if let first = reading.firstRefusal {
          throw .tooManyRefusals(
            file: file.name, found: reading.tally.quarantined, allowed: 0, row: first.row,
            first: first.refusal)
        }
        return reading.reader.states
      }
    }
    return []
  }
}
