import Foundation
import Record

/// The project's own file of what the Council decided on one operation, `Data/mandates/<mission>.yml`:
/// each decision is a row. The form is described in `Data/mandates/README.md`.
///
/// A decision becomes a fact about the mission, and each figure of authorised strength an observation on
/// the day from which it is in force, so that both lead back to the row.
struct MandateDecisions: FormatReader {
  static let format = "mandate-decisions"
  static let columns = [
    "mission", "resolution", "adopted", "action", "until", "chapter-seven", "ceilings", "reports",
    "note", "sources", "strength-unknown",
  ]

  private let identities: Identities
  private let file: String
  private var symbols: Set<String> = []
  private var newest: CalendarDate?

  init(_ resolution: Resolution) {
    identities = resolution.identities
    file = resolution.file
  }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    let mission = EntityID(rawValue: row.text(0))
    guard let number = identities.numbers[mission], mission.kind == .mission,
      file == "\(mission.key).yml"
    else { throw .unknownMission(row.text(0)) }
    let decision = try DecisionFields(row).decision()
    if let newest, decision.adopted < newest {
      throw .outOfOrder(
        column: "adopted", value: decision.adopted.description, other: newest.description)
    }
    guard symbols.insert(decision.resolution).inserted else {
      throw .repeatedKey(decision.resolution)
    }
    newest = decision.adopted
    for ceiling in decision.ceilings ?? [] {
      try sink.observe(
        SeriesCode(.authorisedStrength, .day).of(mission: number)
          .of(category: sink.category(ceiling.category)),
        on: ceiling.from ?? decision.adopted, Double(ceiling.count))
    }
    sink.state(mission, MandateDecision.property, try Self.document(decision))
  }

  func key(_ row: PublishedRow) -> String? { "\(row.text(0)) \(row.text(1))" }

  private static func document(_ decision: MandateDecision) throws(Refusal) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(decision), as: UTF8.self)
    } catch {
      throw .malformedObject(decision.resolution)
    }
  }
}
