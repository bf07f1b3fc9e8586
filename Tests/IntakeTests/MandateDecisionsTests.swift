import Intake
import Record
import Store
import TestRecord
import Testing

/// The project's own file of decisions, read like a publisher's.
@Suite struct MandateDecisionsTests {
  static let good = """
    # A remark above.
    mission: mission:unmiss
    decisions:
    - resolution: S/RES/2677 (2023)
      adopted: "2023-03-15"
      action: extends
      until: "2024-03-15"
      ceilings:
      - {component: troops, count: 17000}
      - {component: corrections, count: 88, relation: included}
      sources:
      - {title: "Record of S/RES/2677(2023)", address: "https://example.org/2677"}

    # The second.
    - resolution: S/RES/2729 (2024)
      adopted: 2024-04-29
      action: extends
      until: "2025-04-30"
      chapter-seven: true
      ceilings:
      - {component: police, count: 2101, from: "2024-07-01", paragraph: "2"}
      reports:
      - addressee: Secretary-General
        what: {en: Report, ar: تقرير}
        form: written
        every: P90D
        first: "2024-07-28"
        due: ["2024-10-15"]
        paragraph: "24"
      note: {en: Note, ar: ملاحظة}
      sources:
      - title: SC/15684
    """

  @Test func everyDecisionIsARowThatCanBeCited() throws {
    let data = try SmallData.mandate("unmiss", Self.good)
    try data.build()
    let reader = try data.reader()
    let kept = try #require(
      try reader.snapshots().first { $0.snapshot.source == "mandate-decisions" })
    #expect(kept.snapshot.file == "unmiss.yml")
    #expect(kept.tally.taken == 2)
    let line = try #require(try reader.line(LineID(snapshot: kept.snapshot.number, row: 2)))
    #expect(line.text.hasPrefix("- resolution: S/RES/2729 (2024)"))
    #expect(line.text.hasSuffix("- title: SC/15684"))
    #expect(
      try reader.line(LineID(snapshot: kept.snapshot.number, row: 1))?.text
        .hasPrefix("- resolution: S/RES/2677 (2023)") == true)
  }

  @Test func ceilingsAreObservationsOnTheDayTheyTakeEffect() throws {
    let data = try SmallData.mandate("unmiss", Self.good)
    let observations = try data.observations(.authorisedStrength)
    #expect(
      observations.map { "\($0.date) \($0.series.category ?? "") \(Int($0.value))" } == [
        "2023-03-15 troops 17000", "2023-03-15 corrections:included 88", "2024-07-01 police 2101",
      ])
    #expect(observations.allSatisfy { $0.series.mission == "mission:unmiss" })
  }

  /// Each change of one line of the good file, and the reason for which the row is refused.
  static let bad: [(from: String, to: String, row: Int, reason: Refusal)] = [
    ("mission:unmiss", "mission:nosuch", 1, .unknownMission("mission:nosuch")),
    ("mission:unmiss", "mission:unifil", 1, .unknownMission("mission:unifil")),
    (
      "component: troops", "component: soldiers", 1,
      .unknownCategory(column: "ceilings.component", value: "soldiers")
    ),
    ("count: 17000", "count: many", 1, .malformedNumber(column: "ceilings.count", value: "many")),
    ("count: 17000", "count: -1", 1, .negativeNumber(column: "ceilings.count", value: "-1")),
    (
      "count: 17000", "count: 17000, size: 1", 1,
      .unknownKey(column: "ceilings", value: "size")
    ),
    (
      "relation: included", "relation: within", 1,
      .unknownCategory(column: "ceilings.relation", value: "within")
    ),
    ("chapter-seven: true", "chapter: true", 2, .unknownKey(column: "decisions", value: "chapter")),
    (
      "chapter-seven: true", "chapter-seven: maybe", 2,
      .unknownCategory(column: "chapter-seven", value: "maybe")
    ),
    (
      "action: extends\n  until: \"2024", "action: renews\n  until: \"2024", 1,
      .unknownCategory(column: "action", value: "renews")
    ),
    (
      "until: \"2024-03-15\"", "until: \"2023-03-14\"", 1,
      .outOfOrder(column: "until", value: "2023-03-14", other: "2023-03-15")
    ),
    ("\"2024-03-15\"", "\"2024-02-30\"", 1, .impossibleDate(column: "until", value: "2024-02-30")),
    (
      "S/RES/2729 (2024)\n  adopted: 2024-04-29", "S/RES/2729 (2022)\n  adopted: 2022-04-29", 2,
      .outOfOrder(column: "adopted", value: "2022-04-29", other: "2023-03-15")
    ),
    (
      "S/RES/2729 (2024)\n  adopted: 2024-04-29", "S/RES/2677 (2023)\n  adopted: 2023-04-29", 2,
      .repeatedKey("S/RES/2677 (2023)")
    ),
    (
      "S/RES/2729 (2024)", "S/RES/2729 (2023)", 2,
      .conflictingState(column: "resolution", value: "S/RES/2729 (2023)", other: "2024-04-29")
    ),
    (
      "S/RES/2729 (2024)", "Resolution 2729", 2,
      .unknownCategory(column: "resolution", value: "Resolution 2729")
    ),
    (
      "addressee: Secretary-General", "addressee: Secretary", 2,
      .unknownCategory(column: "reports.addressee", value: "Secretary")
    ),
    (
      "every: P90D", "every: 90 days", 2,
      .unknownCategory(column: "reports.every", value: "90 days")
    ),
    (
      "first: \"2024-07-28\"", "first: \"2024-01-01\"", 2,
      .outOfOrder(column: "reports.first", value: "2024-01-01", other: "2024-04-29")
    ),
    ("{en: Report, ar: تقرير}", "{en: Report}", 2, .missingValue(column: "reports.what.ar")),
    ("sources:\n  - title: SC/15684", "sources: []", 2, .missingValue(column: "sources")),
    ("sources:\n  - title: SC/15684", "", 2, .missingValue(column: "sources")),
    (
      "from: \"2024-07-01\"", "from: \"2024-04-01\"", 2,
      .outOfOrder(column: "ceilings.from", value: "2024-04-01", other: "2024-04-29")
    ),
  ]

  @Test(arguments: bad.indices)
  func whatIsNotUnderstoodIsRefusedWithItsPlace(index: Int) throws {
    let change = Self.bad[index]
    let text = Self.good.replacing(change.from, with: change.to, maxReplacements: 1)
    try #require(text != Self.good)
    let data = try SmallData.mandate("unmiss", text)
    guard case .tooManyRefusals(let file, _, 0, let row, let first) = data.intakeError() else {
      Issue.record("not refused: \(change.to)")
      return
    }
    #expect(file == "unmiss.yml")
    #expect(row == change.row)
    #expect(first == change.reason)
  }

  @Test func aFileThatIsNoListOfDecisionsIsRefused() throws {
    for text in ["", "mission: mission:unmiss\n", "decisions: 3\n", "decisions: [\n", "- 1\n"] {
      let data = try SmallData.mandate("unmiss", text)
      #expect(data.intakeError() != nil, "\(text)")
    }
    let data = try SmallData.mandate(
      "unmiss", Self.good.replacing("mission: mission", with: "remark: x\nmission: mission"))
    #expect(
      data.intakeError() == .unknownColumns(file: "unmiss.yml", columns: ["remark"]))
  }

  /// Two releases of a file are compared decision by decision.
  @Test func aLineIsARowOfATable() throws {
    let data = try SmallData.mandate("unmiss", Self.good)
    try data.build()
    let reader = try data.reader()
    let kept = try #require(
      try reader.snapshots().first { $0.snapshot.source == "mandate-decisions" })
    let lines = try reader.lines(of: kept.snapshot.number, rows: 1...2)
    let table = try #require(PublishedTable(kept.snapshot, first: lines[0], dataset: nil))
    let cells = try #require(table.cells(lines[1]))
    #expect(table.key(cells) == "mission:unmiss S/RES/2729 (2024)")
    #expect(!table.isHeader(lines[0]))
  }

  /// The bundled decisions are all read.
  @Test func theBundledFilesAreWhole() throws {
    _ = TestRecord.path
    let reports = TestRecord.reports.filter { $0.snapshot.source == "mandate-decisions" }
    #expect(reports.allSatisfy { $0.tally.quarantined == 0 && $0.tally.taken > 0 })
  }
}
