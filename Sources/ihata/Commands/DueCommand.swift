import ArgumentParser
import Briefing
import Indicators
import Record
import Wording

/// `ihata due`: what fell due, and what falls due next.
///
/// The record does not know whether a report was given: what has passed is listed as having fallen due,
/// with what later decisions and meetings say of it, and nothing is called overdue but a term that ran out
/// with no later decision on record.
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "List terms that ran out, what fell due lately and what falls due next.")

  @OptionGroup var surroundings: Surroundings

  @Option(name: .customLong("as-of"), help: "The day to speak for; by default today.")
  var asOf: DateArgument?

  @Option(help: "How many days to look back and ahead.")
  var within: Int = 90

  @Option(help: "Only this operation, in any spelling; may be repeated.")
  var mission: [String] = []

  @Option(help: "table or json.")
  var format: Format = .table

  enum Format: String, ExpressibleByArgument { case table, json }

  func validate() throws {
    guard (1...3660).contains(within) else { throw ValidationError("--within: 1–3660") }
  }

  func run() throws {
    let view = try surroundings.view()
    let day = asOf?.date.latest ?? surroundings.today
    var schedule = try surroundings.schedule(view).known(on: day)
    if !mission.isEmpty {
      schedule = schedule.only(try mission.map { try surroundings.mission($0, view) })
    }
    let wording = DueWording(try surroundings.wording(view))
    let lapsed = schedule.lapsed(on: day).filter { mandate in
      // An operation that closed needs no renewal.
      view.mission(mandate.mission)?.isActive(on: day) ?? true
    }
    let before = events(schedule, from: day.adding(days: -within), through: day.adding(days: -1))
    let ahead = events(schedule, from: day, through: day.adding(days: within))
    let fell = DueListing(before, asOf: day, wording: wording)
    let falls = DueListing(ahead, asOf: day, wording: wording)
    let ranOut = LapsedListing(lapsed, asOf: day, wording: wording)
    if format == .json {
      print(
        try Body(
          asOf: day, within: within, lapsed: ranOut.entries, fellDue: fell.entries,
          fallsDue: falls.entries
        ).printedJSON())
      return
    }
    let words = wording.wording
    print(words.text("due.as-of", ["date": .date(.day(day))]))
    write(words.text("due.lapsed"), ranOut.columns, ranOut.rows, words)
    let days: [String: Wording.Argument] = ["days": .count(within)]
    write(words.text("due.fell-due", days), fell.columns, fell.rows, words)
    write(words.text("due.falls-due", days), falls.columns, falls.rows, words)
  }

  private func events(
    _ schedule: Schedule, from: CalendarDate, through: CalendarDate
  ) -> [DueEvent] {
    Period(from: from, through: through).map { schedule.events(in: $0) } ?? []
  }

  private func write(
    _ title: String, _ columns: [String], _ rows: [[String]], _ wording: FigureWording
  ) {
    print("\n\(title)")
    if rows.isEmpty {
      print("  \(wording.text("due.none"))")
      return
    }
    for line in TextTable(columns: columns, numeric: [], rows: rows).lines { print("  \(line)") }
  }

  private struct Body: Encodable {
    let asOf: CalendarDate
    let within: Int
    let lapsed: [LapsedListing.Entry]
    let fellDue: [DueListing.Entry]
    let fallsDue: [DueListing.Entry]
  }
}
