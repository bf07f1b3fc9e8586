import ArgumentParser
import Briefing
import Questions
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
    guard DueQuestion.span.contains(within) else { throw ValidationError("--within: 1–3660") }
  }

  func run() throws {
    let record = try surroundings.openRecord()
    var question = DueQuestion()
    question.asOf = asOf?.date.latest
    question.within = within
    question.missions = try surroundings.asked { () throws(QuestionError) in
      try mission.map { spelling throws(QuestionError) in try record.mission(spelling) }
    }
    let answer = question.answer(in: record, today: Program.today())
    let wording = DueWording(record.wording(surroundings.language))
    if format == .json {
      print(try answer.body(wording).printedJSON())
      return
    }
    let day = answer.asOf
    let fell = DueListing(answer.fellDue, asOf: day, wording: wording)
    let falls = DueListing(answer.fallsDue, asOf: day, wording: wording)
    let ranOut = LapsedListing(answer.lapsed, asOf: day, wording: wording)
    let words = wording.wording
    print(words.text("due.as-of", ["date": .date(.day(day))]))
    write(words.text("due.lapsed"), ranOut.columns, ranOut.rows, words)
    let days: [String: Wording.Argument] = ["days": .count(within)]
    write(words.text("due.fell-due", days), fell.columns, fell.rows, words)
    write(words.text("due.falls-due", days), falls.columns, falls.rows, words)
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
}
