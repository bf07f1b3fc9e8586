import Foundation
import MandateAnswers
import Record
import Texts

/// How well and how fast mandates are read, from the root of the project:
///
///     MandateBenchmark [first|second] [--mismatches SLOT…]   precision, recall, F1 a slot
///     MandateBenchmark sentences [--mismatches]              the same over single paragraphs
///     MandateBenchmark --speed                               resolutions a second on one core
///     MandateBenchmark --read FILE [DATE]                    what is read in a text
@main
struct MandateBenchmark {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let reader = try Fixture.reader(root: ".")
    if let place = arguments.firstIndex(of: "--read"), place + 1 < arguments.count {
      let file = URL(fileURLWithPath: arguments[place + 1])
      let text = PublishedText(bytes: [UInt8](try Data(contentsOf: file)))
      let day = place + 2 < arguments.count ? CalendarDate(iso: arguments[place + 2]) : nil
      return show(reader.read(text, adopted: day))
    }
    if arguments.contains("--speed") { return try speed(reader) }
    if arguments.contains("sentences") {
      return try sentences(reader, show: arguments.contains("--mismatches"))
    }
    let halves = arguments.filter { $0 == "first" || $0 == "second" }
    for half in halves.isEmpty ? ["first", "second"] : halves {
      try measure(half, reader, mismatches: Set(arguments))
    }
  }

  private static func measure(
    _ half: String, _ reader: ResolutionReader, mismatches: Set<String>
  ) throws {
    var sums: [String: [String: SlotTally]] = [:]
    for fixture in try Fixture.all(half, root: ".") {
      let tallies = Comparison.tallies(
        fixture.answers, fixture.read(reader), name: fixture.name, reader: reader)
      for (slot, tally) in tallies {
        sums[fixture.answers.language, default: [:]][slot, default: SlotTally()].add(tally)
      }
    }
    print("\(half) half        precision recall    F1")
    for language in sums.keys.sorted() {
      for slot in Comparison.slots {
        guard let tally = sums[language]?[slot] else { continue }
        row("\(language) \(slot)", tally)
        if mismatches.contains("--mismatches"), mismatches.contains(slot) {
          (tally.missed + tally.wrong).sorted().forEach { print("  ", $0) }
        }
      }
    }
  }

  private static func sentences(_ reader: ResolutionReader, show: Bool) throws {
    for file in try Sentences.files(root: ".") {
      let (cases, tally) = try Sentences.tally(file, reader, root: ".")
      if show { (tally.missed + tally.wrong).sorted().forEach { print("  ", $0) } }
      row("\(file) (\(cases))", tally)
    }
  }

  private static func row(_ label: String, _ tally: SlotTally) {
    let figures = [tally.precision, tally.recall, tally.f1].map { String(format: "%8.3f", $0) }
    print(label + String(repeating: " ", count: max(1, 24 - label.count)) + figures.joined())
  }

  /// Every paragraph and fact of a text, for reading with one's own eyes.
  private static func show(_ resolution: Resolution) {
    print(
      resolution.symbol ?? "-", resolution.adopted?.description ?? "-",
      resolution.mission?.description ?? "-")
    for paragraph in resolution.paragraphs {
      print(
        "\(paragraph.kind) \(paragraph.number) \(paragraph.verb?.rawValue ?? "") | "
          + resolution.words(of: paragraph).prefix(60))
    }
    for fact in resolution.facts {
      print("\(fact.paragraph) \(fact.value) | \(resolution.quote(fact).prefix(150))")
    }
  }

  /// Resolutions of three pages (9,000 bytes of English, 15,000 of Arabic, whose letters take two)
  /// read a second on one core.
  private static func speed(_ reader: ResolutionReader) throws {
    let fixtures = try ["first", "second"].flatMap { try Fixture.all($0, root: ".") }
    for (language, page) in [("en", 3_000), ("ar", 5_000)] {
      let texts = fixtures.filter { $0.answers.language == language }
      let bytes = texts.reduce(0) { $0 + $1.text.bytes.count }
      let rounds = 100
      var facts = 0
      let elapsed = ContinuousClock().measure {
        for _ in 0..<rounds { for text in texts { facts += text.read(reader).facts.count } }
      }
      let seconds =
        Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
      print(
        "\(language): \(texts.count) texts, \(bytes) bytes, \(facts / rounds) facts: "
          + String(
            format: "%.1f MB/s, %.0f resolutions of three pages a second",
            Double(bytes * rounds) / seconds / 1e6,
            Double(bytes * rounds) / Double(3 * page) / seconds))
    }
  }
}
