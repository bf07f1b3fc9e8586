import Record

/// The hub's dataset DPPA-SCVETOES: a draft on which at least one permanent member cast a veto.
///
/// The file names its columns otherwise than the hub's catalogue (`draft_res#`, `#_of_pms`); either is
/// understood. One column stands for the Soviet Union and the Russian Federation, which took up its seat
/// on 24 December 1991 (the last day of the former in the record's list of States); vetoes of China are
/// those of China's seat, whoever held it.
struct HubVetoes: FormatReader {
  static let format = "hub-vetoes"
  static let columns = [
    "Date", "Year", "draft_resolution_number", "number_of_vetoes", "china", "france",
    "russian_federation_or_USSR", "united_kingdom_of_great_britain_and_northern_ireland",
    "united_states_of_america",
  ]
  static let columnsOptional: Set<String> = ["Year", "draft_resolution_number"]
  static let columnsOtherNames = [
    "draft_resolution_number": ["draft_res#"], "number_of_vetoes": ["#_of_pms"],
    "russian_federation_or_USSR": ["russian_federation_ussr"],
    "united_kingdom_of_great_britain_and_northern_ireland": ["united_kingdom"],
    "united_states_of_america": ["united_states"],
  ]
  static let columnsNotRead: Set<String> = [
    "id", "last_update", "agenda", "topic", "short_agenda", "record", "url_for_record",
    "url_for_resolution", "url_for_res#",
  ]
  private static let code = SeriesCode(.vetoes, .day)
  private static let members: [(column: Int, state: EntityID)] = [
    (4, "state:chn"), (5, "state:fra"), (6, "state:rus"), (7, "state:gbr"), (8, "state:usa"),
  ]
  private static let lastDayOfTheSovietUnion = CalendarDate(year: 1991, month: 12, day: 24)
  private let resolution: Resolution

  init(_ resolution: Resolution) { self.resolution = resolution }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    let date = try HubDate.day(row, 0)
    if !row.isBlank(1) {
      guard try HubDate.year(row, 1) == date.year else {
        throw .impossibleDate(column: row.columns[0], value: row.text(0))
      }
    }
    let stated = try row.count(3, limit: 5)
    var counted = 0
    for member in Self.members {
      let vetoes = try row.countIfAvailable(member.column, limit: 1) ?? 0
      counted += vetoes
      guard vetoes == 1 else { continue }
      var state = member.state
      if state == "state:rus", let last = Self.lastDayOfTheSovietUnion, date <= last {
        state = "state:sun"
      }
      guard let number = resolution.identities.numbers[state] else {
        throw .unknownState(row.columns[member.column])
      }
      try sink.observe(Self.code.of(state: number), on: date, 1)
    }
    // A blank among the members is no veto as long as the number agrees.
    guard counted == stated else {
      throw .totalsDisagree(
        column: row.columns[3], published: row.text(3), computed: String(counted))
    }
  }

  func key(_ row: PublishedRow) -> String? { row.key([2], dates: [0]) }
}
