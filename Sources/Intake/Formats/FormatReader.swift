import Record

/// Understands one published format: turns a row into observations and facts, or says why not.
protocol FormatReader {
  /// The name under which `Data/sources/*.yml` refers to the format.
  static var format: String { get }
  /// The columns that are read, by names of which case and separators do not count.
  static var columns: [String] { get }
  /// Those of them that a file may lack; they are then blank.
  static var columnsOptional: Set<String> { get }
  /// Columns that the file may have beside them and that are not read.
  static var columnsNotRead: Set<String> { get }
  /// Other names under which the publisher is known to write a column.
  static var columnsOtherNames: [String: [String]] { get }
  /// A reader for one file.
  init(_ resolution: Resolution)
  /// What the reader wants of a file with these columns; the static columns unless the reader learns
  /// them from the file.
  mutating func layout(header: [String]) -> ColumnLayout
  /// Reads a row into the sink.
  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal)
  /// The natural key of a row, where releases are compared row by row.
  func key(_ row: PublishedRow) -> String?
  /// What the file as a whole says about the usability of its figures, once it has been read.
  func judgements(snapshot: Int, identities: Identities) -> [ObservationMark]
}

extension FormatReader {
  static var columnsOptional: Set<String> { [] }
  static var columnsNotRead: Set<String> { [] }
  static var columnsOtherNames: [String: [String]] { [:] }
  mutating func layout(header: [String]) -> ColumnLayout {
    ColumnLayout(
      columns: Self.columns, optional: Self.columnsOptional, notRead: Self.columnsNotRead,
      otherNames: Self.columnsOtherNames)
  }
  func key(_ row: PublishedRow) -> String? { nil }
  func judgements(snapshot: Int, identities: Identities) -> [ObservationMark] { [] }
}

/// Finds the numbers of missions and States by their published spelling; each spelling is resolved
/// once.
struct Resolution {
  let identities: Identities
  /// The day of publication of the file, for tables that speak of their own day without naming it.
  let published: CalendarDate
  /// The dataset that the file belongs to, where its publisher declares one.
  let dataset: Dataset?
  /// The file's name.
  let file: String
  private var missions = ByteMemo()
  private var states = ByteMemo()
  private var codes = ByteMemo()

  /// What the memo holds for a spelling that nothing answers to.
  private static let unknown: Int32 = -1

  init(
    identities: Identities, published: CalendarDate = CalendarDate(dayNumber: 0),
    dataset: Dataset? = nil, file: String = ""
  ) {
    self.identities = identities
    self.published = published
    self.dataset = dataset
    self.file = file
  }

  /// The mission that a field names.
  mutating func mission(_ row: PublishedRow, _ column: Int) throws(Refusal) -> Int32 {
    let identities = identities
    let number = missions.value(for: row.raw(column)) { bytes in
      let match = identities.resolver.resolve(Self.trimmed(bytes), as: .mission)
      return match.id.flatMap { identities.numbers[$0] } ?? Self.unknown
    }
    guard number >= 0 else { throw .unknownMission(row.text(column)) }
    return number
  }

  /// The State that a field names.
  mutating func state(_ row: PublishedRow, _ column: Int) throws(Refusal) -> Int32 {
    let identities = identities
    let number = states.value(for: row.raw(column)) { bytes in
      let match = identities.resolver.resolve(Self.trimmed(bytes), as: .state)
      return match.id.flatMap { identities.numbers[$0] } ?? Self.unknown
    }
    guard number >= 0 else { throw .unknownState(row.text(column)) }
    return number
  }

  /// Refuses a row whose ISO 3166-1 alpha-3 code, if it has one, means another State.
  mutating func check(
    _ row: PublishedRow, iso3 column: Int, means state: Int32, named nameColumn: Int
  ) throws(Refusal) {
    let bytes = row.raw(column)
    if bytes.isEmpty { return }
    let identities = identities
    let number = codes.value(for: bytes) { bytes in
      identities.stateByISO3[String(decoding: bytes, as: UTF8.self)] ?? Self.unknown
    }
    guard number >= 0 else { throw .unknownState(row.text(column)) }
    guard number == state else {
      throw .conflictingState(
        column: row.columns[column], value: row.text(column), other: row.text(nameColumn))
    }
  }

  /// Refuses a row whose M49 code, if it has one, means another State.
  mutating func check(
    _ row: PublishedRow, m49 column: Int, means state: Int32, named nameColumn: Int
  ) throws(Refusal) {
    if row.isBlank(column) { return }
    let code = try row.count(column, limit: 999)
    guard let number = identities.stateByM49[code], number == state else {
      throw .conflictingState(
        column: row.columns[column], value: row.text(column), other: row.text(nameColumn))
    }
  }

  private static func trimmed(_ bytes: UnsafeRawBufferPointer) -> String {
    var text = Substring(String(decoding: bytes, as: UTF8.self))
    while text.last == " " { text.removeLast() }
    while text.first == " " { text.removeFirst() }
    return String(text)
  }
}
