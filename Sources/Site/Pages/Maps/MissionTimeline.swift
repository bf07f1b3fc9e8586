import Briefing
import Charts
import Indicators
import Record
import Wording

/// The mandate of a mission over time, as decided by the page's day: terms, gaps, ceilings, and the
/// decisions in a table, each leading to its published row.
enum MissionTimeline {
  private static let columns = [
    "resolution", "adopted", "mandate-action", "term-from", "until", "authorised-strength",
  ]

  /// Writes heading, chart and table; nothing for a mission on which the record has no decision.
  static func write(_ mission: Mission, _ page: inout PageDraft) {
    let day = page.draft.asOf
    guard let history = page.record.mandates.history(of: mission.id)?.known(on: day),
      let first = history.decisions.first
    else { return }
    page.draft.heading(page.text("site.mission-timeline.heading"), anchor: "mandate-timeline")
    let terms = MandateTerms(history, on: day)
    let last = max(day, terms.terms.compactMap(\.until).max() ?? day)
    let steps = AuthorisedSteps(history, through: last)
    let words = TimelineWords(mission.id, page)
    var arguments: [String: Argument] = [
      "mission": .text(page.wording.mission(mission.id)), "date": .date(.day(day)),
      "from": .isolated(String(first.adopted.year)), "through": .isolated(String(last.year)),
    ]
    let title = page.text("chart.mandate-timeline.title", arguments)
    arguments["decisions"] = .count(history.decisions.count)
    arguments["short"] = .count(terms.terms.count(where: \.isShortExtension))
    arguments["gaps"] = .count(terms.gaps.count)
    let frame = ChartFrame(
      title: title, unit: page.text("chart.mandate-timeline.unit", arguments),
      source: words.source(history),
      alternative: page.text("chart.mandate-timeline.alternative", arguments),
      language: page.language)
    let chart = MandateTimeline(
      frame: frame, terms: terms.terms.map(words.term), gaps: terms.gaps.map(words.gap),
      decisions: history.decisions.map(words.decision), ceilings: words.ceilings(steps),
      day: (day.timeOfYears, page.wording.date(day)), words: words.legend,
      axisText: words.axisText)
    page.draft.add(
      .chart(
        svg: chart.svg(), title: title,
        data: Table(
          key: "mandate-timeline", title: title,
          columns: columns.map { page.text("column.\($0)") }, names: columns, numeric: [],
          rows: history.decisions.reversed().map { words.row($0, terms) })))
    for gap in terms.gaps {
      page.draft.note(
        "site.mission-timeline.gap",
        [
          "days": .count(gap.through.days(since: gap.from) + 1), "from": .date(.day(gap.from)),
          "through": .date(.day(gap.through)),
        ])
    }
    let unknown = history.decisions.count { $0.strengthUnknown == true }
    if unknown > 0 {
      page.draft.note("site.mission-timeline.incomplete", ["decisions": .count(unknown)])
    }
  }
}

extension CalendarDate {
  /// The beginning of the day as a year with its fraction, for charts over time.
  var timeOfYears: Double {
    let start = PartialDate.year(year).earliest
    let days = PartialDate.year(year).latest.days(since: start) + 1
    return Double(year) + Double(self.days(since: start)) / Double(days)
  }
}
