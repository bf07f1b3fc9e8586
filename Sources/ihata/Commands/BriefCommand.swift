import ArgumentParser
import Briefing
import Foundation
import Indicators
import Printing
import Record
import Wording

/// `ihata brief`: the briefing.
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief", abstract: "Compile the comprehensive briefing as of a day.")

  @OptionGroup var surroundings: Surroundings

  @Option(name: .customLong("as-of"), help: "The day the briefing speaks for; by default today.")
  var asOf: DateArgument?

  @Option(help: "How many months it reports on.")
  var months: Int = 12

  @Option(help: "html, markdown, json or pdf; several with commas.")
  var format: String = "html"

  @Option(help: "The file to write, or a folder for several; by default standard output.")
  var out: String?

  @Option(
    help: "A frozen record, or an older release of a source as SOURCE=VERSION; may be repeated.")
  var release: [String] = []

  @Option(
    help:
      "Add what changed since a frozen record, a day, or a release of a source as SOURCE=VERSION.")
  var since: String?

  enum Format: String, CaseIterable {
    case html, markdown, json, pdf

    var suffix: String { self == .markdown ? "md" : rawValue }
  }

  func validate() throws {
    guard (1...1200).contains(months) else { throw ValidationError("--months: 1–1200") }
    _ = try formats()
  }

  private func formats() throws -> [Format] {
    try format.split(separator: ",").map { name in
      guard let format = Format(rawValue: String(name)) else {
        throw ValidationError("--format: html, markdown, json, pdf")
      }
      return format
    }
  }

  func run() throws {
    var options = FigureOptions()
    options.release = release
    let record = try options.record(surroundings)
    let view = record.view
    let surroundings = try surroundings.resolving(release).surroundings
    let catalogue = try surroundings.catalogue()
    let today = CalendarDate(dayNumber: Int32(Date().timeIntervalSince1970 / 86_400))
    let language = surroundings.language
    let wording = FigureWording(catalogue: catalogue, language: language, view: view)
    let document: Document
    do {
      document = try BriefingCompiler(view: view, catalogue: catalogue, facts: record.facts)
        .compile(
          asOf: asOf?.date.latest ?? today, months: months, language: language,
          since: try since.map { word in
            let edition = try self.surroundings.edition(word)
            return BriefingSince(
              name: wording.edition(edition.name), view: edition.view, source: edition.source)
          })
    } catch let error as BriefingError {
      throw try surroundings.failure(error.key, error.arguments)
    }
    let formats = try formats()
    for format in formats {
      let bytes = try bytes(document, format, wording, surroundings)
      let path = out.map { out in
        formats.count > 1 ? "\(out)/briefing.\(language.rawValue).\(format.suffix)" : out
      }
      try surroundings.write(bytes, to: path)
      guard let path else { continue }
      print(catalogue.text(Message("brief.written", ["path": .isolated(path)]), language))
    }
    if out != nil { printHeadlines(document) }
  }

  private func bytes(
    _ document: Document, _ format: Format, _ wording: FigureWording, _ surroundings: Surroundings
  ) throws -> [UInt8] {
    switch format {
    case .html: return Array(HTMLRenderer(wording: wording).render(document).utf8)
    case .markdown: return Array(MarkdownRenderer(wording: wording).render(document).utf8)
    case .json: return Array(try JSONRenderer().render(document).utf8)
    case .pdf:
      do {
        return try PortablePage.pdf(html: HTMLRenderer(wording: wording).render(document))
      } catch {
        throw try surroundings.failure("error.printing.\(error.code)", error.arguments)
      }
    }
  }

  private func printHeadlines(_ document: Document) {
    for section in document.sections {
      for case .headlines(let headlines) in section.blocks {
        for headline in headlines {
          let value = headline.value.map { inline in
            if case .aside(let text) = inline { return " (\(text))" }
            return inline.text
          }.joined()
          print("  \(value)  \(headline.label.map(\.text).joined())")
        }
      }
    }
  }
}
