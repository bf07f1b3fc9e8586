import ArgumentParser
import Briefing
import Claims
import Foundation
import Mentions
import Questions
import Record
import Texts

/// `ihata check`: a text set against the record.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Set a statement, note or news item against the record.",
    discussion: """
      The file may be text, Markdown, HTML, DOCX or PDF, in Arabic or English; - is standard input. The \
      exit status is 0 when nothing differs from the record, 1 when something does, 2 when the text cannot \
      be checked.
      """)

  @OptionGroup var surroundings: CheckSurroundings

  @ArgumentParser.Argument(help: "The file; - for standard input.")
  var file: String

  @Option(help: "The day on which the text was written; otherwise read from the text, else today.")
  var date: DateArgument?

  @Option(help: "text, html or json.")
  var format: Format = .text

  @Option(help: "Where to write; standard output otherwise.")
  var out: String?

  enum Format: String, ExpressibleByArgument { case text, html, json }

  func run() throws {
    let around = surroundings.surroundings
    let report: CheckReport
    do {
      let record = try around.openRecord()
      let text = try CheckedFile(file, around, record).text
      report = try around.asked { () throws(QuestionError) in
        try TextChecker(record).report(
          text, surroundings.language, day: date?.date.latest, today: Program.today())
      }
      try around.write(try written(report, record, around), to: out)
    } catch {
      // Told apart from a text that differs.
      FileHandle.standardError.write(Data("Error: \(error)\n".utf8))
      throw ExitCode(2)
    }
    if report.findings.contains(where: { $0.verdict == .differs }) { throw ExitCode(1) }
  }

  private func written(
    _ report: CheckReport, _ record: OpenRecord, _ around: Surroundings
  ) throws -> String {
    switch format {
    case .text: return CheckListing(report, record.catalogue).text
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(report.value()), as: UTF8.self) + "\n"
    case .html:
      let style = try String(
        contentsOfFile: "\(try around.dataFolder())/site/assets/check.css", encoding: .utf8)
      return CheckPage(report, record.catalogue, style: style).html
    }
  }
}
