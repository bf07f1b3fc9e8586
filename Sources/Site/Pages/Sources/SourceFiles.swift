import Briefing
import Questions
import Record
import Store
import Wording

/// The releases of a source with their files, and the columns of its newest file.
enum SourceFiles {
  /// How many files are listed; the project's own facts are many small ones.
  private static let shown = 60

  static func write(_ source: Source, _ kept: [KeptSnapshot], _ page: inout PageDraft) {
    page.draft.heading(page.text("site.sources.releases"), anchor: "releases")
    guard !kept.isEmpty else {
      page.draft.paragraph("site.sources.nothing-held")
      return
    }
    page.draft.table(
      "site.sources.releases-table",
      columns: ["release", "published-on", "retrieved", "standing", "fetched-from"], numeric: [],
      rows: versions(kept).reversed().map { version in
        let file = kept.first { $0.snapshot.version == version }?.snapshot
        let fetched = source.releases.first { $0.version == version }?.fetched
        return [
          [.isolated(version)], [.text(file.map { page.wording.date($0.published) } ?? "—")],
          [.text(file.map { page.wording.date($0.retrieved) } ?? "—")],
          [
            .text(
              page.text(
                file?.isCurrent == true ? "site.sources.current" : "site.sources.replaced"))
          ],
          [
            fetched.map { CitedSource.inline($0.address) }
              ?? .text(
                page.text(
                  source.folder == nil ? "site.sources.bundled" : "site.sources.kept-here"))
          ],
        ]
      })
    files(source, kept, &page)
    if versions(kept).count > 1 {
      page.draft.add(
        .paragraph([
          .page(
            page.text("site.sources.what-changed"), path: "/changes?source=\(source.id)")
        ]))
    }
  }

  private static func files(
    _ source: Source, _ kept: [KeptSnapshot], _ page: inout PageDraft
  ) {
    let numerals = page.wording.catalogue.numerals
    page.draft.table(
      "site.sources.files-table",
      columns: ["file", "release", "read", "taken", "quarantined", "bytes", "sha256-whole"],
      numeric: [2, 3, 4, 5],
      rows: kept.reversed().prefix(shown).map { entry in
        let snapshot = entry.snapshot
        var query = Parameters()
        query.add("file", "\(snapshot.version)/\(snapshot.file)")
        return [
          [.page(snapshot.file, path: "/sources/\(source.id)/lines?\(query.query)")],
          [.isolated(snapshot.version)], [.isolated(numerals.whole(entry.tally.read))],
          [.isolated(numerals.whole(entry.tally.taken))],
          [.isolated(numerals.whole(entry.tally.quarantined))],
          [.isolated(numerals.whole(entry.tally.bytes))], [.isolated(snapshot.sha256)],
        ]
      })
    if kept.count > shown {
      page.draft.paragraph("site.calendar.cut", ["n": .count(shown), "all": .count(kept.count)])
    }
  }

  /// The columns of a file with what their publisher declares them to hold.
  static func columns(_ source: Source, _ answer: LinesQuestion.Answer, _ page: inout PageDraft) {
    guard !answer.columns.isEmpty else { return }
    page.draft.heading(page.text("site.sources.columns"), anchor: "columns")
    let declared = source.dataset.map { $0.columns.isEmpty ? nil : $0 } ?? nil
    page.draft.table(
      "site.sources.columns-table",
      columns: ["publishers-column", "type", "in-first-row"], numeric: [],
      rows: answer.columns.enumerated().map { index, name in
        let cells = answer.rows.first?.cells ?? []
        let value = cells.indices.contains(index) ? cells[index] : ""
        return [
          [.isolated(name.isEmpty ? "—" : name)],
          [
            .text(
              page.text(
                declared.map { "site.sources.type.\($0.type(of: name).rawValue)" }
                  ?? "site.sources.type.undeclared"))
          ],
          [.isolated(value.isEmpty ? "—" : String(value.prefix(80)))],
        ]
      }, arguments: ["file": .isolated(answer.kept.snapshot.file)])
  }

  /// The releases in the order in which they came.
  private static func versions(_ kept: [KeptSnapshot]) -> [String] {
    var result: [String] = []
    for entry in kept where !result.contains(entry.snapshot.version) {
      result.append(entry.snapshot.version)
    }
    return result
  }
}
