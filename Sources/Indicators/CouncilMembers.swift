import Record
import Store

/// The members of the Security Council in a calendar year.
///
/// The publisher may list the elected members alone; the five permanent members of Article 23 of the
/// Charter that it does not list are added and given apart. A State that took over another's seat in the
/// course of a year is listed beside it.
public enum CouncilMembers: Indicator {
  /// What the indicator is.
  public static let definition = IndicatorDefinition(
    id: "council-members", formula: "N = E + P", unit: .councilMembers, kind: .stock,
    reference: "Charter of the United Nations, Article 23; "
      + "United Nations Peace and Security Data Hub, DPPA-SCMEMBERSHIP",
    dimensions: [.contributor, .year], population: .all, scope: .everything)

  /// What its figures are computed from.
  public static let measures: Set<Measure> = [.councilSeats]

  /// Answers a question; see `Indicator`.
  public static func figures(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    try definition.check(request)
    var years = try CouncilSeats.years(in: request.period, view)
    if !request.by.contains(.year) { years = years.suffix(1) }
    var figures: [Figure] = []
    for year in years {
      guard let seats = try CouncilSeats(year: year, view) else { continue }
      figures += self.figures(seats, request)
    }
    return figures.isEmpty ? definition.notCovered(.councilSeats, request, view) : figures
  }

  private static func figures(_ seats: CouncilSeats, _ request: FigureRequest) -> [Figure] {
    func isAsked(_ state: EntityID) -> Bool { request.contributors?.contains(state) ?? true }
    let listed = seats.listed.filter(isAsked)
    let added = seats.added.filter(isAsked)
    func figure(_ listed: [EntityID], _ added: [EntityID]) -> Figure {
      var figure = definition.unavailable(.noCases, request)
      figure.value = .number(Double(listed.count + added.count))
      figure.moment = .year(seats.year)
      figure.snapshots = seats.selection.snapshots
      figure.notes = seats.notes
      if request.by.contains(.year) { figure.keys.date = .year(seats.year) }
      figure.inputs = [
        FigureInput("E", Double(listed.count), .councilMembers, [seats.selection(of: listed)]),
        FigureInput("P", Double(added.count), .councilMembers, [], isSum: false),
      ]
      return figure
    }
    guard request.by.contains(.contributor) else { return [figure(listed, added)] }
    return (listed + added).sorted().map { state in
      var figure = figure(listed.filter { $0 == state }, added.filter { $0 == state })
      figure.keys.contributor = state
      return figure
    }
  }
}

/// The seats of the Security Council in a calendar year.
struct CouncilSeats {
  let year: Int
  /// The States that the publisher lists.
  let listed: [EntityID]
  /// The permanent members that it does not list.
  let added: [EntityID]
  /// The question that finds the rows.
  let selection: Selection
  /// What the reader must know of the list.
  let notes: [FigureNote]

  /// The seats of a year; nil where no source lists them.
  init?(year: Int, _ view: RecordView) throws(IndicatorError) {
    let first = PartialDate.year(year).earliest
    guard
      let coverage = view.coverage[.councilSeats]?.first(where: { $0.dates.contains(first) })
    else { return nil }
    selection = Selection(
      measure: .councilSeats, snapshots: [coverage.snapshot.snapshot.number],
      period: Period(year: year))
    let refused = coverage.snapshot.tally.quarantined
    notes = refused > 0 ? [.refusedRows(refused)] : []
    listed = try view.totals(selection, by: [.state]).compactMap(\.state).sorted()
    self.year = year
    let known = Set(listed)
    added = Self.permanent(in: year).filter { state in
      // Either name of the seat that the Russian Federation took over stands for it.
      let names: Set<EntityID> =
        state == "state:sun" || state == "state:rus" ? ["state:sun", "state:rus"] : [state]
      return known.isDisjoint(with: names)
    }
  }

  /// The years of a span of which a source lists the seats.
  static func years(in period: Period, _ view: RecordView) throws(IndicatorError) -> [Int] {
    let dates = (view.coverage[.councilSeats] ?? []).flatMap(\.dates)
    // A year is in the span when any of its days is.
    return Array(Set(dates.map(\.year).filter { period.years.contains($0) })).sorted()
  }

  /// The permanent members in a year (Charter, Article 23); the seat of the Soviet Union went to the
  /// Russian Federation at the end of 1991.
  static func permanent(in year: Int) -> [EntityID] {
    ["state:chn", "state:fra", year <= 1991 ? "state:sun" : "state:rus", "state:gbr", "state:usa"]
  }

  /// The rows of some of the listed States.
  func selection(of states: [EntityID]) -> Selection {
    var selection = selection
    if states != listed { selection.states = states }
    return selection
  }
}
