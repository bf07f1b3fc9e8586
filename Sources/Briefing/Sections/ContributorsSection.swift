import Charts
import Indicators
import Record
import Wording

/// Contributors and host States, by regional group.
enum ContributorsSection {
  static func write(_ draft: inout Draft) throws(BriefingError) {
    let figures = try draft.figures(Strength.self, draft.untilNow) { $0.by = [.contributor] }
      .filter { $0.number ?? 0 > 0 }
    guard let moment = figures.first?.moment else { return }
    draft.paragraph("contributors.moment", ["moment": .text(draft.wording.moment(moment))])
    try groups(&draft)
    try largest(figures, moment, &draft)
    try map(figures, moment, &draft)
    try hosts(&draft)
  }

  private static func groups(_ draft: inout Draft) throws(BriefingError) {
    let strength = try draft.figures(Strength.self, draft.untilNow) { $0.by = [.group] }
    let counts = try draft.figures(Contributors.self, draft.untilNow) { $0.by = [.group] }
    let women = try draft.figures(WomenShare.self, draft.untilNow) { $0.by = [.group] }
    var rows: [[[Inline]]] = []
    for figure in strength where figure.number ?? 0 > 0 {
      let count = counts.first { $0.variant == "any" && $0.keys.group == figure.keys.group }
      rows.append([
        [.text(draft.wording.key(figure.keys, .group))], try draft.cell(count),
        try draft.cell(figure),
        try draft.cell(women.first { $0.keys.group == figure.keys.group }),
      ])
    }
    draft.table(
      "contributors.groups-table", columns: ["group", "contributors", "strength", "women-share"],
      numeric: [1, 2, 3], rows: rows)
  }

  private static func largest(
    _ figures: [Figure], _ moment: Moment, _ draft: inout Draft
  ) throws(BriefingError) {
    let women = try draft.figures(WomenShare.self, draft.untilNow) { $0.by = [.contributor] }
    let deaths = try draft.figures(Fatalities.self, draft.period) { $0.by = [.contributor] }
    let top = figures.prefix(20)
    var rows: [[[Inline]]] = []
    for figure in top {
      let lost = deaths.first { $0.keys.contributor == figure.keys.contributor }
      rows.append([
        [.text(draft.wording.key(figure.keys, .contributor))], try draft.cell(figure),
        try draft.cell(women.first { $0.keys.contributor == figure.keys.contributor }),
        try draft.countCell(lost),
      ])
    }
    let title = draft.text(
      "chart.contributors.title", ["moment": .text(draft.wording.moment(moment))])
    let bars = top.map { figure in
      BarChart.Bar(
        label: draft.wording.key(figure.keys, .contributor), value: figure.number ?? 0,
        text: draft.wording.value(figure))
    }
    let frame = draft.frame(
      "chart.contributors", ["moment": .text(draft.wording.moment(moment))],
      figures: Array(top),
      alternative: draft.text(
        "chart.contributors.alternative",
        [
          "list": .text(
            bars.prefix(5).map { "\($0.label) \($0.text)" }
              .joined(separator: "\(draft.wording.separator) "))
        ]))
    draft.add(
      .chart(
        svg: BarChart(frame: frame, bars: Array(bars)).svg(), title: title,
        data: Table(
          key: "contributors-chart", title: title,
          columns: ["contributor", "strength", "women-share", "deaths-in-period"].map {
            draft.text("column.\($0)")
          }, numeric: [1, 2, 3], rows: rows)))
  }

  private static func map(
    _ figures: [Figure], _ moment: Moment, _ draft: inout Draft
  ) throws(BriefingError) {
    let land: Land
    do {
      land = try draft.land.land()
    } catch {
      throw .store(error)
    }
    var missing: [String] = []
    let points = figures.compactMap { figure -> PointMap.Point? in
      guard let state = figure.keys.contributor, let value = figure.number else { return nil }
      let name = draft.wording.state(state)
      guard let middle = land.middles[state] else {
        missing.append(name)
        return nil
      }
      return PointMap.Point(
        longitude: middle.longitude, latitude: middle.latitude, value: value,
        label: "\(name): \(draft.wording.number(value, .persons))")
    }
    let wording = draft.wording
    let title = draft.text(
      "chart.contributor-map.title", ["moment": .text(wording.moment(moment))])
    let frame = draft.frame(
      "chart.contributor-map", ["moment": .text(wording.moment(moment))], figures: figures,
      alternative: draft.text(
        "chart.contributor-map.alternative", ["contributors": .count(points.count)]))
    let chart = PointMap(
      frame: frame, land: land.rings, points: points,
      sizes: [100.0, 1000, 5000].map { ($0, wording.number($0, .persons)) })
    draft.add(
      .chart(
        svg: chart.svg(), title: title,
        data: Table(
          key: "contributors-not-on-map", title: draft.text("contributors.not-on-map"),
          columns: [draft.text("column.contributor")], numeric: [],
          rows: missing.map { [[.text($0)]] })))
    draft.note("map.note")
  }

  /// Host States of the active operations, by regional group.
  private static func hosts(_ draft: inout Draft) throws(BriefingError) {
    draft.heading(draft.text("contributors.hosts"))
    var byGroup: [EntityID?: [EntityID: [String]]] = [:]
    for mission in draft.view.missions
    where mission.kind == .peacekeepingOperation && mission.isActive(on: draft.asOf) {
      for host in mission.hosts {
        byGroup[draft.view.group(of: host), default: [:]][host, default: []]
          .append(draft.wording.mission(mission.id))
      }
    }
    var rows: [[[Inline]]] = []
    for (group, hosts) in byGroup.sorted(by: {
      ($0.key?.rawValue ?? "~") < ($1.key?.rawValue ?? "~")
    }) {
      let name = group.map { draft.wording.group($0) } ?? draft.text("dimension.no-group")
      for (host, missions) in hosts.sorted(by: { $0.key < $1.key }) {
        rows.append([
          [.text(draft.wording.state(host))], [.text(name)],
          [.text(missions.sorted().joined(separator: "\(draft.wording.separator) "))],
        ])
      }
    }
    draft.table(
      "contributors.hosts-table", columns: ["host-state", "group", "missions"], numeric: [],
      rows: rows)
    if byGroup.values.contains(where: { $0["state:xkx"] != nil }) {
      draft.note("contributors.kosovo", ["resolution": .isolated("1244 (1999)")])
    }
  }
}
