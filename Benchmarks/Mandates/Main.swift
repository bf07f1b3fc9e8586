import Foundation
import Record
import Texts
import Yams

/// Precision, recall and F1 per slot and language over Tests/Fixtures/mandates, and the speed of
/// reading: `swift run -c release MandateBenchmark [first|second] [--mismatches SLOT]`.
@main
struct MandateBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let halves = arguments.filter { $0 == "first" || $0 == "second" }
    let missions = try decode([Mission].self, "Data/entities/missions.yml")
    let partners = try decode([PartnerOperation].self, "Data/entities/partner-operations.yml")
    let reader = ResolutionReader(missions: missions, partners: partners)
    if let place = arguments.firstIndex(of: "--read"), place + 1 < arguments.endIndex {
      let file = PublishedText(
        bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: arguments[place + 1]))))
      let day = place + 2 < arguments.endIndex ? CalendarDate(iso: arguments[place + 2]) : nil
      return show(reader.read(file, adopted: day))
    }
    if arguments.contains("sentences") {
      return try Sentences.measure(
        reader, show: arguments.contains("--mismatches"))
    }
    for half in halves.isEmpty ? ["first", "second"] : Array(halves) {
      let sums = try measure(half, reader)
      report(half, sums, mismatches: mismatchedSlots(arguments))
    }
    if arguments.contains("--speed") { try speed(reader) }
  }

  private static func mismatchedSlots(_ arguments: ArraySlice<String>) -> Set<String> {
    guard let place = arguments.firstIndex(of: "--mismatches") else { return [] }
    return Set(arguments[(place + 1)...].filter { Comparison.slots.contains($0) })
  }

  /// Every paragraph and fact of a text, for reading with one's own eyes.
  private static func show(_ resolution: Resolution) {
    print(resolution.symbol ?? "-", resolution.adopted?.description ?? "-", resolution.mission?.description ?? "-")
    for paragraph in resolution.paragraphs {
      print("\(paragraph.kind) \(paragraph.number) \(paragraph.verb?.rawValue ?? "") | \(resolution.words(of: paragraph).prefix(60))")
    }
    for fact in resolution.facts {
      print("\(fact.paragraph) \(fact.value) | \(resolution.quote(fact).prefix(150))")
    }
  }

  private static func decode<Value: Decodable>(_ type: Value.Type, _ path: String) throws -> Value {
    try YAMLDecoder().decode(type, from: String(contentsOfFile: path, encoding: .utf8))
  }

  private static func measure(
    _ half: String, _ reader: ResolutionReader
  ) throws -> [String: [String: Tally]] {
    let folder = "Tests/Fixtures/mandates/\(half)"
    var sums: [String: [String: Tally]] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    where file.hasSuffix(".yml") {
      let name = String(file.dropLast(4))
      let answers = try decode(Answers.self, "\(folder)/\(file)")
      let resolution = reader.read(
        try text("\(folder)/\(name)"), adopted: answers.adoptedGiven == true ? answers.adopted : nil)
      for (slot, tally) in Comparison.tallies(answers, resolution, name: name, reader: reader) {
        sums[answers.language, default: [:]][slot, default: Tally()].add(tally)
      }
    }
    return sums
  }

  private static func text(_ path: String) throws -> PublishedText {
    if let page = FileManager.default.contents(atPath: "\(path).html") {
      return HTMLText.text(of: [UInt8](page))
    }
    return PublishedText(bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(path).txt"))))
  }

  private static func report(
    _ half: String, _ sums: [String: [String: Tally]], mismatches: Set<String>
  ) {
    print("\(half) half        precision recall    F1")
    for language in sums.keys.sorted() {
      for slot in Comparison.slots {
        guard let tally = sums[language]?[slot] else { continue }
        let figures = [tally.precision, tally.recall, tally.f1].map { String(format: "%8.3f", $0) }
        let label = "\(language) \(slot)"
        print(label + String(repeating: " ", count: max(1, 18 - label.count)) + figures.joined())
        if mismatches.contains(slot) { (tally.missed + tally.wrong).sorted().forEach { print("  ", $0) } }
      }
    }
  }

  /// Resolutions of three pages (9,000 characters) read a second on one core.
  private static func speed(_ reader: ResolutionReader) throws {
    for half in ["first", "second"] {
      let folder = "Tests/Fixtures/mandates/\(half)"
      let texts = try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { $0.hasSuffix(".txt") }.sorted()
        .map { try text("\(folder)/\($0.dropLast(4))") }
      let bytes = texts.reduce(0) { $0 + $1.bytes.count }
      let clock = ContinuousClock()
      var facts = 0
      let rounds = 40
      let elapsed = clock.measure {
        for _ in 0..<rounds { for text in texts { facts += reader.read(text).facts.count } }
      }
      let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
      let pages = Double(bytes * rounds) / 9_000
      print(
        "\(half): \(texts.count) texts, \(bytes) bytes, \(facts / rounds) facts: "
          + String(format: "%.1f MB/s, %.0f resolutions of three pages a second",
            Double(bytes * rounds) / seconds / 1e6, pages / seconds))
    }
  }
}
