import ArgumentParser
import Briefing
import Questions
import Record

/// `ihata mandate`: what the Council had decided on an operation, as it stood on a day.
struct MandateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mandate",
    abstract: "Show an operation's mandate on a day: term, ceilings, reports, history.")

  @OptionGroup var surroundings: Surroundings

  @ArgumentParser.Argument(help: "The operation, in any spelling.")
  var mission: String

  @Option(name: .customLong("as-of"), help: "The day to speak for; by default today.")
  var asOf: DateArgument?

  @Option(help: "table or json.")
  var format: Format = .table

  enum Format: String, ExpressibleByArgument { case table, json }

  func run() throws {
    let record = try surroundings.openRecord()
    let wording = record.wording(surroundings.language)
    let question = try surroundings.asked { () throws(QuestionError) in
      MandateQuestion(try record.mission(mission), asOf: asOf?.date.latest)
    }
    let id = question.mission
    let day = question.asOf ?? Program.today()
    let listing: MandateListing
    do throws(QuestionError) {
      listing = try question.listing(in: record, today: day, surroundings.language)
    } catch {
      guard case .noMandate = error else {
        throw try surroundings.failure(error.key, error.arguments)
      }
      print(
        wording.text(
          "mandate.no-decision",
          ["mission": .text(wording.mission(id)), "date": .date(.day(day))]))
      throw ExitCode(2)
    }
    if format == .json {
      print(try listing.body.printedJSON())
      return
    }
    let name = record.view.mission(id)?.names.preferred(surroundings.language) ?? id.rawValue
    print("\(name) (\(wording.mission(id)))")
    print(wording.text("mandate.as-of", ["date": .date(.day(day))]))
    if let warning = listing.warning { print(warning) }
    for particular in listing.particulars { print("  \(particular.label): \(particular.text)") }
    write("mandate.ceilings", listing.ceilingColumns, listing.ceilings, [1], wording)
    write("mandate.reports", listing.reportColumns, listing.reports, [], wording)
    write("mandate.history", listing.historyColumns, listing.history, [], wording)
    print("\n\(wording.text("mandate.sources"))")
    for source in listing.sources { print("  \(source.title) \(source.address ?? "")") }
  }

  private func write(
    _ title: String, _ columns: [String], _ rows: [[String]], _ numeric: Set<Int>,
    _ wording: FigureWording
  ) {
    print("\n\(wording.text(title))")
    if rows.isEmpty {
      print("  \(wording.text("mandate.none"))")
      return
    }
    for line in TextTable(columns: columns, numeric: numeric, rows: rows).lines {
      print("  \(line)")
    }
  }
}
