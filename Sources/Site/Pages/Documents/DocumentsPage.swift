import Briefing
import Library
import Questions
import Record
import Wording

/// The documents kept beside the record, the newest first.
enum DocumentsPage: PageWriter {
  static let route = Route("/documents")
  static let section = ""
  static let parameterNames = ["first"]
  static let examples = ["/documents"]

  /// How many documents are shown at a time.
  private static let shown = 200

  static func write(_ page: inout PageDraft) throws(SiteError) {
    let record = page.record
    page.isLasting = false
    let parameters = page.request.parameters
    let (all, first) = try page.ask { () throws(QuestionError) in
      (try record.documents(), try parameters.number("first", 1...1_000_000) ?? 1)
    }
    page.title = page.text("site.documents.title")
    page.lead = page.draft.inlines(
      all.isEmpty ? "site.documents.none" : "site.documents.lead", ["n": .count(all.count)])
    guard !all.isEmpty else { return }
    let words = LineWording(page.wording)
    let documents = Array(all.dropFirst(first - 1).prefix(shown))
    page.draft.table(
      "site.documents.table",
      columns: [
        "document", "date", "document-kind", "document-language", "paragraphs", "speeches",
      ],
      numeric: [4, 5],
      rows: documents.map { document in
        [
          [.page(document.title, path: DocumentLinks.path(document.id))],
          [.text(document.date.map { page.wording.date($0) } ?? "—")],
          [.text(words.kind(document.kind))],
          [.text(page.text("document-language.\(document.language.rawValue)"))],
          [.text(page.wording.catalogue.numerals.whole(document.lines))],
          [.text(document.speeches == 0 ? "—" : String(document.speeches))],
        ]
      })
    page.pager(first: first, count: documents.count, all: all.count, step: shown)
  }
}

extension PageDraft {
  /// Links to the parts of a long list before and after the one shown, where there are any; the
  /// parameter is `first`.
  mutating func pager(first: Int, count: Int, all: Int, step: Int, name: String = "first") {
    guard first > 1 || count < all else { return }
    let parameters = request.parameters
    add(
      .pager(
        Pager(
          words: text(
            "site.explain.shown",
            [
              "from": .count(count == 0 ? 0 : first),
              "through": .count(count == 0 ? 0 : first + count - 1), "all": .count(all),
            ]),
          previous: first > 1
            ? parameters.setting(name, String(max(1, min(first, all + 1) - step))) : nil,
          next: count > 0 && first + count <= all
            ? parameters.setting(name, String(first + count)) : nil)))
  }
}
