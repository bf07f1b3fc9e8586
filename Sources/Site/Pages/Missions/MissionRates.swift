import Briefing
import Indicators
import Record
import Wording

/// Deaths of uniformed personnel of a mission in proportion to its person-years, year by year.
enum MissionRates {
  static func write(_ mission: Mission, _ draft: inout Draft) throws(BriefingError) {
    draft.heading(draft.text("safety.rate"), anchor: "rate")
    let figures = try draft.figures(FatalityRate.self, draft.untilNow) {
      $0.missions = [mission.id]
      $0.by = [.year]
    }
    let known = figures.filter { $0.number != nil }
    guard !known.isEmpty else {
      if case .unavailable(let reason) = figures.first?.value {
        draft.paragraph("site.unavailable", ["reason": .text(draft.wording.reason(reason))])
      }
      return
    }
    let wording = draft.wording
    var rows: [[[Inline]]] = []
    for figure in known where figure.variant == "all-causes" {
      let malicious = known.first {
        $0.variant == "malicious-acts" && $0.keys.date == figure.keys.date
      }
      rows.append([
        [.text(figure.keys.date.map { wording.date($0) } ?? "")],
        [.isolated(wording.catalogue.numerals.plain(months(figure)))],
        [.isolated(wording.number(figure.input("PY") ?? 0, .personYears))],
        [.isolated(wording.number(figure.input("d") ?? 0, .deaths))],
        [.figure(try draft.identifier(figure), wording.value(figure))],
        [.isolated(wording.interval(figure) ?? "—")], try cell(malicious, &draft),
        [.isolated(malicious.flatMap { wording.interval($0) } ?? "—")],
      ])
    }
    draft.table(
      "site.mission.rate-table",
      columns: [
        "year", "months-covered", "person-years", "deaths", "rate", "interval", "malicious-rate",
        "interval",
      ], numeric: Set(1...7), rows: rows)
    draft.note("safety.rate-note")
  }

  private static func cell(_ figure: Figure?, _ draft: inout Draft) throws(BriefingError)
    -> [Inline]
  {
    guard let figure else { return [.text("—")] }
    return [.figure(try draft.identifier(figure), draft.wording.value(figure))]
  }

  /// How many months of the year the rate covers.
  private static func months(_ figure: Figure) -> Int {
    for case .partlyCovered(let months, _) in figure.notes { return months }
    return 12
  }
}
