import Record

/// The hub's dataset DGC-SCRES: resolutions of the Security Council with the votes cast on them.
///
/// Votes are written as numbers, as "Adopted unanimously" in the column for those in favour, or not at
/// all: for resolutions adopted without a vote and for some whose vote the library has not entered.
///
/// The table also lists other documents of the Council (presidential statements, notes, decisions of the
/// Compensation Commission); their rows are kept and nothing is counted in them. In the hub's JSON
/// answer of February 2024 such rows, and resolutions without a date of their own, repeat the date and
/// votes of the row before; a resolution whose date is not of the year in its symbol is refused.
struct HubResolutions: FormatReader {
  static let format = "hub-resolutions"
  static let columns = ["Symbol", "Date", "Voting - yes", "Voting - no", "Voting - abstain"]
  static let columnsNotRead: Set<String> = [
    "id", "last_update", "Description", "Meeting number", "Organization/UN entity",
    "Related symbol", "Subjects", "Title", "Topics", "URL",
    // The names of the JSON form, whose values need not be looked at.
    "description", "meeting_number", "organization_un_entity", "related_symbol", "subjects",
    "title", "topics", "url",
  ]

  /// How a resolution was adopted; the category of its series.
  enum Adoption {
    /// Nobody voted against or abstained; a member may have taken no part.
    static let unanimous = "unanimous"
    /// At least one vote against or abstention.
    static let divided = "divided"
    /// The row states no vote.
    static let voteNotStated = "vote-not-stated"
  }

  private static let adopted = SeriesCode(.resolutions, .day)
  private static let votes: [(column: Int, code: SeriesCode)] = [
    (2, SeriesCode(.votesInFavour, .day)), (3, SeriesCode(.votesAgainst, .day)),
    (4, SeriesCode(.abstentions, .day)),
  ]
  private var symbols: Set<String> = []

  init(_ resolution: Resolution) {}

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    guard let symbol = try Self.symbol(row) else { return }
    let date = try HubDate.day(row, 1)
    guard date.year == symbol.year else {
      throw .impossibleDate(column: row.columns[1], value: row.text(1))
    }
    guard symbols.insert(symbol.text).inserted else { throw .repeatedKey(symbol.text) }
    do throws(Refusal) {
      try Self.observe(row, on: date, into: &sink)
    } catch {
      symbols.remove(symbol.text)
      throw error
    }
  }

  func key(_ row: PublishedRow) -> String? { row.trimmed(0).replacing(" ", with: "") }

  private static func observe(
    _ row: PublishedRow, on date: CalendarDate, into sink: inout RowSink
  ) throws(Refusal) {
    let adoption: String
    if NameFolding.fold(row.text(2)) == "adopted unanimously" {
      guard row.isBlank(3), row.isBlank(4) else {
        throw .unknownCategory(column: row.columns[2], value: row.text(2))
      }
      adoption = Adoption.unanimous
      // How many members voted is not stated, only that none voted otherwise.
      for (_, code) in votes.dropFirst() { try sink.observe(code, on: date, 0) }
    } else if (2...4).allSatisfy({ row.isBlank($0) }) {
      adoption = Adoption.voteNotStated
    } else {
      var cast: [Int] = []
      for (column, code) in votes {
        cast.append(try row.count(column, limit: 15))
        try sink.observe(code, on: date, Double(cast[cast.count - 1]))
      }
      // The Council had eleven members until the end of 1965.
      let seats = date.year < 1966 ? 11 : 15
      guard cast.reduce(0, +) <= seats else {
        throw .totalsDisagree(
          column: row.columns[2], published: cast.map(String.init).joined(separator: "–"),
          computed: String(seats))
      }
      adoption = cast[1] + cast[2] == 0 ? Adoption.unanimous : Adoption.divided
    }
    try sink.observe(adopted.of(category: sink.category(adoption)), on: date, 1)
  }

  /// The symbol of a resolution with its year, `S/RES/2378 (2017)`; nil for another document of the
  /// Council.
  private static func symbol(_ row: PublishedRow) throws(Refusal) -> (text: String, year: Int)? {
    let text = row.trimmed(0).replacing(" ", with: "")
    guard !text.isEmpty else { throw .missingValue(column: row.columns[0]) }
    guard text.hasPrefix("S/RES/") else {
      guard text.hasPrefix("S/") || text.hasPrefix("[S/") else {
        throw .unknownCategory(column: row.columns[0], value: row.text(0))
      }
      return nil
    }
    let parts = text.dropFirst(6).split(separator: "(", omittingEmptySubsequences: false)
    guard parts.count == 2, Int(parts[0]) != nil, parts[1].count == 5, parts[1].hasSuffix(")"),
      let year = Int(parts[1].dropLast())
    else { throw .unknownCategory(column: row.columns[0], value: row.text(0)) }
    return (text, year)
  }
}
