import Foundation
import TestPublisher
import Testing

/// All datasets of the hub at once, and those that no reader of its own gives a meaning.
@Suite struct EveryDatasetTests {
  @Test func allAtOnce() async throws {
    #expect(CataloguedDataset.all.count == 53)
    let trial = try SyncTrial()
    for dataset in CataloguedDataset.all where !dataset.columns.isEmpty {
      trial.publisher.publish(dataset: dataset.id, .csv, dataset.csv(dataset.rows(5)))
    }
    // Where the catalogue declares no columns, any may come.
    for dataset in CataloguedDataset.all where dataset.columns.isEmpty {
      trial.publisher.publish(
        dataset: dataset.id, .csv, Array("year,mission,amount\n2023,UNMISS,5\n2024,UNMISS,6\n".utf8)
      )
    }
    trial.publisher.always(.slow(milliseconds: 20), for: "/csv")
    let limits = ["--timeout", "20", "--attempts", "2", "--wait", "0"]
    let run = try await trial.sync([], limits: limits)
    #expect(trial.publisher.mostAtOnce <= 2)
    let remembered = try await trial.lastRun()
    #expect(remembered.sources.count >= 53)
    for dataset in CataloguedDataset.all where !dataset.hasReader {
      #expect(
        remembered.outcome(of: dataset.id.lowercased()) == "new", "\(dataset.id)\n\(run.text)")
    }
    let failed = remembered.sources.filter { $0.outcome == "failed" || $0.outcome == "refused" }
    #expect(failed.allSatisfy { $0.outcome == "refused" }, "\(run.text)")
    #expect(run.status == (failed.isEmpty ? 0 : 1), "\(run.text)")
    #expect(remembered.result == (failed.isEmpty ? "renewed" : "partly"))

    for dataset in CataloguedDataset.all where !dataset.hasReader && !dataset.columns.isEmpty {
      try await expectRows(dataset.rows(5), of: dataset, in: trial)
    }

