import ArgumentParser
import Briefing
import Record

/// `ihata figure`: the figures of an indicator.
struct FigureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figure", abstract: "Compute an indicator from the record.")

  @OptionGroup var surroundings: Surroundings
  @OptionGroup var options: FigureOptions

  @Option(help: "table, csv, json or svg.")
  var format: Format = .table

  enum Format: String, ExpressibleByArgument { case table, csv, json, svg }

  func run() throws {
    let record = try options.record(surroundings)
    let (figures, question) = try options.figures(surroundings, record)
    let listing = FigureListing(
      figures: figures, dimensions: question.by, wording: record.wording(surroundings.language))
    switch format {
    case .table:
      let table = TextTable(
        columns: listing.columns, numeric: listing.numeric, rows: listing.rows)
      for line in table.lines { print(line) }
      for note in listing.footnotes { print(note) }
    case .csv: print(listing.csv, terminator: "")
    case .json: print(try listing.json)
    case .svg: print(listing.svg)
    }
    // A question that the record cannot answer at all is told apart from one that it can.
    if figures.allSatisfy({ $0.number == nil }) { throw ExitCode(2) }
  }
}
