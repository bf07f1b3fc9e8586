import Briefing
import Indicators
import Record
import Wording

/// What a mission was given and what it spent, by financial year.
enum MissionMoney {
  static func write(_ mission: Mission, _ draft: inout Draft) throws(BriefingError) {
    draft.heading(draft.text("site.mission.money"), anchor: "money")
    let yearly: (inout FigureRequest) -> Void = {
      $0.missions = [mission.id]
      $0.by = [.year]
    }
    let budget = try draft.figures(Budget.self, draft.untilNow, yearly)
    let spent = try draft.figures(Expenditure.self, draft.untilNow, yearly)
    let execution = try draft.figures(BudgetExecution.self, draft.untilNow, yearly)
    let cost = try draft.figures(CostPerPersonYear.self, draft.untilNow, yearly)
    let years = Set((budget + spent).filter { $0.number != nil }.compactMap(\.keys.date))
      .sorted { $0.earliest < $1.earliest }
    guard !years.isEmpty else {
      if case .unavailable(let reason) = budget.first?.value {
        draft.paragraph("site.unavailable", ["reason": .text(draft.wording.reason(reason))])
      }
      return
    }
    var rows: [[[Inline]]] = []
    for year in years {
      var row: [[Inline]] = [[.isolated(name(year, draft))]]
      for figures in [budget, spent, execution, cost] {
        guard let figure = figures.first(where: { $0.keys.date == year && $0.number != nil })
        else {
          row.append([.text("—")])
          continue
        }
        row.append([.figure(try draft.identifier(figure), draft.wording.value(figure))])
      }
      rows.append(row)
    }
    draft.table(
      "site.mission.money-table",
      columns: ["financial-year", "budget", "expenditure", "execution", "cost-per-person-year"],
      numeric: [1, 2, 3, 4], rows: rows)
    if cost.allSatisfy({ $0.number == nil }), case .unavailable(let reason) = cost.first?.value {
      draft.note("site.mission.no-cost", ["reason": .text(draft.wording.reason(reason))])
    }
  }

  /// `2022/23`: the financial year that begins on 1 July 2022.
  private static func name(_ date: PartialDate, _ draft: Draft) -> String {
    let year = date.earliest.year
    let numerals = draft.wording.catalogue.numerals
    let next = (year + 1) % 100
    return "\(numerals.plain(year))/\(next < 10 ? numerals.plain(0) : "")\(numerals.plain(next))"
  }
}
