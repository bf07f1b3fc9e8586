import ArgumentParser
import Briefing
import Export
import Questions
import Record

/// `ihata calendar`: what falls due in a span.
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "List what falls due in a span: ends of mandates, reports, duties of resolutions.")

  @OptionGroup var surroundings: Surroundings

  @Option(help: "The first day, month or year.")
  var from: DateArgument

  @Option(help: "The last day, month or year.")
  var to: DateArgument

  @Option(help: "Only this operation, in any spelling; may be repeated.")
  var mission: [String] = []

  @Option(
    name: .customLong("as-of"),
    help: "Only what had been decided by this day; by default today.")
  var asOf: DateArgument?

  @Option(help: "table, json or ics.")
  var format: Format = .table

  @Option(help: "The file to write; by default standard output.")
  var out: String?

  enum Format: String, ExpressibleByArgument { case table, json, ics }

  func run() throws {
    guard let period = Period(from: from.date, through: to.date) else {
      throw try surroundings.failure("error.indicator.period", [:])
    }
    let record = try surroundings.openRecord()
    let day = asOf?.date.latest ?? Program.today()
    var question = CalendarQuestion(period: period)
    question.asOf = day
    question.missions = try surroundings.asked { () throws(QuestionError) in
      try mission.map { spelling throws(QuestionError) in try record.mission(spelling) }
    }
    let events = question.events(in: record, today: day)
    let wording = DueWording(record.wording(surroundings.language))
    let listing = DueListing(events, asOf: day, wording: wording)
    switch format {
    case .table:
      let lines =
        events.isEmpty
        ? [nothing(period, wording)]
        : TextTable(columns: listing.columns, numeric: [], rows: listing.rows).lines
      try surroundings.write(lines.map { $0 + "\n" }.joined(), to: out)
    case .json: try surroundings.write(try listing.entries.printedJSON() + "\n", to: out)
    case .ics:
      let entries = DueEntries(wording: wording, asOf: day)
      let calendar = CalendarFile(
        name: wording.wording.text("due.calendar-name"), language: surroundings.language,
        stamp: day, program: Program.version, entries: events.map(entries.entry))
      try surroundings.write(calendar.text, to: out)
    }
  }

  private func nothing(_ period: Period, _ wording: DueWording) -> String {
    wording.wording.text(
      "due.nothing", ["from": .date(.day(period.from)), "through": .date(.day(period.through))])
  }
}
