import Briefing
import Charts
import Indicators
import Questions
import Record
import Store
import Wording

/// The map of a mission's places of deployment in the newest year known by the page's day, or in a year
/// that the reader chooses; of a mission without published places, the map of its seat.
enum MissionMap {
  /// The parameter with which a page that shows the map lets its reader choose the year.
  static let yearParameter = "places-year"

  /// Writes heading, choice of years, map and table; nothing where the record knows neither places nor a
  /// seat.
  static func write(_ mission: Mission, _ page: inout PageDraft) throws(SiteError) {
    var question = FigureQuestion(Deployment.definition.id)
    question.missions = [mission.id]
    question.scope = .everything
    question.to = .day(page.draft.asOf)
    question.by = [.year]
    let all = try page.figures(question)
    let figures = all.filter { $0.variant == "places" && $0.number != nil }
    let asked = try page.ask { () throws(QuestionError) in
      try page.request.parameters.number(yearParameter, 1945...page.request.day.year)
    }
    let years = figures.compactMap { $0.keys.date?.earliest.year }.sorted()
    guard let newest = years.last else { return try seat(mission, &page) }
    page.draft.heading(page.text("site.mission-map.heading"), anchor: "places")
    let year = asked.flatMap { years.contains($0) ? $0 : nil } ?? newest
    if let asked, asked != year {
      page.draft.note(
        "site.mission-map.no-year",
        [
          "mission": .text(page.wording.mission(mission.id)), "year": .isolated(String(asked)),
          "shown": .isolated(String(year)),
        ])
    }
    if years.count > 1 { page.add(.form(form(years, year, page))) }
    guard let figure = figures.first(where: { $0.keys.date?.earliest.year == year }) else { return }
    try summary(figure, all.first { $0.variant == "troops" && $0.keys == figure.keys }, year, &page)
    let places: DeployedPlaces
    let land: Land
    do throws(StoreError) {
      places = try DeployedPlaces(
        mission.id, year: year, files: figure.snapshots, page.record.view.record)
      land = try page.record.land.land()
    } catch {
      throw .question(.store(error))
    }
    map(places, mission, year, figure, land, &page)
    page.draft.note("map.note")
    if year < page.draft.asOf.year, year == newest {
      page.draft.note("site.mission-map.newest", ["year": .isolated(String(year))])
    }
  }

  /// How many places and troops there were, each with its explanation.
  private static func summary(
    _ places: Figure, _ troops: Figure?, _ year: Int, _ page: inout PageDraft
  ) throws(SiteError) {
    guard let troops else { return }
    try page.write { draft throws(BriefingError) in
      draft.paragraph(
        "performance.places",
        [
          "year": .isolated(String(year)), "places": try draft.cite(places),
          "troops": try draft.cite(troops),
        ])
    }
    for case .unknownSizes(let places) in troops.notes {
      page.draft.note("note.unknown-sizes", ["places": .count(places)])
    }
  }

  private static func form(_ years: [Int], _ year: Int, _ page: PageDraft) -> Form {
    var form = Form(
      title: page.text("site.mission-map.form"), path: page.request.path,
      fields: [
        .init(
          yearParameter, label: page.text("site.mission-map.year"), value: String(year),
          .choice(years.reversed().map { .init(String($0), String($0)) }))
      ], submit: page.text("site.mission-map.show"))
    form.asksAtOnce = true
    return form
  }

