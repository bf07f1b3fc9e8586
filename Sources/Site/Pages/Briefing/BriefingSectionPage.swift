import Briefing
import Questions
import Record
import Wording

/// One section of the comprehensive briefing.
enum BriefingSectionPage: PageWriter {
  static let route = Route("/briefing/{section}")
  static let section = "briefing"
  static let parameterNames = BriefingQuestion.parameterNames
  static let examples = ["/briefing/safety?as-of=2024-09-09", "/briefing/due?months=24"]

  static func write(_ page: inout PageDraft) throws(SiteError) {
    let key = page.request.value("section")
    let parts = try BriefingParts(&page)
    let keys = parts.keys(page)
    if key == "changes", parts.since == nil {
      throw .question(.missingParameter(name: "since"))
    }
    guard let place = keys.firstIndex(of: key) else { throw .noPage(path: page.request.path) }
    page.title = page.text("section.\(key)")
    page.lead =
      [
        .page(page.text("document.title"), path: parts.path(nil)),
        .text(page.language == .ar ? "، " : ", "),
      ] + parts.lead(page)
    page.draft.add(.paragraph(way(keys, place, parts, page)))
    let blocks = try parts.blocks(key, &page)
    for block in blocks { page.draft.add(block) }
    page.draft.add(.paragraph(way(keys, place, parts, page)))
    page.draft.add(.paragraph(parts.documents(page)))
    page.add(.form(parts.form(page)))
  }

  /// Links to the section before, the contents, and the section after.
  private static func way(
    _ keys: [String], _ place: Int, _ parts: BriefingParts, _ page: PageDraft
  ) -> [Inline] {
    var result: [Inline] = []
    func link(_ word: String, _ key: String) {
      if !result.isEmpty { result.append(.text(" · ")) }
      result.append(
        .page(
          page.text(word, ["section": .text(page.text("section.\(key)"))]),
          path: parts.path(key)))
    }
    if place > 0 { link("site.briefing.before", keys[place - 1]) }
    if !result.isEmpty { result.append(.text(" · ")) }
    result.append(.page(page.text("document.contents"), path: parts.path(nil)))
    if place + 1 < keys.count { link("site.briefing.after", keys[place + 1]) }
    return result
  }
}
