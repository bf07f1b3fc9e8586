import Briefing
import Questions
import Record

/// Resolutions in cells: each leads to its row where the record holds the decision.
enum DecisionCell {
  /// A resolution on an operation.
  static func resolution(
    _ symbol: String, of mission: EntityID, _ record: OpenRecord
  ) -> [Inline] {
    let decision = record.mandates.history(of: mission)?.decisions.first {
      $0.resolution == symbol || bare($0.resolution) == bare(symbol)
    }
    guard let decision, let line = record.mandates.line(mission, decision) else {
      return [.isolated(symbol)]
    }
    return [.row(symbol, line)]
  }

  /// A decision, with words of its own.
  static func decision(
    _ decision: MandateDecision, of mission: EntityID, _ record: OpenRecord, text: String? = nil
  ) -> [Inline] {
    let text = text ?? decision.resolution
    return [record.mandates.line(mission, decision).map { .row(text, $0) } ?? .isolated(text)]
  }

  /// The symbol without prefix and year, since lists write it in several forms.
  private static func bare(_ symbol: String) -> Substring {
    let number = symbol.split(separator: " ").first ?? ""
    return number.hasPrefix("S/RES/") ? number.dropFirst(6) : number
  }
}

extension DecisionCell {
  /// A resolution with the paragraph, where known.
  static func cited(
    _ symbol: String, _ paragraph: String?, of mission: EntityID, _ record: OpenRecord,
    _ words: DueWording
  ) -> [Inline] {
    let text = words.source(symbol, paragraph: paragraph)
    guard
      let decision = record.mandates.history(of: mission)?.decisions.first(where: {
        $0.resolution == symbol
      })
    else { return [.isolated(text)] }
    return self.decision(decision, of: mission, record, text: text)
  }
}
