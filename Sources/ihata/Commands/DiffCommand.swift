import ArgumentParser
import Briefing
import Foundation
import Indicators
import Record
import Releases
import Wording

/// `ihata diff`: what changed between two releases.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what changed between two releases: rows, observations, figures.",
    discussion: """
      A and B are frozen records (the beginning of their identifier, current, previous), releases of \
      a source (SOURCE=VERSION) or days (what had been published by then). Without B the record as it \
      is; without both, each source's newest release and the one before it.
      """)

  @OptionGroup var surroundings: Surroundings

  @ArgumentParser.Argument(help: "The earlier side.")
  var before: String?

  @ArgumentParser.Argument(help: "The later side.")
  var after: String?

  @Option(help: "Only this source; may be repeated.")
  var source: [String] = []

  @Option(help: "How many rows and figures of each kind to show; 0 for all.")
  var samples: Int = 10

  @Option(name: .customLong("as-of"), help: "The day through which figures are compared.")
  var asOf: DateArgument?

  @Option(help: "text or json.")
  var format: Format = .text

  enum Format: String, ExpressibleByArgument { case text, json }

  func run() throws {
    let old = try before.map(surroundings.edition) ?? surroundings.editionBefore()
    let new = try after.map(surroundings.edition) ?? surroundings.currentEdition()
    var only = Set(source)
    if let named = old.source ?? new.source { only.insert(named) }
    let today = CalendarDate(dayNumber: Int32(Date().timeIntervalSince1970 / 86_400))
    let difference: RecordDifference
    do {
      difference = try RecordDifference(
        from: old.view, to: new.view, sources: only.isEmpty ? nil : only,
        asOf: asOf?.date.latest ?? today)
    } catch {
      throw try surroundings.failure("error.\(error.code)", error.arguments)
    }
    let figures = FigureWording(
      catalogue: try surroundings.catalogue(), language: surroundings.language, view: new.view)
    let wording = DifferenceWording(
      difference: difference, before: figures.edition(old.name),
      after: figures.edition(new.name), figures: figures)
    switch format {
    case .text: for line in wording.lines(samples: samples) { print(line) }
    case .json: print(try wording.json())
    }
  }
}