    let again = try await trial.sync([], limits: limits)
    let second = try await trial.lastRun()
    for source in remembered.sources {
      #expect(
        second.outcome(of: source.source)
          == (source.outcome == "new" ? "unchanged" : source.outcome),
        "\(again.text)")
    }
    #expect(trial.publisher.mostAtOnce <= 2)
  }

  /// `ihata browse` gives the rows as they were published.
  private func expectRows(
    _ rows: [[String]], of dataset: CataloguedDataset, in trial: SyncTrial,
    spelled: (String) -> String = { $0 }, _ location: SourceLocation = #_sourceLocation
  ) async throws {
    let run = try await trial.run(["browse", dataset.id, "--format", "csv", "--limit", "0"])
    #expect(run.status == 0, "\(run.text)", sourceLocation: location)
    let first = ["row"] + dataset.columns.map { spelled($0.name) }
    let expected =
      [first] + rows.enumerated().map { index, cells in [String(index + 2)] + cells }
    #expect(
      run.output == expected.map { CataloguedDataset.line($0) + "\n" }.joined(),
      sourceLocation: location)
  }

  /// One dataset, fetched once.
  private func outcome(
    _ id: String, _ bytes: [UInt8]
  ) async throws -> (trial: SyncTrial, outcome: String?, run: BuiltProgram.Run) {
    let trial = try SyncTrial()
    trial.publisher.publish(dataset: id, .csv, bytes)
    let run = try await trial.sync([id])
    return (trial, try await trial.lastRun().outcome(of: id.lowercased()), run)
  }

  @Test(arguments: ["upper", "spaces", "hyphens", "byte order mark"])
  func namesOfColumnsInOtherSpellings(spelling: String) async throws {
    let dataset = try #require(CataloguedDataset.named("DPPA-PBFRUNO"))
    let mark = spelling == "byte order mark" ? "\u{FEFF}" : ""
    let spelled: (String) -> String = { name in
      switch spelling {
      case "upper": name.uppercased()
      case "spaces": name.replacingOccurrences(of: "_", with: " ").capitalized
      case "hyphens": name.replacingOccurrences(of: "_", with: "-")
      default: name
      }
    }
    let (trial, outcome, run) = try await outcome(
      dataset.id, Array(mark.utf8) + dataset.csv(dataset.rows(5), spelled: spelled))
    #expect(outcome == "new", "\(run.text)")
    #expect(run.status == 0)
    try await expectRows(dataset.rows(5), of: dataset, in: trial, spelled: spelled)
  }

  @Test func aForeignColumn() async throws {
    let dataset = try #require(CataloguedDataset.named("DPPA-PBFRUNO"))
    let (trial, outcome, run) = try await outcome(
      dataset.id, dataset.csv(dataset.rows(5).map { $0 + ["x"] }, further: ["shoe_size"]))
    #expect(outcome == "refused", "\(run.text)")
    #expect(run.status == 1)
    #expect(run.output.contains("shoe_size"), "\(run.text)")
    #expect(try trial.archived("dppa-pbfruno").isEmpty)
  }

  /// A name that ends in a digit is a name like another: the next digit is another column.
  @Test(arguments: [
    ("DPO-UHISTORICALPOL", "isocode3", "isocode2"), ("DOS-INDICATORS", "Target 2", "Target 3"),
  ])
  func aDigitIsPartOfTheName(id: String, column: String, other: String) async throws {
    let dataset = try #require(CataloguedDataset.named(id))
    let renamed: (String) -> String = { $0 == column ? other : $0 }
    let (_, outcome, run) = try await outcome(
      id, dataset.csv(dataset.rows(5), spelled: renamed))
    #expect(outcome == "refused", "\(run.text)")
    let (_, another, second) = try await self.outcome(
      id, dataset.csv(dataset.rows(5).map { $0 + ["7"] }, further: [other]))
    #expect(another == "refused", "\(second.text)")
  }

  /// The catalogue names one column of a family; the publisher has the others as well.
  @Test(arguments: [
    ("DPPA-PBFOUTCOMES", "pb_2.3", "4"), ("DPPA-PBFOUTCOMES", "budget_sdg_16.a", "4.5"),
  ])
  func anotherColumnOfAFamily(id: String, column: String, value: String) async throws {
    let dataset = try #require(CataloguedDataset.named(id))
    let (_, outcome, run) = try await outcome(
      id, dataset.csv(dataset.rows(5).map { $0 + [value] }, further: [column]))
    #expect(outcome == "new", "\(run.text)")
  }

  @Test func aMissingColumn() async throws {
    var dataset = try #require(CataloguedDataset.named("DPPA-PBFRUNO"))
    let missing = dataset.columns.removeLast()
    let (_, outcome, run) = try await outcome(dataset.id, dataset.csv(dataset.rows(5)))
    #expect(outcome == "refused", "\(run.text)")
    #expect(run.output.contains(missing.name), "\(run.text)")
  }

  @Test(arguments: [(2, "new"), (3, "refused")])
  func valuesThatDoNotFit(count: Int, expected: String) async throws {
    let dataset = try #require(CataloguedDataset.named("UNFICYP-APPLICATIONS"))
    var rows = dataset.rows(100)
    for row in 0..<count { rows[row * 30][0] = "many" }
    let (_, outcome, run) = try await outcome(dataset.id, dataset.csv(rows))
    #expect(outcome == expected, "\(run.text)")
  }

  @Test func aLineBreakInACell() async throws {
    let dataset = try #require(CataloguedDataset.named("UNSOM-SGRPOLITICALEVENTS"))
    var rows = dataset.rows(4)
    rows[1][3] = "first line\nsecond line, and \"more\""
    let (trial, outcome, run) = try await outcome(dataset.id, dataset.csv(rows))
    #expect(outcome == "new", "\(run.text)")
    try await expectRows(rows, of: dataset, in: trial)
  }

  /// One source that fails does not keep the others from being renewed, unless all or nothing is
  /// asked for.
  @Test(arguments: [false, true])
  func oneFailsAmongOthers(isAllOrNothing: Bool) async throws {
    let trial = try await SyncTrial(with: .csv, 0..<400)
    let record = try trial.record()
    _ = try trial.publish(0..<401)
    let dataset = try #require(CataloguedDataset.named("DPPA-PBFRUNO"))
    trial.publisher.publish(dataset: dataset.id, .csv, dataset.csv(dataset.rows(3)))
    trial.publisher.always(.status(500), for: dataset.id)
    let run = try await trial.sync(
      [SyncTrial.source, dataset.id] + (isAllOrNothing ? ["--all-or-nothing"] : []))
    #expect(run.status == 1, "\(run.text)")
    let remembered = try await trial.lastRun()
    #expect(remembered.result == (isAllOrNothing ? "failed" : "partly"))
    #expect(remembered.outcome(of: "dppa-pbfruno") == "failed")
    #expect(try (trial.record() == record) == isAllOrNothing)
    #expect(try trial.keptRows()?.count == (isAllOrNothing ? 401 : 402))
    trial.publisher.always(nil, for: dataset.id)
    let last = try await trial.sync([SyncTrial.source, dataset.id])
    #expect(last.status == 0, "\(last.text)")
    #expect(try trial.keptRows()?.count == 402)
  }
}
