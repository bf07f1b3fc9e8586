import Briefing
import Indicators
import Questions
import Record
import Store
import Wording

/// One source: its terms, releases and files, columns, a few rows, what was refused and corrected, and
/// where other publishers say otherwise.
enum SourcePage: PageWriter {
  static let route = Route("/sources/{source}")
  static let section = "sources"
  static let examples = ["/sources/un-fatalities", "/sources/geopko", "/sources/mandate-decisions"]

  /// How many refused rows, corrections and disagreements are shown.
  private static let shown = 100
  /// How many rows are shown as a sample.
  private static let sample = 5

  static func write(_ page: inout PageDraft) throws(SiteError) {
    let record = page.record
    let id = page.request.value("source")
    guard let source = record.view.sources[id] else { throw .question(.unknownSource(id)) }
    let kept = try page.ask { () throws(QuestionError) in
      try record.ask { reader throws(StoreError) in try reader.snapshots() }
        .filter { $0.snapshot.source == id }
    }
    page.title = source.title.preferred(page.language)
    page.lead = [.text(source.publisher.preferred(page.language))]
    particulars(source, &page)
    SourceFiles.write(source, kept, &page)
    covers(source, &page)
    try rows(source, kept, &page)
    try refused(kept, &page)
    try corrections(kept, &page)
    try disagreements(kept, &page)
  }

  private static func particulars(_ source: Source, _ page: inout PageDraft) {
    func label(_ key: String, _ text: [Inline]) -> Part.Particular {
      .init(page.text(key), text)
    }
    var result = [
      label("column.licence", [.text(source.licence.preferred(page.language))]),
      label("column.citation", [.isolated(source.citation)]),
      label("column.address", [CitedSource.inline(source.address)]),
      label("site.sources.identifier", [.isolated(source.id)]),
    ]
    if let dataset = source.dataset {
      result.append(label("column.dataset", [.isolated(dataset.id)]))
    }
    page.add(.particulars(result))
    if source.folder != nil { page.draft.note("site.sources.own-facts") }
  }

  /// What it measures, and for which time.
  private static func covers(_ source: Source, _ page: inout PageDraft) {
    let spans = page.record.view.spans(of: source.id)
    guard !spans.isEmpty else { return }
    page.draft.heading(page.text("site.sources.covers"), anchor: "covers")
    page.draft.table(
      "site.sources.covers-table",
      columns: ["measure", "first-figure", "newest", "days-with-figures"], numeric: [3],
      rows: spans.map { span in
        [
          [.text(page.text("measure.\(span.measure.rawValue)"))],
          [.text(page.wording.date(span.first))], [.text(page.wording.date(span.last))],
          [.isolated(page.wording.catalogue.numerals.whole(span.days))],
        ]
      })
  }

  /// A few rows of the newest release as published.
  private static func rows(
    _ source: Source, _ kept: [KeptSnapshot], _ page: inout PageDraft
  ) throws(SiteError) {
    guard !kept.isEmpty else { return }
    let record = page.record
    let answer = try page.ask { () throws(QuestionError) in
      try LinesQuestion(source.id, Parameters(), record).answer(in: record, cells: 1000)
    }
    SourceFiles.columns(source, answer, &page)
    page.draft.heading(page.text("site.sources.sample"), anchor: "sample")
    page.draft.table(
      "site.sources.sample-table", columns: ["row", "as-published"], numeric: [],
      rows: answer.rows.prefix(sample).map { row in
        [
          [.row(String(row.line.id.row), row.line.id)],
          [.isolated(String(row.line.text.prefix(600)))],
        ]
      }, arguments: ["file": .isolated(answer.kept.snapshot.file)])
    page.draft.add(
      .paragraph([
        .page(page.text("site.sources.all-rows"), path: "/sources/\(source.id)/lines")
      ]))
  }

  /// The refused rows, each with its reason.
  private static func refused(
    _ kept: [KeptSnapshot], _ page: inout PageDraft
  ) throws(SiteError) {
    let record = page.record
    let own = Dictionary(
      kept.map { ($0.snapshot.number, $0.snapshot) }, uniquingKeysWith: { first, _ in first })
    let lines = try page.ask { () throws(QuestionError) in
      try record.ask { reader throws(StoreError) in try reader.quarantine() }
        .filter { own[$0.line.snapshot] != nil }
    }
    page.draft.heading(page.text("site.sources.refused"), anchor: "refused")
    guard !lines.isEmpty else {
      page.draft.paragraph("site.sources.none-refused")
      return
    }
    page.draft.paragraph("site.sources.refused-reading", ["rows": .count(lines.count)])
    var rows: [[[Inline]]] = []
    for entry in lines.prefix(shown) {
      let text = try page.ask { () throws(QuestionError) in
        try record.ask { reader throws(StoreError) in try reader.line(entry.line)?.text ?? "" }
      }
      rows.append([
        place(entry.line, own),
        page.draft.inlines(
          "refusal.\(entry.code)", entry.arguments.mapValues { .isolated($0) }),
        [.isolated(String(text.prefix(300)))],
      ])
    }
    page.draft.table(
      "site.sources.refused-table", columns: ["row", "reason", "as-published"], numeric: [],
      rows: rows)
    cut(lines.count, &page)
  }

