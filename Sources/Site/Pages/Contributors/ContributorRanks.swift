import Briefing
import Indicators
import Record
import Wording

/// The place of a contributor among all, at the end of each year for which a list is published.
enum ContributorRanks {
  static func write(_ state: EntityID, _ draft: inout Draft) throws(BriefingError) {
    let own = YearEnds.last(
      of: try draft.figures(Strength.self, draft.untilNow) {
        $0.contributors = [state]
        $0.by = [.month]
      })
    var rows: [[[Inline]]] = []
    for figure in own {
      guard figure.number ?? 0 > 0, let date = figure.moment?.date,
        let span = Period(from: date.monthStart, through: date)
      else { continue }
      let all = try draft.figures(Strength.self, span) { $0.by = [.contributor] }
      let ranks = Ranks(all)
      guard let listed = all.first(where: { $0.keys.contributor == state }),
        let rank = ranks.rank(of: state)
      else { continue }
      let numerals = draft.wording.catalogue.numerals
      rows.append([
        [.text(draft.wording.date(date))],
        [.figure(try draft.identifier(listed), draft.wording.value(listed))],
        [.isolated(numerals.whole(rank))], [.isolated(numerals.whole(ranks.count))],
      ])
    }
    draft.table(
      "site.contributor.ranks-table", columns: ["moment", "strength", "rank", "of-contributors"],
      numeric: [1, 2, 3], rows: rows)
  }
}
