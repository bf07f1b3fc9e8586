import Charts
import Indicators
import Record
import Wording

/// Deaths of personnel: how many, of what, how the rate compares, and how sure that is.
enum SafetySection {
  static func write(_ draft: inout Draft) throws(BriefingError) {
    try counts(&draft)
    try byYear(&draft)
    try rate(&draft)
    try byMission(&draft)
  }

  private static func counts(_ draft: inout Draft) throws(BriefingError) {
    let period = try draft.periodOfKnownDeaths()
    guard let total = try draft.figures(Fatalities.self, period).first,
      let before = try draft.figures(Fatalities.self, period.previous).first,
      let change = try draft.figures(Change.self, period, { $0.of = "fatalities" }).first,
      total.number != nil
    else {
      draft.paragraph("safety.no-deaths")
      return
    }
    var sentences = draft.inlines(
      "safety.total",
      [
        "deaths": try draft.cite(total), "from": .date(.day(period.from)),
        "through": .date(.day(period.through)), "before": try draft.cite(before),
      ])
    // There is no ratio to a period without deaths.
    if change.number != nil {
      sentences += [.text(" ")]
      sentences += draft.inlines(
        "safety.ratio",
        ["interval": draft.interval(change), "ratio": try draft.cite(change)])
    }
    draft.add(.paragraph(sentences))
    if period.through < draft.period.through {
      draft.note("safety.known-through", ["date": .date(.day(period.through))])
    }
    draft.paragraph(change.isBeyondChance ? "safety.beyond-chance" : "safety.within-chance")

    let byType = try draft.figures(Fatalities.self, period) { $0.by = [.type] }
    let typeBefore = try draft.figures(Fatalities.self, period.previous) { $0.by = [.type] }
    var rows: [[[Inline]]] = []
    for figure in byType {
      rows.append([
        [.text(draft.wording.key(figure.keys, .type))], try draft.cell(figure),
        try draft.countCell(typeBefore.first { $0.keys == figure.keys }),
      ])
    }
    draft.table(
      "safety.by-type-table", columns: ["incident", "deaths", "deaths-before"], numeric: [1, 2],
      rows: rows)
    let byPersonnel = try draft.figures(Fatalities.self, draft.period) { $0.by = [.personnel] }
    rows = []
    for figure in byPersonnel {
      rows.append([
        [.text(draft.wording.key(figure.keys, .personnel))], try draft.cell(figure),
      ])
    }
    draft.table(
      "safety.by-personnel-table", columns: ["personnel", "deaths"], numeric: [1], rows: rows)
    try share(&draft)
  }

  private static func share(_ draft: inout Draft) throws(BriefingError) {
    let shares = try draft.figures(MaliciousShare.self, draft.period)
    guard let determined = shares.first(where: { $0.variant == "determined" }),
      let low = shares.first(where: { $0.variant == "open-as-other" }),
      let high = shares.first(where: { $0.variant == "open-as-malicious" }),
      determined.number != nil
    else { return }
    draft.paragraph(
      "safety.malicious-share",
      [
        "share": try draft.cite(determined), "interval": draft.interval(determined),
        "low": try draft.cite(low), "high": try draft.cite(high),
      ])
  }

  private static func byYear(_ draft: inout Draft) throws(BriefingError) {
    let figures = try draft.figures(Fatalities.self, draft.untilNow) { $0.by = [.year, .type] }
    guard !figures.isEmpty else { return }
    let order: [IncidentType] = [
      .maliciousAct, .accident, .illness, .selfInflicted, .toBeDetermined, .unknown,
    ]
    var values: [Int: [IncidentType: Figure]] = [:]
    for figure in figures {
      guard let date = figure.keys.date, let incident = figure.keys.incident else { continue }
      values[date.earliest.year, default: [:]][incident] = figure
    }
    guard let first = values.keys.min() else { return }
    let years = Array(first...draft.asOf.year)
    let columns = years.map { year in
      StackedColumns.Column(year: year, parts: order.map { values[year]?[$0]?.number ?? 0 })
    }
    let peak = columns.max { $0.parts.reduce(0, +) < $1.parts.reduce(0, +) }
    let wording = draft.wording
    let title = draft.text("chart.deaths.title")
    let frame = draft.frame(
      "chart.deaths", figures: figures,
      alternative: draft.text(
        "chart.deaths.alternative",
        [
          "from": .isolated(String(first)), "through": .isolated(String(draft.asOf.year)),
          "peak": .isolated(String(peak?.year ?? first)),
          "deaths": .count(Int(peak?.parts.reduce(0, +) ?? 0)),
        ]))
    let chart = StackedColumns(
      frame: frame, names: order.map { draft.text("incident.\($0.rawValue)") }, columns: columns,
      axisText: { wording.number($0, .deaths) })
    // The table gives the last ten years; the chart is the overview.
    var rows: [[[Inline]]] = []
    for year in years.suffix(10) {
      var row: [[Inline]] = [[.text(wording.date(.year(year)))]]
      for incident in order {
        row.append(try draft.countCell(values[year]?[incident]))
      }
      rows.append(row)
    }
    draft.add(
      .chart(
        svg: chart.svg(), title: title,
        data: Table(
          key: "deaths-by-year", title: title,
          columns: [draft.text("column.year")]
            + order.map { draft.text("incident.\($0.rawValue)") },
          numeric: Set(1...order.count), rows: rows)))
    if draft.asOf.month < 12 { draft.note("safety.year-not-over", ["date": draft.asOfArgument]) }
  }

