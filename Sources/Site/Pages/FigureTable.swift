import Briefing
import Indicators
import Record

/// Figures as a table of a page, each number leading to its explanation.
enum FigureTable {
  /// The table of a listing.
  static func table(
    _ figures: [Figure], _ listing: FigureListing, _ page: inout PageDraft
  ) throws(SiteError) -> Table {
    guard let value = listing.numeric.first else {
      return Table(key: "figures", title: "", columns: [], numeric: [], rows: [])
    }
    var rows: [[[Inline]]] = []
    for (figure, cells) in zip(figures, listing.rows) {
      var row = cells.map { [Inline.text($0)] }
      row[value] = try page.cell(figure)
      if let mission = figure.keys.mission, !row.isEmpty, cells[0] == page.wording.mission(mission)
      {
        row[0] = [.entity(cells[0], mission)]
      } else if let state = figure.keys.contributor, cells.first == page.wording.state(state) {
        row[0] = [.entity(cells[0], state)]
      }
      rows.append(row)
    }
    return Table(
      key: "figures",
      title: figures.first.map { page.text("indicator.\($0.indicator).name") } ?? "",
      columns: listing.columns, numeric: listing.numeric, rows: rows)
  }
}
