import Foundation
import Intake
import Record
import Store
import TestPublisher
import TestRecord
import Testing

@testable import Renewal

/// Every dataset of the hub's catalogue can be fetched, kept row by row and read again by its columns.
@Suite struct EveryDatasetTests {
  /// Two rows that fit the declared types, the columns written otherwise than the catalogue does.
  static func table(_ dataset: Dataset) -> String {
    let columns = dataset.columns.filter { !$0.name.contains("[") }
    let header = columns.map { $0.name.uppercased().replacing(" ", with: "_") } + ["last_update"]
    let rows = (1...2).map { number in
      columns.map { column in
        switch column.type {
        case .date: "2024-0\(number)-01"
        case .number: String(number)
        case .currency: "\(number)000.50"
        case .text: "text \(number), quoted"
        }
      } + ["2024-03-01"]
    }
    return ([header] + rows).map(DelimitedText.row).joined(separator: "\n") + "\n"
  }

  @Test func allOfThem() async throws {
    let trial = try RenewalTrial()
    defer { trial.end() }
    let sources = try trial.renewal().sources([])
    #expect(sources.count == 53)
    for source in sources {
      let dataset = try #require(source.dataset)
      trial.publisher.publish(
        dataset: dataset.id, .csv,
        Array((dataset.columns.isEmpty ? "a,b\n1,2\n3,4\n" : Self.table(dataset)).utf8))
    }
    let report = try await trial.sync()
    #expect(trial.publisher.mostAtOnce <= 2)
    let byOutcome = Dictionary(grouping: report.sources, by: \.outcome)
    let tables = Set(sources.filter { $0.fetch?.format == "hub-table" }.map(\.id))
    #expect(tables.count == 35)
    // Made-up values mean nothing to readers that know the field; any table keeps them.
    let new = Set((byOutcome[.new] ?? []).map(\.source))
    #expect(new.isSuperset(of: tables))
    #expect(byOutcome[.failed] == nil)

    let record = try trial.live.reader()
    for kept in try record.snapshots() where tables.contains(kept.snapshot.source) {
      let source = try #require(sources.first { $0.id == kept.snapshot.source })
      #expect(kept.tally.taken == 2)
      #expect(
        kept.snapshot.version
          == (source.dataset?.columns.isEmpty == true
            ? "2026-11-24" : "2024-03-01"))
      let lines = try record.lines(of: kept.snapshot.number, rows: 1...10)
      let table = try #require(
        PublishedTable(kept.snapshot, first: lines[0], dataset: source.dataset))
      #expect(try #require(table.cells(lines[1])).count == table.columns.count)
    }
  }

  @Test func aColumnThatNobodyDeclaredIsRefused() async throws {
    let trial = try RenewalTrial()
    defer { trial.end() }
    trial.publisher.publish(
      dataset: "DPPA-MYA", .csv, Array("calendar_year,donor,amount,colour\n2020,X,1,red\n".utf8))
    let report = try await trial.sync("DPPA-MYA")
    #expect(report.sources.map(\.outcome) == [.refused])
    #expect(report.sources.first?.failure?.key == "error.intake.unknown-columns")
    #expect(report.sources.first?.failure?.arguments["columns"] == "colour")
  }

  @Test func valuesAreCheckedAgainstTheirType() async throws {
    let trial = try RenewalTrial()
    defer { trial.end() }
    trial.publisher.publish(
      dataset: "DPPA-MYA", .json,
      Array(#"[{"calendar_year": 2020, "donor": "X", "amount": "a lot"}]"#.utf8))
    let report = try await trial.sync("DPPA-MYA")
    #expect(report.sources.map(\.outcome) == [.refused])
    #expect(report.sources.first?.refusal?.key == "refusal.malformed-number")
  }
}
