import Indicators
import Record

/// The few figures that a minister is told first.
enum SummarySection {
  static func write(_ draft: inout Draft) throws(BriefingError) {
    let missions = try draft.figures(Missions.self, draft.period)
    let strength = try draft.figures(Strength.self, draft.untilNow)
    let contributors = try draft.figures(Contributors.self, draft.untilNow)
    let deaths = try draft.figures(Fatalities.self, draft.period)
    let malicious = try draft.figures(Fatalities.self, draft.period) { $0.by = [.type] }
      .filter { $0.keys.incident == .maliciousAct }
    let women = try draft.figures(WomenShare.self, draft.untilNow)

    var headlines: [Headline] = []
    let candidates: [(Figure?, String)] = [
      (missions.first { $0.variant == "active" }, "missions"), (strength.first, "strength"),
      (contributors.first { $0.variant == "any" }, "contributors"), (women.first, "women"),
      (deaths.first, "deaths"), (malicious.first, "malicious"),
    ]
    for (figure, key) in candidates {
      guard let figure else { continue }
      headlines.append(
        Headline(
          value: try draft.cell(figure),
          label: draft.inlines("summary.\(key)", ["months": .count(draft.period.monthsAbout)])))
    }
    draft.add(.headlines(headlines))
    draft.paragraph("summary.reading")
  }
}

extension Period {
  /// The length in months, to the nearest.
  var monthsAbout: Int { max(1, Int((Double(days) / 30.44).rounded())) }
}
