import Foundation
import Record
import Store

/// The decisions on mandates that the record holds, each with the row it was read from.
public struct RecordedMandates: Sendable {
  /// The histories in the order of the missions' identifiers, decisions oldest first.
  public let histories: [MandateHistory]
  /// The rows by mission and symbol.
  private let lines: [EntityID: [String: LineID]]

  /// Puts the facts about missions together again.
  ///
  /// - Throws: `IndicatorError.record` where a fact is not what this version of the program wrote.
  init(_ statements: [KeptStatement], path: String) throws(IndicatorError) {
    var decisions: [EntityID: [MandateDecision]] = [:]
    var lines: [EntityID: [String: LineID]] = [:]
    for statement in statements {
      do {
        let decision = try JSONDecoder().decode(
          MandateDecision.self, from: Data((statement.value ?? "").utf8))
        decisions[statement.entity, default: []].append(decision)
        lines[statement.entity, default: [:]][decision.resolution] = statement.line
      } catch {
        let failure = StoreError.unreadable(path: path, reason: "\(error)")
        throw .record(code: failure.code, arguments: failure.arguments)
      }
    }
    histories = decisions.sorted { $0.key < $1.key }.map {
      MandateHistory(mission: $0.key, decisions: $0.value)
    }
    self.lines = lines
  }

  /// The decisions on an operation; nil where the record has none.
  public func history(of mission: EntityID) -> MandateHistory? {
    histories.first { $0.mission == mission }
  }

  /// The row of a decision.
  public func line(_ mission: EntityID, _ decision: MandateDecision) -> LineID? {
    lines[mission]?[decision.resolution]
  }
}

extension RecordView {
  /// The decisions on mandates that the record holds.
  public func mandates() throws(IndicatorError) -> RecordedMandates {
    let statements = try ask { record throws(StoreError) in
      try record.statements(property: MandateDecision.property)
    }
    return try RecordedMandates(statements, path: record.path)
  }
}
