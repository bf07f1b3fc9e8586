import Briefing
import Indicators
import Questions
import Record
import Releases
import Wording

/// What changed from one release of a source to the next: rows that lead to their pages, columns, and
/// figures.
enum ReleaseChanges {
  /// How many rows of each kind and figures are shown.
  private static let shown = 40

  static func write(_ step: ChangesQuestion.Step, _ page: inout PageDraft) throws(SiteError) {
    let record = page.record
    let (difference, view) = try page.ask { () throws(QuestionError) in
      try ChangesQuestion().difference(step, in: record, figures: true)
    }
    let figures = FigureWording(catalogue: record.catalogue, language: page.language, view: view)
    let wording = DifferenceWording(
      difference: difference, before: step.before, after: step.after, figures: figures)
    page.draft.heading(
      page.text(
        "site.changes.step",
        [
          "source": .text(
            record.view.sources[step.source]?.title.preferred(page.language) ?? step.source),
          "before": .isolated(step.before), "after": .isolated(step.after),
        ]), anchor: step.after)
    guard let source = difference.sources.first else {
      page.draft.paragraph("diff.nothing")
      return
    }
    page.draft.add(.paragraph([.text(wording.summary(source))]))
    table(difference.indicators, wording, step, &page)
    columns(source, step, &page)
    for kind in DifferenceKind.allCases { rows(source, kind, step, &page) }
  }

  private static func columns(
    _ source: SourceDifference, _ step: ChangesQuestion.Step, _ page: inout PageDraft
  ) {
    let numerals = page.wording.catalogue.numerals
    let rows =
      source.columns.map { ($0.column, numerals.whole($0.rows)) }
      + source.addedColumns.map { ($0, page.text("site.changes.column-added")) }
      + source.removedColumns.map { ($0, page.text("site.changes.column-removed")) }
    guard !rows.isEmpty else { return }
    add(
      "columns", step, title: page.text("site.changes.columns-table"),
      ["publishers-column", "rows-changed"], [1],
      rows.map { [[.isolated($0.0)], [.isolated($0.1)]] }, &page)
  }

  private static func rows(
    _ source: SourceDifference, _ kind: DifferenceKind, _ step: ChangesQuestion.Step,
    _ page: inout PageDraft
  ) {
    let all = source.lines.filter { $0.kind == kind }
    guard !all.isEmpty else { return }
    let snapshots = Dictionary(
      (source.before + source.after).map { ($0.number, $0) }, uniquingKeysWith: { $1 })
    let rows = all.prefix(shown).map { line -> [[Inline]] in
      let cells = line.cells.prefix(12).map { cell in
        switch kind {
        case .new: "\(cell.column): \(cell.after)"
        case .removed: "\(cell.column): \(cell.before)"
        case .changed: "\(cell.column): \(quoted(cell.before)) → \(quoted(cell.after))"
        }
      }
      return [
        place(line.after ?? line.before, snapshots), [.isolated(String(line.key.prefix(120)))],
        [.isolated(String(cells.joined(separator: "; ").prefix(400)))],
      ]
    }
    add(
      kind.rawValue, step,
      title: page.text("diff.kind.\(kind.rawValue)", ["n": .count(all.count)]),
      ["row", "row-key", "what-it-says"], [], rows, &page)
    if all.count > shown {
      page.draft.paragraph(
        "site.calendar.cut", ["n": .count(shown), "all": .count(all.count)])
    }
  }

  /// The figures that differ, the whole first.
  private static func table(
    _ all: [IndicatorDifference], _ wording: DifferenceWording, _ step: ChangesQuestion.Step,
    _ page: inout PageDraft
  ) {
    guard !all.isEmpty else { return }
    let ordered = all.enumerated().sorted {
      ($0.element.dimensions.count, $0.offset) < ($1.element.dimensions.count, $1.offset)
    }.map(\.element)
    let rows = ordered.prefix(shown).map { entry -> [[Inline]] in
      let id = entry.figure?.indicator ?? ""
      return [
        [.page(page.text("indicator.\(id).name"), path: "/indicators/\(id)")],
        [.text(wording.label(entry))],
        value(entry.before, entry, release: step.before, step, page),
        value(entry.after, entry, release: step.after, step, page),
        [.isolated(wording.amount(entry) ?? "—")],
      ]
    }
    add(
      "figures", step, title: page.text("diff.figures", ["n": .count(all.count)]),
      ["indicator", "kept-apart", "before", "after", "difference"], [2, 3, 4], rows, &page)
    if all.count > shown {
      page.draft.paragraph(
        "site.calendar.cut", ["n": .count(shown), "all": .count(all.count)])
    }
  }

  /// A figure as a release gives it, leading to its explanation from that release.
  private static func value(
    _ figure: Figure?, _ difference: IndicatorDifference, release: String,
    _ step: ChangesQuestion.Step, _ page: PageDraft
  ) -> [Inline] {
    guard let figure else { return [.text("—")] }
    let text = page.wording.value(figure)
    // An address that names another record cannot name a release as well.
    guard page.request.parameters["release"] == nil else { return [.isolated(text)] }
    var question = FigureQuestion(figure.indicator)
    question.to = .day(step.published)
    question.by = difference.dimensions
    question.at = difference.dimensions.map { FigureWording.code(figure.keys, $0) }
    question.variant = figure.variant.isEmpty ? nil : figure.variant
    question.source = figure.keys.source
    var parameters = question.parameters
    parameters.add("release", "\(step.source)=\(release)")
    return [.page(text, path: "\(SiteAddress.explanation(of: question))?\(parameters.query)")]
  }

  /// A row by its file and number, leading to its page.
  private static func place(_ line: LineID?, _ snapshots: [Int: Snapshot]) -> [Inline] {
    guard let line, let snapshot = snapshots[line.snapshot] else { return [.text("—")] }
    return [
      .page("\(snapshot.version):\(line.row)", path: SiteAddress.line(snapshot, row: line.row))
    ]
  }

  private static func quoted(_ value: String) -> String { value.isEmpty ? "∅" : value }

  private static func add(
    _ key: String, _ step: ChangesQuestion.Step, title: String, _ columns: [String],
    _ numeric: Set<Int>, _ rows: [[[Inline]]], _ page: inout PageDraft
  ) {
    page.draft.add(
      .table(
        Table(
          key: "\(step.after)-\(key)".replacing(".", with: "-"), title: title,
          columns: columns.map { page.text("column.\($0)") }, numeric: numeric, rows: rows)))
  }
}
