import Briefing
import Indicators
import Record
import Wording

/// What a figure is about, in words: so that no number stands without it.
struct FigureLabel {
  let figure: Figure
  let wording: FigureWording

  /// The name with the operations and contributors asked for, and the place in the breakdown:
  /// `Deaths of personnel, MINUSMA, Malicious act`.
  var text: String {
    let by = figure.request?.by ?? []
    var parts = [wording.name(figure)]
    if !by.contains(.mission) { parts += missions }
    if !by.contains(.contributor) { parts += contributors }
    parts += by.map { wording.key(figure.keys, $0) }
    if let source = figure.keys.source { parts.append(source) }
    return parts.joined(separator: wording.language == .ar ? "، " : ", ")
  }

  /// The operations and contributors asked for, a line each; none where all were meant.
  var restrictions: [String] {
    var lines: [String] = []
    if !missions.isEmpty {
      lines.append("\(wording.text("column.missions")): \(list(missions))")
    }
    if !contributors.isEmpty {
      lines.append("\(wording.text("column.contributors")): \(list(contributors))")
    }
    return lines
  }

  private var missions: [String] { (figure.request?.missions ?? []).map(wording.mission) }
  private var contributors: [String] { (figure.request?.contributors ?? []).map(wording.state) }

  private func list(_ names: [String]) -> String {
    names.joined(separator: wording.language == .ar ? "، " : ", ")
  }
}
