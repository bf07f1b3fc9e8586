import Foundation
import TestPublisher
import Testing

/// What was fetched whole and is still not fit for the record.
@Suite struct UnfitReleaseTests {
  /// A release of 400 rows and then another.
  private func outcome(
    of next: [UInt8], form: TestPublisher.Form = .csv, language: String = "en"
  ) async throws -> (run: BuiltProgram.Run, outcome: String?, isKept: Bool) {
    let trial = try await SyncTrial(with: form, 0..<400)
    let record = try trial.record()
    trial.publisher.publish(dataset: SyncTrial.dataset, form, next)
    let run = try await trial.sync([SyncTrial.source, "--lang", language])
    return (
      run, try await trial.lastRun().outcome(of: SyncTrial.source), try trial.record() == record
    )
  }

  private func expectRefused(
    _ next: [UInt8], form: TestPublisher.Form = .csv, naming text: String? = nil,
    _ location: SourceLocation = #_sourceLocation
  ) async throws {
    let (run, outcome, isKept) = try await outcome(of: next, form: form)
    #expect(outcome == "refused", "\(run.text)", sourceLocation: location)
    #expect(run.status == 1, "\(run.text)", sourceLocation: location)
    #expect(isKept, sourceLocation: location)
    if let text { #expect(run.output.contains(text), "\(run.text)", sourceLocation: location) }
  }

  private func expectTaken(
    _ next: [UInt8], form: TestPublisher.Form = .csv,
    _ location: SourceLocation = #_sourceLocation
  ) async throws {
    let (run, outcome, _) = try await outcome(of: next, form: form)
    #expect(outcome == "new", "\(run.text)", sourceLocation: location)
    #expect(run.status == 0, "\(run.text)", sourceLocation: location)
  }

  @Test func fourFifthsOfTheRows() async throws {
    try await expectTaken(PublishedRows.csv(0..<320))
    try await expectRefused(PublishedRows.csv(0..<319))
  }

  @Test func fourFifthsOfTheRowsByPages() async throws {
    try await expectTaken(PublishedRows.json(0..<320), form: .json)
    try await expectRefused(PublishedRows.json(0..<319), form: .json)
  }

  @Test func aColumnRenamed() async throws {
    let columns = PublishedRows.columns.map { $0 == "mission_acronym" ? "operation" : $0 }
    try await expectRefused(
      PublishedRows.csv(PublishedRows.rows(0..<401), columns: columns), naming: "mission_acronym")
  }

  @Test func aColumnAdded() async throws {
    try await expectRefused(
      PublishedRows.csv(
        PublishedRows.rows(0..<401).map { "\($0),x" }, columns: PublishedRows.columns + ["rank"]),
      naming: "rank")
  }

  @Test func aColumnMissing() async throws {
    let rows = PublishedRows.rows(0..<401).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).dropLast(2).joined(separator: ",")
        + ",2025-04-04"
    }
    let columns = PublishedRows.columns.filter { $0 != "isocode3" }
    try await expectRefused(PublishedRows.csv(rows, columns: columns), naming: "isocode3")
  }

  @Test func aColumnRenamedInObjects() async throws {
    let text = String(decoding: try PublishedRows.json(0..<401), as: UTF8.self)
    try await expectRefused(
      Array(text.replacingOccurrences(of: "mission_acronym", with: "operation").utf8), form: .json,
      naming: "mission_acronym")
  }

  /// The columns in another order are the same columns.
  @Test func theColumnsInAnotherOrder() async throws {
    let rows = PublishedRows.rows(0..<401).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).reversed().joined(separator: ",")
    }
    try await expectTaken(PublishedRows.csv(rows, columns: PublishedRows.columns.reversed()))
  }

  @Test func oneRefusedRowInFiftyIsTheMost() async throws {
    func rows(unreadable count: Int) -> [String] {
      PublishedRows.rows(0..<400).enumerated().map { index, row in
        guard index < count else { return row }
        var cells = row.split(separator: ",", omittingEmptySubsequences: false)
        cells[3] = "NOSUCHMISSION"
        return cells.joined(separator: ",")
      }
    }
    try await expectTaken(PublishedRows.csv(rows(unreadable: 8)))
    try await expectRefused(PublishedRows.csv(rows(unreadable: 9)))
  }

  /// The last row is cut off in its middle: it is refused or the whole release is, but the
  /// program goes on.
  @Test func aRowTorn() async throws {
    let (run, outcome, _) = try await outcome(
      of: Array(PublishedRows.csv(0..<401).dropLast(30)))
    #expect(!run.isKilled)
    #expect(outcome == "new" || outcome == "refused", "\(run.text)")
  }

  @Test(arguments: ["en", "ar"])
  func theReasonIsGivenInTheReadersLanguage(language: String) async throws {
    let (run, _, _) = try await outcome(of: PublishedRows.csv(0..<100), language: language)
    #expect(
      run.output.contains { ("\u{0621}"..."\u{064A}").contains($0) } == (language == "ar"),
      "\(run.text)")
    #expect(!run.text.contains("⟦"), "\(run.text)")
  }
}
