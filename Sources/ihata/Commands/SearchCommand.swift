import ArgumentParser
import Documents
import Library
import Questions
import Record
import Wording

/// `ihata search`: names of the record and lines of documents, in both languages.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Search the names of the record and the lines of the documents kept.")

  @OptionGroup var surroundings: Surroundings

  @ArgumentParser.Argument(
    help: "Words; \"…\" for words in a row, …* for the beginning of a word.")
  var query: [String]

  @Option(
    help: ArgumentHelp(
      "Only documents of this kind: "
        + DocumentKind.allCases.map(\.rawValue).joined(separator: ", ") + "."),
    transform: SearchCommand.kind)
  var kind: DocumentKind?

  @Option(help: "Only speeches of this speaker, State or organization.")
  var speaker: String?

  @Option(help: "Only documents of this day, month or year, or later.")
  var from: DateArgument?

  @Option(help: "Only documents of this day, month or year, or earlier.")
  var to: DateArgument?

  @Option(name: .customLong("text-lang"), help: "Only documents in this language: ar or en.")
  var textLanguage: Language?

  @Option(help: "How many lines at most.")
  var limit = 20

  @Option(help: "table or json.")
  var format: Format = .table

  enum Format: String, ExpressibleByArgument { case table, json }

  func validate() throws {
    guard (1...200).contains(limit) else { throw ValidationError("--limit: 1–200") }
    if let from, let to, from.date.earliest > to.date.latest {
      throw ValidationError("--from, --to")
    }
  }

  func run() throws {
    let text = query.joined(separator: " ")
    var question = LineQuestion(text)
    question.kind = kind
    question.speaker = speaker
    question.from = from?.date
    question.to = to?.date
    question.language = textLanguage
    question.limit = limit
    let record = try surroundings.openRecord()
    let lines = try surroundings.asked { () throws(QuestionError) in try record.lines(question) }
    // What chooses documents says that names are not wanted.
    let choosesDocuments =
      kind != nil || speaker != nil || from != nil || to != nil || textLanguage != nil
    let language = surroundings.language
    let names = choosesDocuments ? [] : NameSearch(record, language).hits(text)
    let listing = SearchListing(
      names: Array(names.prefix(limit)), namesInAll: names.count, lines: lines,
      hasLibrary: record.library.exists, wording: record.wording(language))
    switch format {
    case .table: for line in listing.printed { print(line) }
    case .json: print(try listing.json(text))
    }
    if names.isEmpty, lines.hits.isEmpty { throw ExitCode(2) }
  }

  private static func kind(_ text: String) throws -> DocumentKind {
    guard let kind = DocumentKind(rawValue: text) else {
      throw ValidationError(
        "--kind: " + DocumentKind.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return kind
  }
}
