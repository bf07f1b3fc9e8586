import Foundation
import Record
import Texts
import Yams

/// Single operative paragraphs with the facts of one slot: Tests/Fixtures/sentences.
package enum Sentences {
  struct Case: Decodable {
    var text: String
    var adopted: CalendarDate
    var expect: [Expected]
  }

  struct Expected: Decodable {
    var subject: String?
    var action: String?
    var until: String?
    var component: String?
    var relation: String?
    var count: Int?
    var from: String?
    var deadline: String?
  }

  /// The cases of a file, `expiry-en`, compared with what the reader finds.
  package static func tally(
    _ file: String, _ reader: ResolutionReader, root: String
  ) throws -> (cases: Int, tally: SlotTally) {
    let text = try String(
      contentsOfFile: "\(root)/Tests/Fixtures/sentences/\(file).yml", encoding: .utf8)
    let cases = try YAMLDecoder().decode([Case].self, from: text)
    var tally = SlotTally()
    for (place, item) in cases.enumerated() {
      let found = facts(reader.read(document(item.text, file), adopted: item.adopted), file)
      let answers = Set(item.expect.map { expected($0, reader) }).sorted()
      tally.compare(answers, found, in: "\(file) \(place + 1) \(item.text)\n     ")
    }
    return (cases.count, tally)
  }

  /// The files, in the order of their names.
  package static func files(root: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(root)/Tests/Fixtures/sentences")
      .filter { $0.hasSuffix(".yml") }.map { String($0.dropLast(4)) }.sorted()
  }

  private static func document(_ text: String, _ file: String) -> PublishedText {
    let opening = file.contains("-ar") ? "إن مجلس الأمن،" : "The Security Council,"
    return PublishedText("\(opening)\n\n1. \(text)\n")
  }

  private static func expected(_ item: Expected, _ reader: ResolutionReader) -> String {
    if let component = item.component {
      return "\(component) \(item.relation ?? "ceiling") \(item.count ?? 0)"
    }
    if let deadline = item.deadline { return "\(item.from ?? "") \(Comparison.monthEnd(deadline))" }
    let subject = item.subject ?? ""
    return
      "\(reader.operation(named: subject)?.description ?? subject) \(item.action ?? "") \(item.until ?? "-")"
  }

  private static func facts(_ resolution: Resolution, _ file: String) -> [String] {
    var found: Set<String> = []
    for fact in resolution.facts {
      switch fact.value {
      case .mandate(let mandate) where file.hasPrefix("expiry"):
        found.insert(
          "\(mandate.subject) \(mandate.action.rawValue) \(mandate.until?.description ?? "-")")
      case .ceiling(let figure) where file.hasPrefix("ceilings"):
        let ceiling = figure.ceiling
        found.insert(
          "\(ceiling.component.rawValue) \(ceiling.relation.rawValue) \(ceiling.count)")
      case .obligation(let duty) where file.hasPrefix("reports") && duty.recipient == .council:
        found.insert(
          "\(duty.addressee.rawValue) \(Comparison.monthEnd(duty.deadline.description))")
      default: continue
      }
    }
    return found.sorted()
  }
}
