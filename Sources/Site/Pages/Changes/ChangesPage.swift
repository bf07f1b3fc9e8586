import Briefing
import Questions
import Record
import Releases
import Store
import Wording

/// What changed: the frozen records, the releases that followed others, and on request what differs
/// between the record and an earlier one, or between two releases of a source.
enum ChangesPage: PageWriter {
  static let route = Route("/changes")
  static let section = "sources"
  static let parameterNames = ChangesQuestion.parameterNames + ["since"]
  static let examples = ["/changes", "/changes?source=un-fatalities", "/changes?since=2024-09-09"]

  static func write(_ page: inout PageDraft) throws(SiteError) {
    let request = page.request
    let record = page.record
    let question = try page.ask { () throws(QuestionError) in
      try ChangesQuestion(request.parameters, record)
    }
    page.title = page.text("site.changes.title")
    page.lead = page.draft.inlines("site.changes.lead")
    page.add(.form(form(question, page)))
    page.draft.add(.paragraph([.page(page.text("site.changes.feed"), path: "/changes.atom")]))
    if request.parameters["since"] != nil {
      try since(question.sources.first, &page)
    } else if !question.sources.isEmpty {
      for step in try page.ask({ () throws(QuestionError) in try question.steps(in: record) }) {
        try ReleaseChanges.write(step, &page)
      }
    }
    try steps(question, &page)
    frozen(&page)
  }

  /// What changed since an earlier record, in one source where one is named.
  private static func since(_ source: String?, _ page: inout PageDraft) throws(SiteError) {
    let request = page.request
    let record = page.record
    let earlier = try page.ask { () throws(QuestionError) in
      try BriefingQuestion(
        Parameters(request.parameters.pairs.filter { $0.name == "since" })
      ).earlier(than: record, request.language)
    }
    guard let earlier else { return }
    page.draft.heading(
      page.text("site.changes.since", ["since": .isolated(earlier.name)]), anchor: "since")
    try page.write { draft throws(BriefingError) in
      try BriefingCompiler.write(
        since: BriefingSince(
          name: earlier.name, view: earlier.view, source: source ?? earlier.source), &draft)
    }
  }

  /// The releases that followed others, with how many rows differ.
  private static func steps(
    _ question: ChangesQuestion, _ page: inout PageDraft
  ) throws(SiteError) {
    let record = page.record
    let all = try page.ask { () throws(QuestionError) in try ChangesQuestion().steps(in: record) }
    page.draft.heading(page.text("site.changes.releases"), anchor: "releases")
    guard !all.isEmpty else {
      page.draft.paragraph("site.changes.no-releases")
      return
    }
    page.draft.table(
      "site.changes.releases-table",
      columns: ["published-on", "source", "before", "after", "details"],
      numeric: [],
      rows: all.map { step in
        [
          [.text(page.wording.date(step.published))],
          [
            .page(
              record.view.sources[step.source]?.title.preferred(page.language) ?? step.source,
              path: "/sources/\(step.source)")
          ],
          [.isolated(step.before)], [.isolated(step.after)],
          [
            .page(
              page.text("site.changes.rows-and-figures"), path: "/changes?source=\(step.source)")
          ],
        ]
      })
  }

  /// The frozen records.
  private static func frozen(_ page: inout PageDraft) {
    let all = (try? page.record.shelf.all()) ?? []
    page.draft.heading(page.text("site.changes.frozen"), anchor: "frozen")
    page.draft.paragraph("site.changes.frozen-reading")
    let numerals = page.wording.catalogue.numerals
    page.draft.table(
      "site.changes.frozen-table", columns: ["release", "created", "program", "files", "details"],
      numeric: [3],
      rows: all.reversed().map { frozen in
        [
          [.isolated(frozen.id)],
          [
            .text(
              CalendarDate(iso: frozen.created.prefix(10)).map { page.wording.date($0) }
                ?? frozen.created)
          ],
          [.isolated(frozen.program)], [.isolated(numerals.whole(frozen.files.count))],
          [
            .page(
              page.text("site.changes.compare"), path: "/changes?since=\(frozen.id)")
          ],
        ]
      })
    if all.isEmpty { page.draft.paragraph("site.changes.none-frozen") }
  }

  private static func form(_ question: ChangesQuestion, _ page: PageDraft) -> Form {
    let sources = page.record.view.sources.values.sorted { $0.id < $1.id }.map {
      Form.Option($0.id, $0.title.preferred(page.language))
    }
    return Form(
      title: page.text("site.changes.form"), path: "/changes",
      fields: [
        .init(
          "since", label: page.text("site.briefing.since"),
          value: page.request.parameters["since"], .text(placeholder: "2024-01-01")),
        .init(
          "source", label: page.text("site.changes.source"), value: question.sources.first,
          .choice([Form.Option("", "—")] + sources)),
      ], submit: page.text("site.changes.submit"))
  }
}
