import Fetching
import Foundation
import Record
import Renewal
import Wording

/// Runs and what became of sources in them, in words.
struct ReportWording: Sendable {
  private let catalogue: Catalogue
  private let language: Language

  init(_ surroundings: Surroundings) throws {
    catalogue = try surroundings.catalogue()
    language = surroundings.language
  }

  /// What became of a source.
  func line(_ report: SourceReport) -> String {
    var arguments: [String: Argument] = [
      "source": .isolated(report.source), "version": .isolated(report.version ?? "—"),
      "rows": .count(report.rows ?? 0), "refused": .count(report.quarantined ?? 0),
    ]
    if let failure = report.failure { arguments["reason"] = .message(message(failure, report)) }
    return text("sync.outcome.\(report.outcome.rawValue)", arguments)
  }

  /// That an address is asked once more.
  func retrying(_ source: String, _ error: FetchError, _ seconds: Double) -> String {
    text(
      "sync.retrying",
      [
        "source": .isolated(source),
        "reason": .message(
          Message("error.fetch.\(error.code)", error.arguments.mapValues { .isolated($0) })),
        "seconds": .written(catalogue.numerals.decimal(seconds, digits: 1)),
      ])
  }

  /// How a run ended.
  func result(_ report: RunReport) -> String {
    text("sync.result.\(report.result.rawValue)", ["release": .isolated(report.release ?? "—")])
  }

  /// A run in one line.
  func summary(_ run: RunReport) -> [String] {
    let counts = Dictionary(grouping: run.sources, by: \.outcome).mapValues(\.count)
    return [
      run.started, run.command, text("runs.result.\(run.result.rawValue)"), run.release ?? "—",
      String(counts[.new] ?? 0), String((counts[.unchanged] ?? 0) + (counts[.older] ?? 0)),
      String((counts[.refused] ?? 0) + (counts[.failed] ?? 0)),
    ]
  }

  /// Why a run failed as a whole.
  func failure(_ failure: RunReport.Failure) -> String {
    catalogue.text(
      Message(failure.key, failure.arguments.mapValues { .isolated($0) }), language)
  }

  func text(_ key: String, _ arguments: [String: Argument] = [:]) -> String {
    catalogue.text(Message(key, arguments), language)
  }

  private func message(_ failure: RunReport.Failure, _ report: SourceReport) -> Message {
    var arguments = failure.arguments.mapValues { Argument.isolated($0) }
    if let refusal = report.refusal {
      arguments["reason"] = .message(
        Message(refusal.key, refusal.arguments.mapValues { .isolated($0) }))
    }
    return Message(failure.key, arguments)
  }
}