  private static func map(
    _ places: DeployedPlaces, _ mission: Mission, _ year: Int, _ figure: Figure, _ land: Land,
    _ page: inout PageDraft
  ) {
    let wording = page.wording
    let unknown = page.text("site.mission-map.size-unknown")
    let points = places.entries.map { entry in
      PointMap.Point(
        longitude: entry.place.longitude, latitude: entry.place.latitude,
        value: entry.troops?.value ?? 0,
        label: "\(entry.place.name): "
          + (entry.troops.map { wording.quantity($0.value, .persons) } ?? unknown),
        color: entry.troops == nil ? 1 : 0, name: entry.place.name)
    }
    let greatest = points.prefix(5).map(\.label).joined(separator: "\(wording.separator) ")
    let arguments: [String: Argument] = [
      "mission": .text(wording.mission(mission.id)), "year": .isolated(String(year)),
    ]
    let frame = page.draft.frame(
      "chart.mission-map", arguments, figures: [figure],
      alternative: page.text(
        "chart.mission-map.alternative",
        arguments.merging(["places": .count(points.count), "list": .text(greatest)]) { $1 }))
    let hasUnknown = points.contains { $0.color == 1 }
    let sizes = PointMap.sizes(upTo: points.map(\.value).max() ?? 0, isWhole: true)
    let map = PointMap(
      frame: frame, land: land.rings, points: points,
      extent: .around(points.map { ($0.longitude, $0.latitude) }, margin: 2),
      sizes: sizes.map { ($0, wording.number($0, .persons)) },
      colors: hasUnknown ? [page.text("site.mission-map.size-known"), unknown] : [])
    page.draft.add(
      .chart(
        svg: map.svg(), title: frame.title,
        data: Table(
          key: "mission-map", title: page.text("site.mission-map.table", arguments),
          columns: columns.map { page.text("column.\($0)") }, names: columns, numeric: [1, 2],
          rows: places.entries.map { row($0, page) })))
  }

  private static let columns = [
    "place", "troops", "contributors-there", "contributors-named", "headquarters",
  ]

  private static func row(_ entry: DeployedPlaces.Entry, _ page: PageDraft) -> [[Inline]] {
    let wording = page.wording
    func number(_ observation: Observation?, _ unit: FigureUnit) -> [Inline] {
      observation.map { [.row(wording.number($0.value, unit), $0.line)] }
        ?? [.text(page.text("site.mission-map.size-unknown"))]
    }
    var named: [Inline] = []
    for contributor in entry.named {
      if !named.isEmpty { named.append(.text("\(wording.separator) ")) }
      named.append(.entity(wording.state(contributor.state), contributor.state))
      if let troops = contributor.troops {
        named.append(.text(" "))
        named.append(.row(wording.number(troops.value, .persons), troops.line))
      }
    }
    return [
      [.isolated(entry.place.name)], number(entry.troops, .persons),
      entry.contributors.map { [.row(wording.number($0.value, .contributors), $0.line)] }
        ?? [.text("—")],
      named.isEmpty ? [.text("—")] : named,
      entry.headquarters.map {
        [.row(page.text("site.mission-map.seat-\(Int($0.value))"), $0.line)]
      }
        ?? [.text("—")],
    ]
  }

  // MARK: The seat

  /// How far around the seat the map reaches, in degrees.
  private static let surroundings = 9.0

  private static func seat(_ mission: Mission, _ page: inout PageDraft) throws(SiteError) {
    guard let seat = mission.coordinates, seat.count > 1 else { return }
    let land: Land
    do {
      land = try page.record.land.land()
    } catch {
      throw .question(.store(error))
    }
    page.draft.heading(page.text("site.mission-map.heading"), anchor: "places")
    let name = page.wording.mission(mission.id)
    let hosts = mission.hosts.map { page.wording.state($0) }
      .joined(separator: "\(page.wording.separator) ")
    let place = mission.place?.preferred(page.language) ?? (hosts.isEmpty ? name : hosts)
    let arguments: [String: Argument] = ["mission": .text(name), "place": .text(place)]
    let frame = ChartFrame(
      title: page.text("chart.mission-seat.title", arguments),
      unit: page.text("chart.mission-seat.unit", arguments), source: "",
      alternative: page.text("chart.mission-seat.alternative", arguments), language: page.language)
    let map = PointMap(
      frame: frame, land: land.rings,
      points: [
        .init(
          longitude: seat[0], latitude: seat[1], value: 1,
          label: page.text("site.mission-map.seat", arguments), name: place)
      ], extent: .around([(seat[0], seat[1])], margin: surroundings), sizes: [], greatestRadius: 7)
    page.draft.add(
      .chart(
        svg: map.svg(), title: frame.title,
        data: Table(
          key: "mission-map", title: frame.title,
          columns: ["place", "mission"].map { page.text("column.\($0)") }, numeric: [],
          rows: [[[.text(place)], [.entity(name, mission.id)]]])))
    page.draft.note("map.note")
  }
}
