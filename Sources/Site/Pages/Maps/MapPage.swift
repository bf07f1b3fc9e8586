import Briefing
import Charts
import Indicators
import Questions
import Record
import Store
import Wording

/// The world by any indicator that can be kept apart by mission or contributor, year by year.
enum MapPage: PageWriter {
  static let route = Route("/map")
  static let section = "map"
  static let parameterNames = ["indicator", "figure", "by", "population", "year"]
  static let examples = [
    "/map", "/map?indicator=strength&by=contributor&year=2014",
    "/map?indicator=fatality-rate&figure=malicious-acts&year=2013",
    "/map?indicator=vetoes&year=1946", "/map?indicator=women-share&by=contributor",
  ]

  static func write(_ page: inout PageDraft) throws(SiteError) {
    let choice = try MapChoice(page)
    page.title = page.text("site.map.title")
    page.lead = page.draft.inlines("site.map.lead")
    page.add(.form(MapForm.form(choice, page)))
    remarks(choice, &page)
    let spots: MapPlaces
    do {
      spots = MapPlaces(try page.record.land.land(), page.record.view.missions)
    } catch {
      throw .question(.store(error))
    }
    guard choice.shown.contains(where: { $0.number != nil }) else {
      reasons(choice, &page)
      return
    }
    try map(choice, spots, &page)
    page.draft.note("map.note")
    unplaced(choice, spots, &page)
    uncovered(choice, &page)
    footnotes(choice, &page)
  }

  // MARK: The choice

  private static func remarks(_ choice: MapChoice, _ page: inout PageDraft) {
    if choice.isOtherDimension {
      page.draft.note(
        "site.map.other-dimension",
        [
          "indicator": .text(name(choice, page)),
          "dimension": .text(page.text("site.map.by.\(choice.dimension.rawValue)")),
        ])
    }
    if let asked = choice.variant, asked != choice.shownVariant {
      page.draft.note(
        "site.map.other-figure",
        ["indicator": .text(name(choice, page)), "figure": .isolated(asked)])
    }
  }

  /// Why there is no value at all.
  private static func reasons(_ choice: MapChoice, _ page: inout PageDraft) {
    page.draft.paragraph(
      "site.map.nothing",
      ["indicator": .text(name(choice, page)), "year": .isolated(String(choice.year))])
    var reasons: [String] = []
    for figure in choice.figures {
      guard case .unavailable(let reason) = figure.value else { continue }
      let text = page.wording.reason(reason)
      if !reasons.contains(text) { reasons.append(text) }
    }
    page.draft.list(reasons.map { [.text($0)] })
  }

  private static func name(_ choice: MapChoice, _ page: PageDraft) -> String {
    page.text("indicator.\(choice.indicator.definition.id).name")
  }

  // MARK: The map

  private static func map(
    _ choice: MapChoice, _ spots: MapPlaces, _ page: inout PageDraft
  ) throws(SiteError) {
    let shown = choice.shown
    let colors = MapColors(shown, choice, page)
    let points = shown.compactMap { figure -> PointMap.Point? in
      guard let id = choice.identity(figure), let value = figure.number, value != 0,
        let spot = spots.spot(id)
      else { return nil }
      return PointMap.Point(
        longitude: spot.place.longitude, latitude: spot.place.latitude, value: value,
        label: "\(label(figure, choice, page)): \(quantity(figure, page))",
        color: colors.color(figure))
    }
    let unit = shown.first { $0.number != nil }?.unit ?? choice.indicator.definition.unit
    let wording = page.wording
    let arguments: [String: Argument] = [
      "figure": .text(shown.first.map { wording.name($0) } ?? name(choice, page)),
      "by": .text(page.text("site.map.by.\(choice.dimension.rawValue)")),
      "year": .isolated(String(choice.year)), "unit": .text(wording.unit(unit)),
    ]
    let greatest = points.prefix(5).map(\.label).joined(separator: "\(wording.separator) ")
    let frame = page.draft.frame(
      "chart.map", arguments, figures: shown,
      alternative: page.text(
        "chart.map.alternative",
        arguments.merging(["circles": .count(points.count), "list": .text(greatest)]) { $1 }))
    let sizes = PointMap.sizes(
      upTo: points.map { abs($0.value) }.max() ?? 0, isWhole: unit.isWhole)
    let map = PointMap(
      frame: frame, land: spots.land.rings, points: points,
      sizes: sizes.map { ($0, wording.number($0, unit)) }, colors: colors.names)
    let listing = FigureListing(figures: shown, dimensions: [choice.dimension], wording: wording)
    let table = try FigureTable.table(shown, listing, &page)
    page.draft.add(
      .chart(
        svg: map.svg(), title: frame.title,
        data: Table(
          key: "map", title: frame.title, columns: table.columns, names: table.names,
          numeric: table.numeric, rows: table.rows)))
  }