  /// The rate for the span, or why there is none and which span has one.
  private static func rate(_ draft: inout Draft) throws(BriefingError) {
    draft.heading(draft.text("safety.rate"))
    let now = try draft.figures(FatalityRate.self, draft.period)
    if let all = now.first(where: { $0.variant == "all-causes" }), all.number != nil,
      let malicious = now.first(where: { $0.variant == "malicious-acts" })
    {
      draft.paragraph(
        "safety.rate-now",
        [
          "rate": try draft.cite(all), "interval": draft.interval(all),
          "malicious": try draft.cite(malicious), "malicious-interval": draft.interval(malicious),
        ])
    } else if let all = now.first, case .unavailable(let reason) = all.value {
      draft.paragraph("safety.no-rate", ["reason": .text(draft.wording.reason(reason))])
    }
    let byYear = try draft.figures(FatalityRate.self, draft.untilNow) { $0.by = [.year] }
      .filter { $0.number != nil }
    var rows: [[[Inline]]] = []
    for figure in byYear where figure.variant == "all-causes" {
      let malicious = byYear.first {
        $0.variant == "malicious-acts" && $0.keys.date == figure.keys.date
      }
      let months = figure.monthsCovered
      rows.append([
        [.text(figure.keys.date.map { draft.wording.date($0) } ?? "")],
        [.isolated(draft.wording.catalogue.numerals.plain(months ?? 12))],
        [.isolated(draft.wording.number(figure.input("PY") ?? 0, .personYears))],
        [.isolated(draft.wording.number(figure.input("d") ?? 0, .deaths))],
        [.isolated(draft.wording.number(figure.input("n") ?? 0, .incidents))],
        try draft.cell(figure), [.text(draft.wording.interval(figure) ?? "—")],
        try draft.cell(malicious), [.text(malicious.flatMap { draft.wording.interval($0) } ?? "—")],
      ])
    }
    draft.table(
      "safety.rate-table",
      columns: [
        "year", "months-covered", "person-years", "deaths", "incidents", "rate", "interval",
        "malicious-rate", "interval",
      ], numeric: Set(1...8), rows: rows)
    if !rows.isEmpty { draft.note("safety.rate-note") }
  }

  private static func byMission(_ draft: inout Draft) throws(BriefingError) {
    let figures = try draft.figures(Fatalities.self, draft.period) { $0.by = [.mission] }
    let malicious = try draft.figures(Fatalities.self, draft.period) { $0.by = [.mission, .type] }
      .filter { $0.keys.incident == .maliciousAct }
    var rows: [[[Inline]]] = []
    for figure in figures {
      rows.append([
        [.text(draft.wording.key(figure.keys, .mission))], try draft.cell(figure),
        try draft.countCell(malicious.first { $0.keys.mission == figure.keys.mission }),
      ])
    }
    draft.table(
      "safety.by-mission-table", columns: ["mission", "deaths", "malicious-acts"], numeric: [1, 2],
      rows: rows)
  }
}

extension Figure {
  /// True when a note says that the difference is more than chance would bring.
  var isBeyondChance: Bool {
    notes.contains { if case .beyondChance = $0 { true } else { false } }
  }

  /// The day up to which events are known, where that is before the end of the span.
  var knownThrough: CalendarDate? {
    for case .stale(let date) in notes where moment == nil { return date }
    return nil
  }

  /// How many months a note says are covered.
  var monthsCovered: Int? {
    for case .partlyCovered(let months, _) in notes { return months }
    return nil
  }
}
