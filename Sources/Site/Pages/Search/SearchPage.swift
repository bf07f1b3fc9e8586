import Briefing
import Questions
import Record
import Wording

/// What is called so: missions, States, groups, organizations, indicators, decisions, duties, meetings,
/// initiatives and sources, in both languages and in any spelling; and the paragraphs of documents that
/// hold it.
enum SearchPage: PageWriter {
  static let route = Route("/search")
  static let section = ""
  static let parameterNames = ["q"] + LineResults.parameterNames
  static let examples = [
    "/search", "/search?q=minusma", "/search?q=resolution+2378", "/search?q=مالي",
    "/search?q=no-such-thing", "/search?q=حفظ+السلام&text-lang=en",
  ]

  /// How many hits of one kind are shown.
  private static let shown = 20
  /// Searches that show what can be asked.
  private static let attempts = [
    "MINUSMA", "مينوسما", "Mali", "الدول الأفريقية", "القرار 2378", "S/RES/2719 (2023)",
    "2024-09-09", "fatalities", "لاكروا",
  ]

  static func write(_ page: inout PageDraft) throws(SiteError) {
    let text = (page.request.parameters["q"] ?? "").trimmingBlanks
    guard text.count <= NameSearch.longest else {
      throw .question(
        .malformed(parameter: "q", value: String(text.prefix(60)) + "…"))
    }
    page.title = page.text("site.search.title")
    let hasDocuments = page.record.library.exists
    page.isLasting = !hasDocuments
    page.add(
      .form(
        Form(
          title: page.text("site.search.form"), path: "/search",
          fields: [
            .init(
              "q", label: page.text("site.search.field"), value: text,
              .text(placeholder: page.text("site.search.placeholder")))
          ] + (hasDocuments ? LineResults.fields(page) : []),
          submit: page.text("site.search.submit"))))
    let choosesDocuments = LineParameters.choosesDocuments(page.request.parameters)
    guard !text.isEmpty || choosesDocuments else {
      page.lead = page.draft.inlines("site.search.lead")
      help(&page)
      return
    }
    let lines = try LineResults(text, page)
    let search = NameSearch(page.record, page.language)
    let hits = choosesDocuments ? [] : search.hits(text)
    let isFound = !hits.isEmpty || lines.answer.total > 0
    if !choosesDocuments {
      page.lead = page.draft.inlines(
        hits.isEmpty ? "site.search.nothing" : "site.search.found",
        ["n": .count(hits.count), "text": .isolated(text)])
    }
    write(hits, &page)
    if hasDocuments { lines.write(&page) }
    if !isFound {
      if !choosesDocuments { suggest(search.suggestions(text), &page) }
      help(&page)
    }
  }

  private static func write(_ hits: [NameSearch.Hit], _ page: inout PageDraft) {
    // Kinds in the order of their best hit.
    var kinds: [NameSearch.Hit.Kind] = []
    for hit in hits where !kinds.contains(hit.kind) { kinds.append(hit.kind) }
    let links = HitLinks(page)
    for kind in kinds {
      let own = hits.filter { $0.kind == kind }
      let key = kind.rawValue
      page.draft.heading(page.text("site.search.kind.\(key)"), anchor: key)
      page.draft.table(
        "site.search.\(key)-table", columns: ["name", "found-as", "particular"], numeric: [],
        rows: own.prefix(shown).map { hit in
          [
            [links.name(hit)], [hit.spelling.map { .isolated($0) } ?? .text("—")],
            links.particulars(hit),
          ]
        })
      if own.count > shown {
        page.draft.paragraph(
          "site.search.more", ["n": .count(shown), "all": .count(own.count)])
      }
    }
  }

  /// Names that are nearly so.
  private static func suggest(_ names: [String], _ page: inout PageDraft) {
    guard !names.isEmpty else { return }
    page.draft.heading(page.text("site.search.suggestions"), anchor: "suggestions")
    page.draft.list(names.map { [again($0)] })
  }

  private static func help(_ page: inout PageDraft) {
    page.draft.heading(page.text("site.search.help"), anchor: "help")
    page.draft.list(
      (1...(page.record.library.exists ? 6 : 4)).map {
        page.draft.inlines("site.search.help-\($0)")
      })
    page.draft.heading(page.text("site.search.examples"), anchor: "examples")
    page.draft.list(attempts.map { [again($0)] })
  }

  /// A search for another text.
  private static func again(_ text: String) -> Inline {
    var query = Parameters()
    query.add("q", text)
    return .page(text, path: "/search?\(query.query)")
  }
}

extension String {
  /// Without blanks and line breaks at its ends.
  fileprivate var trimmingBlanks: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