  private static func label(_ figure: Figure, _ choice: MapChoice, _ page: PageDraft) -> String {
    page.wording.key(figure.keys, choice.dimension)
  }

  private static func quantity(_ figure: Figure, _ page: PageDraft) -> String {
    figure.number.map { page.wording.quantity($0, figure.unit) } ?? "—"
  }

  // MARK: What the map does not show

  /// What has a value and no place, and what has none of its own.
  private static func unplaced(
    _ choice: MapChoice, _ spots: MapPlaces, _ page: inout PageDraft
  ) {
    let valued = choice.shown.filter { $0.number.map { $0 != 0 } ?? false }
    let missing = valued.filter { choice.identity($0).flatMap(spots.spot) == nil }
    let middles = valued.filter {
      choice.identity($0).flatMap(spots.spot)?.isMiddleOfHost ?? false
    }
    names("site.map.no-place", missing, choice, &page)
    names("site.map.middle-of-host", middles, choice, &page)
    if choice.shown.contains(where: { $0.number == 0 }) { page.draft.note("site.map.zero") }
  }

  private static func names(
    _ key: String, _ figures: [Figure], _ choice: MapChoice, _ page: inout PageDraft
  ) {
    guard !figures.isEmpty else { return }
    var inlines = page.draft.inlines(key)
    for (index, figure) in figures.enumerated() {
      inlines.append(.text(index == 0 ? " " : "\(page.wording.separator) "))
      let text = label(figure, choice, page)
      inlines.append(choice.identity(figure).map { .entity(text, $0) } ?? .text(text))
    }
    page.draft.add(.note(inlines))
  }

  /// Missions in the field that year of which nothing is published, and figures without a value.
  /// Of what is counted, such as deaths, nothing published is not the same as not covered.
  private static func uncovered(_ choice: MapChoice, _ page: inout PageDraft) {
    let unknown = choice.shown.filter { $0.number == nil }
    names("site.map.without-value", unknown, choice, &page)
    guard choice.dimension == .mission, choice.indicator.definition.kind != .flow else { return }
    let known = Set(choice.shown.compactMap(\.keys.mission))
    let kinds = choice.indicator.definition.scope.kinds
    let year = Period(year: choice.year)
    let missing = page.record.view.missions.filter { mission in
      guard kinds.contains(mission.kind), mission.kind != .aggregate, let start = mission.start
      else { return false }
      return start.earliest <= min(year.through, page.request.day)
        && (mission.end.map { $0.latest >= year.from } ?? true) && !known.contains(mission.id)
        && !known.contains { page.record.view.mission($0)?.parts?.contains(mission.id) ?? false }
    }
    guard !missing.isEmpty else { return }
    var inlines = page.draft.inlines(
      "site.map.not-covered", ["year": .isolated(String(choice.year))])
    for (index, mission) in missing.sorted(by: { $0.acronym < $1.acronym }).enumerated() {
      inlines.append(.text(index == 0 ? " " : "\(page.wording.separator) "))
      inlines.append(.entity(page.wording.mission(mission.id), mission.id))
    }
    page.draft.add(.note(inlines))
  }

  /// Population, scope, releases, and what holds for every value; what holds for one only is said
  /// where the value is explained.
  private static func footnotes(_ choice: MapChoice, _ page: inout PageDraft) {
    let shown = choice.shown.filter { $0.number != nil }
    guard let first = shown.first else { return }
    let wording = page.wording
    var notes = [
      "\(page.text("figure.label.population")): "
        + page.text("population.\(first.population.rawValue)"),
      "\(page.text("figure.label.scope")): " + page.text("scope.\(first.scope.rawValue)"),
    ]
    for note in first.notes where shown.allSatisfy({ $0.notes.contains(note) }) {
      notes.append(wording.note(note, unit: first.unit))
    }
    var lists = notes.map { [Inline.text($0)] }
    lists.append([
      .page(
        page.text("site.map.indicator", ["indicator": .text(name(choice, page))]),
        path: "/indicators/\(choice.indicator.definition.id)")
    ])
    page.draft.list(lists)
  }
}
