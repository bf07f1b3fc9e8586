import Indicators
import Record

/// What the table of an operation says of its mandate: the term, the strength authorised, the vacancy.
enum MandateRows {
  /// A vacancy older than so many months says nothing of the day of the briefing.
  private static let monthsOfVacancy = 24

  /// The term and the outermost ceilings, each with the decision it comes from.
  static func rows(_ mandate: MandateInForce, _ draft: Draft) -> [[[Inline]]] {
    let wording = draft.wording
    func label(_ key: String) -> [Inline] { [.text(draft.text("missions.row.\(key)"))] }
    var term: [Inline] = [
      .text(mandate.until.map { wording.date($0) } ?? draft.text("mandate.without-term")),
      .text(" ("), .isolated(mandate.term.resolution), .text(")"),
    ]
    if mandate.hasRunOut { term.append(.aside(draft.text("missions.row.mandate-run-out"))) }
    var rows = [[label("mandate"), term]]
    let ceilings = mandate.ceilings.filter { $0.ceiling.relation == .ceiling }
    let outermost = ceilings.filter { entry in
      !ceilings.contains { entry.ceiling.component.isPart(of: $0.ceiling.component) }
    }
    if !outermost.isEmpty {
      var cell: [Inline] = []
      for entry in outermost {
        if !cell.isEmpty { cell.append(.text("\(wording.separator) ")) }
        cell += [
          .text(draft.text("component.\(entry.ceiling.component.rawValue)") + " "),
          .isolated(wording.number(Double(entry.ceiling.count), .persons)), .text(" ("),
          .isolated(entry.decision.resolution), .text(")"),
        ]
      }
      rows.append([label("authorised"), cell])
    }
    return rows
  }

  /// The vacancy, where a month-end of the last two years is published by category.
  static func vacancy(
    _ mission: Mission, _ draft: Draft
  ) throws(BriefingError) -> Figure? {
    let oldest = draft.asOf.adding(months: -monthsOfVacancy)
    return try draft.figures(DeployedVersusAuthorised.self, draft.untilNow) {
      $0.missions = [mission.id]
    }.first { figure in
      figure.variant == "vacancy" && figure.number != nil
        && (figure.moment.map { $0.date >= oldest } ?? false)
    }
  }
}
