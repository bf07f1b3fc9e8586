import Briefing
import Charts
import Indicators
import Record
import Wording

/// Strength over time by category of personnel: the last month-end published in each year, and for
/// years without one the mean over the year.
struct StrengthByYear {
  /// Which missions or contributors the figures are about.
  let only: (inout FigureRequest) -> Void
  /// What they are called in titles.
  let name: String
  /// The first year that can have a figure.
  let first: Int
  /// The last year that can have a figure, where it is before the day of the page.
  var last: Int?

  /// A year with its figures.
  private struct Year {
    let year: Int
    let total: Figure
    var parts: [PersonnelType: Figure] = [:]

    /// What the publisher does not tell apart.
    func untold(_ types: [PersonnelType]) -> Double {
      max(0, (total.number ?? 0) - types.reduce(0) { $0 + (parts[$1]?.number ?? 0) })
    }
  }

  /// Writes the greatest strength, the chart with its table, and which years are missing.
  func write(_ draft: inout Draft) throws(BriefingError) {
    draft.heading(draft.text("site.strength.heading"), anchor: "strength")
    let years = try self.years(draft)
    guard !years.isEmpty else {
      draft.paragraph("site.strength.none", ["name": .text(name)])
      return
    }
    try peak(years, &draft)
    let types = PersonnelType.allCases.filter { type in
      years.contains { $0.parts[type]?.number ?? 0 > 0 }
    }
    try chart(years, types, &draft)
    let missing = (first...max(first, min(last ?? .max, draft.asOf.year))).filter { year in
      !years.contains { $0.year == year }
    }
    if !missing.isEmpty {
      draft.add(
        .note(
          draft.inlines("site.strength.missing") + [.text(" ")]
            + YearEnds.inlines(missing, draft.wording.separator) + [.text(".")]))
    }
  }

  private func years(_ draft: Draft) throws(BriefingError) -> [Year] {
    let months = YearEnds.last(
      of: try draft.figures(Strength.self, draft.untilNow) {
        only(&$0)
        $0.by = [.month]
      })
    let byType = try draft.figures(Strength.self, draft.untilNow) {
      only(&$0)
      $0.by = [.month, .personnel]
    }
    var years = months.map { total in
      var year = Year(year: total.keys.date?.latest.year ?? 0, total: total)
      for figure in byType where figure.keys.date == total.keys.date && figure.number != nil {
        if let type = figure.keys.personnel { year.parts[type] = figure }
      }
      return year
    }
    guard let span = Period(from: PartialDate.year(first).earliest, through: draft.asOf) else {
      return years
    }
    let known = Set(years.map(\.year))
    let means = try draft.figures(Strength.self, span) {
      only(&$0)
      $0.by = [.year]
    }
    for mean in means {
      guard mean.number != nil, let year = mean.keys.date?.latest.year, !known.contains(year)
      else { continue }
      years.append(Year(year: year, total: mean))
    }
    return years.sorted { $0.year < $1.year }
  }

  /// The greatest strength of any month-end or yearly mean.
  private func peak(_ years: [Year], _ draft: inout Draft) throws(BriefingError) {
    let months = try draft.figures(Strength.self, draft.untilNow) {
      only(&$0)
      $0.by = [.month]
    }
    let all = months.filter { $0.number != nil } + years.map(\.total)
    guard let greatest = all.max(by: { ($0.number ?? 0) < ($1.number ?? 0) }),
      let moment = greatest.moment
    else { return }
    draft.paragraph(
      "site.strength.peak",
      [
        "strength": try draft.cite(greatest), "moment": .text(draft.wording.moment(moment)),
      ])
  }

  private func chart(
    _ years: [Year], _ types: [PersonnelType], _ draft: inout Draft
  ) throws(BriefingError) {
    let wording = draft.wording
    let hasUntold = years.contains { $0.untold(types) > 0 }
    var rows: [[[Inline]]] = []
    for year in years {
      var row: [[Inline]] = [
        [
          .text(
            year.total.moment.map { wording.moment($0) }
              ?? wording.catalogue.numerals.plain(year.year))
        ],
        [.figure(try draft.identifier(year.total), wording.value(year.total))],
      ]
      for type in types {
        guard let part = year.parts[type] else {
          row.append([.text("—")])
          continue
        }
        row.append([.figure(try draft.identifier(part), wording.value(part))])
      }
      rows.append(row)
    }
    var names = types.map { draft.text("personnel.\($0.rawValue)") }
    if hasUntold { names.append(draft.text("site.strength.untold")) }
    let title = draft.text("chart.site-strength.title", ["name": .text(name)])
    let first = years.first?.year ?? 0
    let last = years.last?.year ?? 0
    let frame = draft.frame(
      "chart.site-strength", ["name": .text(name)],
      figures: years.flatMap { [$0.total] + Array($0.parts.values) },
      alternative: draft.text(
        "chart.site-strength.alternative",
        [
          "name": .text(name), "from": .isolated(wording.catalogue.numerals.plain(first)),
          "through": .isolated(wording.catalogue.numerals.plain(last)),
        ]))
    let chart = StackedColumns(
      frame: frame, names: names,
      columns: (first...max(first, last)).map { year in
        // A year without a figure keeps its room.
        guard let known = years.first(where: { $0.year == year }) else {
          return .init(year: year, parts: [])
        }
        return .init(
          year: year,
          parts: types.map { known.parts[$0]?.number ?? 0 }
            + (hasUntold ? [known.untold(types)] : []))
      }, axisText: { wording.number($0, .persons) })
    draft.add(
      .chart(
        svg: chart.svg(), title: title,
        data: Table(
          key: "strength-by-year", title: title,
          columns: [draft.text("column.moment"), draft.text("column.strength")]
            + types.map { draft.text("personnel.\($0.rawValue)") },
          names: ["moment", "strength"] + types.map(\.rawValue),
          numeric: Set(1..<(types.count + 2)), rows: rows)))
  }
}
