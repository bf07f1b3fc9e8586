import Briefing
import Indicators
import Questions
import Record
import Wording

/// A published row: as published, where it stands, what was read from it, and every figure that rests
/// on it.
enum LinePage: PageWriter {
  static let route = Route("/lines/{source}/{version}/{file}/{row}")
  static let section = "sources"
  static let examples: [String] = ["/lines/unsc-vetoes/2022-09/unsc-vetoes-1946-2022.csv/2"]

  static func write(_ page: inout PageDraft) throws(SiteError) {
    let request = page.request
    let record = page.record
    let line = try page.ask { () throws(QuestionError) in
      let path = ["source", "version", "file"].map(request.value).joined(separator: "/")
      guard let row = Int(request.value("row")) else {
        throw .unknownLine(path: path, row: 0)
      }
      return try PublishedLine(path: path, row: row, in: record)
    }
    let snapshot = line.kept.snapshot
    let source = record.view.sources[snapshot.source]
    page.title = page.text("site.line.title", ["row": .isolated(String(line.line.id.row))])
    page.lead = [
      .page(
        source?.title.preferred(page.language) ?? snapshot.source,
        path: "/sources/\(snapshot.source)"),
      .text(" — "), .isolated(snapshot.path),
    ]
    standing(line, &page)
    page.draft.heading(page.text("site.line.published"), anchor: "published")
    page.add(.published(line.line.text))
    cells(line, &page)
    page.draft.heading(page.text("site.line.file"), anchor: "file")
    page.add(.particulars(particulars(line, source, page)))
    neighbours(line, &page)
    let day = request.day
    let figures = try page.ask { () throws(QuestionError) in
      try line.figures(in: record, today: day)
    }
    page.draft.heading(page.text("site.line.figures"), anchor: "figures")
    var rows: [[[Inline]]] = []
    for figure in figures {
      rows.append([
        [
          .page(
            page.text("indicator.\(figure.indicator).name"),
            path: "/indicators/\(figure.indicator)")
        ],
        [.text(about(figure, page))], try page.cell(figure),
        [.text(page.wording.unit(figure.unit))], [.text(page.wording.period(figure.period))],
      ])
    }
    page.draft.table(
      "site.line.figures-table", columns: ["indicator", "about", "value", "unit", "period"],
      numeric: [2], rows: rows)
    if rows.isEmpty { page.draft.paragraph("site.line.no-figures") }
  }

  /// Refused, corrected or replaced: the reader is told first.
  private static func standing(_ line: PublishedLine, _ page: inout PageDraft) {
    if let refusal = line.refusal {
      page.draft.note(
        "site.line.refused",
        [
          "reason": .message(
            Message(
              "refusal.\(refusal.code)", refusal.arguments.mapValues { .isolated($0) }))
        ])
    }
    for correction in line.corrections {
      page.draft.note(
        "site.line.corrected",
        [
          "column": .isolated(correction.column), "value": .isolated(correction.value ?? "—"),
          "reason": .text(correction.reason.preferred(page.language)),
        ])
    }
    if let newer = line.supersession {
      page.draft.note(newer.isChanged ? "site.line.changed" : "site.line.superseded")
    }
  }

  private static func cells(_ line: PublishedLine, _ page: inout PageDraft) {
    guard line.cells.count > 1 else { return }
    page.draft.table(
      "site.line.cells-table", columns: ["publishers-column", "as-published"], numeric: [],
      rows: line.cells.map { [[.isolated($0.column)], [.isolated($0.value)]] })
  }

  private static func particulars(
    _ line: PublishedLine, _ source: Source?, _ page: PageDraft
  ) -> [Part.Particular] {
    let snapshot = line.kept.snapshot
    func label(_ key: String, _ text: [Inline]) -> Part.Particular {
      .init(page.text("column.\(key)"), text)
    }
    var result = [
      label("publisher", [.text(source?.publisher.preferred(page.language) ?? "—")]),
      label("release", [.isolated(snapshot.version)]),
      label("published-on", [.text(page.wording.date(snapshot.published))]),
      label("retrieved", [.text(page.wording.date(snapshot.retrieved))]),
      label("file", [.isolated(snapshot.path)]),
      label(
        "place",
        [
          .text(
            page.text(
              "site.line.place",
              ["row": .count(line.line.id.row), "byte": .count(line.line.firstByte)]))
        ]),
      label("sha256-whole", [.isolated(snapshot.sha256)]),
    ]
    if let source {
      result.append(label("licence", [.text(source.licence.preferred(page.language))]))
      result.append(label("citation", [.isolated(source.citation)]))
      result.append(label("address", [.address(source.address, url: source.address)]))
    }
    return result
  }

  /// The rows before and after.
  private static func neighbours(_ line: PublishedLine, _ page: inout PageDraft) {
    let row = line.line.id.row
    var links: [[Inline]] = []
    for (other, key) in [(row - 1, "site.line.before"), (row + 1, "site.line.after")]
    where other > 0 && other <= max(row, line.kept.tally.read + 1) {
      links.append([
        .page(page.text(key), path: SiteAddress.line(line.kept.snapshot, row: other))
      ])
    }
    page.draft.list(links)
  }

  private static func about(_ figure: Figure, _ page: PageDraft) -> String {
    let keys = figure.keys
    var parts: [String] = []
    if !figure.variant.isEmpty {
      parts.append(page.wording.variant(figure.indicator, figure.variant))
    }
    let missions = keys.mission.map { [$0] } ?? figure.request?.missions ?? []
    parts += missions.map(page.wording.mission)
    for dimension in figure.request?.by ?? [] where dimension != .mission {
      parts.append(page.wording.key(keys, dimension))
    }
    return parts.isEmpty
      ? page.text("site.line.everything") : parts.joined(separator: "\(page.wording.separator) ")
  }
}