  /// The corrections applied, each with its reason and what it rests on.
  private static func corrections(
    _ kept: [KeptSnapshot], _ page: inout PageDraft
  ) throws(SiteError) {
    let record = page.record
    let own = Dictionary(
      kept.map { ($0.snapshot.number, $0.snapshot) }, uniquingKeysWith: { first, _ in first })
    let all = try page.ask { () throws(QuestionError) in
      try record.ask { reader throws(StoreError) in try reader.corrections() }
        .filter { own[$0.line.snapshot] != nil }
    }
    page.draft.heading(page.text("sources.corrections"), anchor: "corrections")
    guard !all.isEmpty else {
      page.draft.paragraph("site.sources.none-corrected")
      return
    }
    page.draft.table(
      "site.sources.corrections-table",
      columns: ["row", "column", "as-published", "correction", "reason", "correction-basis"],
      numeric: [],
      rows: all.prefix(shown).map { entry in
        let correction = entry.correction
        return [
          correction.action == .add
            ? [.text(page.text("site.sources.no-row"))] : place(entry.line, own),
          [.isolated(correction.column)], [.isolated(correction.expect ?? "—")],
          done(correction, page), [.text(correction.reason.preferred(page.language))],
          [CitedSource.inline(correction.basis)],
        ]
      })
    cut(all.count, &page)
  }

  /// What was done about an error.
  private static func done(_ correction: Correction, _ page: PageDraft) -> [Inline] {
    page.draft.inlines(
      "site.sources.correction-\(correction.action.rawValue)",
      ["value": .isolated(correction.value ?? "—")])
  }

  /// Where another publisher says otherwise, the greatest differences first.
  private static func disagreements(
    _ kept: [KeptSnapshot], _ page: inout PageDraft
  ) throws(SiteError) {
    let own = Set(kept.map(\.snapshot.number))
    let found: [Disagreement]
    do throws(IndicatorError) {
      found = try Disagreement.find(through: page.request.day, page.record.view).all
        .filter { own.contains($0.first.snapshot) || own.contains($0.second.snapshot) }
    } catch {
      throw .question(.indicator(error))
    }
    guard !found.isEmpty else { return }
    page.draft.heading(page.text("site.sources.disagreements"), anchor: "disagreements")
    page.draft.paragraph("site.sources.disagreements-reading", ["n": .count(found.count)])
    var rows: [[[Inline]]] = []
    for entry in found.prefix(20) {
      let isFirst = own.contains(entry.first.snapshot)
      let other = isFirst ? entry.second : entry.first
      let snapshot = page.record.view.snapshots.first {
        $0.snapshot.number == other.snapshot
      }?.snapshot
      rows.append([
        [.entity(page.wording.mission(entry.mission), entry.mission)],
        [.text(page.wording.date(.month(entry.date.year, entry.date.month)))],
        try page.cell(entry.figure(isFirst ? entry.first : entry.second, page.record.view)),
        try page.cell(entry.figure(other, page.record.view)),
        [
          .page(
            snapshot.flatMap { page.record.view.sources[$0.source] }?.title
              .preferred(page.language) ?? "—", path: "/sources/\(snapshot?.source ?? "")")
        ],
        [.text(page.text(isFirst ? "site.sources.used" : "site.sources.not-used"))],
      ])
    }
    page.draft.table(
      "site.sources.disagreements-table",
      columns: ["mission", "month", "this-source", "other", "other-source", "which-used"],
      numeric: [2, 3], rows: rows)
  }

  /// A row by its file and number.
  private static func place(_ line: LineID, _ files: [Int: Snapshot]) -> [Inline] {
    guard let snapshot = files[line.snapshot] else { return [.isolated(String(line.row))] }
    return [
      .page("\(snapshot.file):\(line.row)", path: SiteAddress.line(snapshot, row: line.row))
    ]
  }

  private static func cut(_ count: Int, _ page: inout PageDraft) {
    guard count > shown else { return }
    page.draft.paragraph("site.calendar.cut", ["n": .count(shown), "all": .count(count)])
  }
}
