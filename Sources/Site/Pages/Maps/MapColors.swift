import Indicators
import Record

/// What the colours of a map stand for: the kinds of missions, or whether a value is above or below
/// nought; nothing where all circles are of one kind.
struct MapColors {
  /// The words of the colours in use, in their order; empty for one colour.
  let names: [String]
  private let colors: [Figure: Int]

  init(_ figures: [Figure], _ choice: MapChoice, _ page: PageDraft) {
    let valued = figures.filter { $0.number.map { $0 != 0 } ?? false }
    var kinds: [Figure: String] = [:]
    if valued.contains(where: { $0.number ?? 0 < 0 }) {
      for figure in valued {
        kinds[figure] = (figure.number ?? 0) < 0 ? "site.map.below" : "site.map.above"
      }
    } else if choice.dimension == .mission {
      for figure in valued {
        let kind = figure.keys.mission.flatMap { page.record.view.mission($0)?.kind }
        switch kind {
        case .specialPoliticalMission: kinds[figure] = "site.map.kind.political"
        case .otherPresence: kinds[figure] = "site.map.kind.other"
        default: kinds[figure] = "site.map.kind.peacekeeping"
        }
      }
    }
    let order = [
      "site.map.kind.peacekeeping", "site.map.kind.political", "site.map.kind.other",
      "site.map.above", "site.map.below",
    ].filter { key in kinds.values.contains(key) }
    names = order.count > 1 ? order.map { page.text($0) } : []
    colors = kinds.compactMapValues { order.firstIndex(of: $0) }
  }

  /// The position of a figure's colour.
  func color(_ figure: Figure) -> Int { colors[figure] ?? 0 }
}
