import ArgumentParser
import Foundation
import Record
import Texts
import Wording

/// `ihata obligations`: what resolutions decide and ask for, read from their texts.
struct ObligationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "obligations",
    abstract: "Read resolutions: mandates, ceilings, reports with their deadlines, tasks.",
    discussion: """
      Texts may be plain, HTML or PDF (through pdftotext), in English or Arabic; - is standard input. \
      What rules read is unreviewed until somebody has reviewed it: see ihata review.
      """)

  @OptionGroup var surroundings: Surroundings

  @OptionGroup var options: TextOptions

  @ArgumentParser.Argument(help: "The files; - for standard input.")
  var files: [String]

  @Option(
    help:
      "Only this kind of fact: mandate, ceiling, report, review, task, chapter-seven, reference; several with commas, may be repeated."
  )
  var slot: [String] = []

  @Flag(help: "List the paragraphs with their kind, number, verb and its strength instead.")
  var paragraphs = false

  @Option(help: "table, json or text.")
  var format: Format = .table

  enum Format: String, ExpressibleByArgument { case table, json, text }

  func run() throws {
    let slots = try chosen()
    let reading = try TextReading(surroundings, options)
    let wording = try FactWording(surroundings, reading)
    let book: ReviewBook
    do {
      book = try options.reviewFile(surroundings).read()
    } catch {
      throw try surroundings.failure(error)
    }
    var objects: [TextJSON] = []
    var hasFailed = false
    var isFirst = true
    for name in files {
      let file = TextFile(name: name)
      let text: ReviewedText
      do {
        text = try ReviewedText(
          reading.resolution(file), file: file.shortName, book: book, names: reading.names)
      } catch let error as TextFileError {
        hasFailed = true
        let failure = try surroundings.failure("error.texts.\(error.code)", error.arguments)
        FileHandle.standardError.write(Data("Error: \(failure)\n".utf8))
        objects.append(
          TextJSON(
            file: name, code: error.code,
            message: wording.catalogue.text(
              Message(
                "error.texts.\(error.code)", error.arguments.mapValues { .isolated($0) }),
              wording.language)))
        continue
      } catch let error as ReviewError {
        throw try surroundings.failure(error)
      }
      if format == .json {
        objects.append(
          TextJSON(text, file: name, slots: slots, paragraphs: paragraphs, wording: wording))
        continue
      }
      if !isFirst { print("") }
      isFirst = false
      show(text, name, slots, wording)
    }
    if format == .json { print(try TextJSON.text(objects)) }
    if hasFailed { throw ExitCode(1) }
  }

  private func show(
    _ text: ReviewedText, _ name: String, _ slots: [FactSlot], _ wording: FactWording
  ) {
    print("\(name): \(wording.title(text))")
    if paragraphs {
      let list = ParagraphLines(wording: wording, text: text)
      for line in format == .text ? list.lines : list.table { print(line) }
      return
    }
    for line in wording.notices(text) { print(line) }
    let lines =
      format == .text
      ? FactLines(wording: wording, text: text).lines(slots)
      : FactTables(wording: wording, text: text).lines(slots)
    for line in lines { print(line) }
  }

  private func chosen() throws -> [FactSlot] {
    let names = slot.flatMap { $0.split(separator: ",").map(String.init) }
    guard !names.isEmpty else { return FactSlot.allCases }
    let chosen = try names.map { name in
      guard let slot = FactSlot(rawValue: name) else {
        throw try surroundings.failure(
          "error.texts.unknown-slot",
          [
            "slot": name,
            "slots": FactSlot.allCases.map(\.rawValue).joined(separator: ", "),
          ])
      }
      return slot
    }
    return FactSlot.allCases.filter(chosen.contains)
  }
}
