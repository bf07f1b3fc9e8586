import Foundation
import Indicators
import Record
import TestRecord
import Testing

@testable import Releases

/// The two published releases of the fatalities: 79 deaths added, 122 rows said otherwise, none
/// withdrawn, as counted from the two files by other means.
@Suite struct RecordDifferenceTests {
  /// Computed once for all tests.
  private static let computed = Result {
    try RecordDifference(
      from: try RecordView(
        try TestRecord.reader(), releases: ["un-fatalities": "2023-11-28"]),
      to: TestRecord.view, asOf: TestRecord.day("2025-04-04"))
  }

  static func difference() throws -> RecordDifference { try computed.get() }

  @Test func namesTheSourceThatDiffers() throws {
    let difference = try Self.difference()
    #expect(difference.sources.map(\.source) == ["un-fatalities"])
    let source = try #require(difference.sources.first)
    #expect(source.before.map(\.version) == ["2023-11-28"])
    #expect(source.after.map(\.version) == ["2025-04-04"])
  }

  @Test func countsRows() throws {
    let source = try #require(try Self.difference().sources.first)
    #expect(source.lineCounts.new == 79)
    #expect(source.lineCounts.removed == 0)
    #expect(source.lineCounts.changed == 122)
    #expect(source.unchanged == 4228)
    #expect(source.lines.count == 201)
    let columns = Dictionary(source.columns.map { ($0.column, $0.rows) }) { first, _ in first }
    #expect(
      columns == [
        "type_of_incident": 115, "casualty_nationality": 6, "m49_code": 6, "isocode3": 6,
        "gender": 4,
      ])
    #expect(source.addedColumns.isEmpty && source.removedColumns.isEmpty)
  }

  @Test func everyRowCanBeFollowedOnBothSides() throws {
    let record = try TestRecord.reader()
    let source = try #require(try Self.difference().sources.first)
    let line = try #require(source.lines.first { $0.key == "UNAMSIL-2000-07-03420" })
    #expect(
      line.cells == [
        .init(column: "type_of_incident", before: "To Be Determined", after: "Self-Inflicted")
      ])
    let before = try #require(try line.before.flatMap { try record.line($0) })
    let after = try #require(try line.after.flatMap { try record.line($0) })
    #expect(before.text.contains("To Be Determined"))
    #expect(after.text.contains("Self-Inflicted"))
  }

  @Test func figuresSayByHowMuch() throws {
    let difference = try Self.difference()
    let all = try #require(
      difference.indicators.first {
        $0.figure?.indicator == "fatalities" && $0.dimensions.isEmpty
      })
    #expect(all.before?.number == 4350)
    #expect(all.after?.number == 4429)
    #expect(all.difference == 79)
    // Strength rests on other sources and does not differ.
    #expect(!difference.indicators.contains { $0.figure?.indicator == "strength" })
  }

  @Test func countsByDimension() throws {
    let source = try #require(try Self.difference().sources.first)
    let missions = try #require(source.dimensions.first { $0.dimension == .mission })
    #expect(missions.entries.reduce(0) { $0 + $1.counts.new } == 79)
    #expect(missions.entries.reduce(0) { $0 + $1.counts.changed } == 122)
    let monusco = try #require(missions.entries.first { $0.code == "mission:monusco" })
    #expect(monusco.counts.new == 22)
  }

  @Test func aRecordDoesNotDifferFromItself() throws {
    #expect(
      try RecordDifference(from: TestRecord.view, to: TestRecord.view, asOf: nil).isEmpty)
  }
}
