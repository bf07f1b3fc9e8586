import ArgumentParser
import Foundation
import Renewal
import Wording

/// `ihata runs`: what was done to the record, failed runs included.
struct RunsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "runs", abstract: "List the runs that renewed the record, or failed to.")

  @OptionGroup var surroundings: Surroundings

  @ArgumentParser.Argument(help: "A run, by its beginning; the last runs where none is named.")
  var named: String?

  @Option(help: "How many of the last runs; 0 for all.")
  var last: Int = 20

  @Option(help: "table or json.")
  var format: Format = .table

  enum Format: String, ExpressibleByArgument { case table, json }

  func run() throws {
    let wording = try ReportWording(surroundings)
    var runs: [RunReport]
    do {
      runs = try RunJournal(besideStore: surroundings.storePath).all()
    } catch {
      throw try surroundings.failure(error.key, error.arguments)
    }
    if let named {
      runs = runs.filter { $0.id.hasPrefix(named) || $0.started.hasPrefix(named) }
      guard !runs.isEmpty else {
        throw try surroundings.failure("error.renewal.unknown-run", ["run": named])
      }
    } else if last > 0 {
      runs = runs.suffix(last)
    }
    if format == .json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      print(String(decoding: try encoder.encode(runs), as: UTF8.self))
      return
    }
    let table = TextTable(
      columns: ["started", "command", "result", "release", "new", "held", "failed"].map {
        wording.text("column.\($0)")
      }, numeric: [4, 5, 6], rows: runs.map(wording.summary))
    for line in table.lines { print(line) }
    for run in runs {
      if let failure = run.failure { print("\(run.id): \(wording.failure(failure))") }
      for source in run.sources
      where named != nil || source.outcome == .failed || source.outcome == .refused {
        print("\(run.id): \(wording.line(source))")
      }
    }
  }
}
