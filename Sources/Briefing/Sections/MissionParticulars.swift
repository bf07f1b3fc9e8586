import Indicators
import Record
import Wording

/// What a briefing says of one operation: where, how old, how many, from whom, what it lost.
public enum MissionParticulars {
  /// Writes the table, and how the losses of the span compare with those before.
  ///
  /// - Parameters:
  ///   - deployment: the figures on places of deployment by mission.
  ///   - lossesThrough: the day through which all its deaths are counted, where that is not the day of
  ///     the draft: what has ended may still lose somebody to a wound.
  public static func write(
    _ mission: Mission, _ mandate: MandateInForce?, _ deployment: [Figure], _ draft: inout Draft,
    lossesThrough: CalendarDate? = nil
  ) throws(BriefingError) {
    let ever =
      Period(from: Period.always.from, through: lossesThrough ?? draft.asOf) ?? draft.untilNow
    let language = draft.language
    let only: (inout FigureRequest) -> Void = { $0.missions = [mission.id] }
    var rows: [[[Inline]]] = []
    func label(_ key: String) -> [Inline] { [.text(draft.text("missions.row.\(key)"))] }
    let hosts = mission.hosts.map { draft.wording.state($0) }
    if !hosts.isEmpty {
      rows.append([label("hosts"), [.text(hosts.joined(separator: "\(draft.wording.separator) "))]])
    }
    if let place = mission.place {
      rows.append([label("place"), [.text(place.preferred(language))]])
    }
    if let start = mission.start {
      var cell: [Inline] = [.text(draft.wording.date(start))]
      if let established = mission.established {
        cell += [.text(" ("), .isolated(established), .text(")")]
      }
      rows.append([label("start"), cell])
    }
    if let age = try draft.figures(
      Missions.self, draft.period,
      { request in
        request.missions = [mission.id]
        request.by = [.mission]
      }
    ).first {
      rows.append([label("age"), try draft.cell(age)])
    }
    if let mandate { rows += MandateRows.rows(mandate, draft) }
    let strength = try draft.figures(Strength.self, draft.untilNow, only).first
    if let strength, strength.number != nil {
      rows.append([label("strength"), try draft.cell(strength)])
      if let monthly = try monthEnd(mission, unless: strength, draft) {
        rows.append([label("strength-month"), try draft.cell(monthly)])
      }
    }
    if let vacancy = try MandateRows.vacancy(mission, draft) {
      rows.append([label("vacancy"), try draft.cell(vacancy)])
    }
    rows.append([label("contributors"), try contributors(mission, &draft)])
    for (variant, key) in [("places", "places"), ("troops", "troops")] {
      if let figure = deployment.first(where: {
        $0.variant == variant && $0.keys.mission == mission.id
      }) {
        rows.append([label(key), try draft.cell(figure)])
      }
    }
    let period = try draft.periodOfKnownDeaths()
    let deaths = try draft.figures(Fatalities.self, period, only).first
    let before = try draft.figures(Fatalities.self, period.previous, only).first
    let all = try draft.figures(Fatalities.self, ever, only).first
    var cell = try draft.cell(deaths)
    if period.through < draft.period.through {
      cell.append(
        .aside(draft.text("figure.known-through", ["date": .date(.day(period.through))])))
    }
    rows.append([label("deaths"), cell])
    rows.append([label("deaths-before"), try draft.cell(before)])
    rows.append([label("deaths-all"), try draft.cell(all)])
    let malicious = try draft.figures(Fatalities.self, ever) { request in
      request.missions = [mission.id]
      request.by = [.type]
    }.first { $0.keys.incident == .maliciousAct }
    if let malicious { rows.append([label("malicious-all"), try draft.cell(malicious)]) }
    draft.table(
      "missions.table", columns: ["particular", "value"], numeric: [], rows: rows,
      arguments: ["mission": .text(draft.wording.mission(mission.id))])

    if let change = try draft.figures(
      Change.self, draft.period,
      { request in
        request.missions = [mission.id]
        request.of = "fatalities"
      }
    ).first, change.number != nil, let interval = draft.wording.interval(change) {
      draft.paragraph(
        change.isBeyondChance ? "missions.change-beyond" : "missions.change-within",
        ["ratio": try draft.cite(change), "interval": .text(interval)])
    }
  }

  /// The newest month-end where the strength shown is a mean over a year.
  private static func monthEnd(
    _ mission: Mission, unless shown: Figure, _ draft: Draft
  ) throws(BriefingError) -> Figure? {
    guard case .yearMean = shown.moment else { return nil }
    return try draft.figures(Strength.self, draft.untilNow) { request in
      request.missions = [mission.id]
      request.by = [.month]
    }.last { $0.number != nil }
  }

  /// The five largest contributors with their numbers.
  private static func contributors(
    _ mission: Mission, _ draft: inout Draft
  ) throws(BriefingError) -> [Inline] {
    let figures = try draft.figures(Strength.self, draft.untilNow) { request in
      request.missions = [mission.id]
      request.by = [.contributor]
    }.filter { $0.number ?? 0 > 0 }
    guard !figures.isEmpty else { return [.text("—")] }
    var inlines: [Inline] = []
    for figure in figures.prefix(5) {
      if !inlines.isEmpty { inlines.append(.text("\(draft.wording.separator) ")) }
      inlines.append(.text(draft.wording.key(figure.keys, .contributor) + " "))
      inlines.append(.figure(try draft.identifier(figure), draft.wording.value(figure)))
    }
    if let date = draft.staleDate(figures[0]) { inlines.append(.aside(date)) }
    return inlines
  }
}
