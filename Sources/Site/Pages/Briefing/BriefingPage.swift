import Briefing
import Questions
import Record
import Wording

/// The comprehensive briefing: its form, its summary, and what each section begins with.
enum BriefingPage: PageWriter {
  static let route = Route("/briefing")
  static let section = "briefing"
  static let parameterNames = BriefingQuestion.parameterNames
  static let examples = ["/briefing?as-of=2024-09-09&months=12"]

  static func write(_ page: inout PageDraft) throws(SiteError) {
    let parts = try BriefingParts(&page)
    page.title = page.text("document.title")
    page.lead = parts.lead(page)
    page.add(.form(parts.form(page)))
    page.draft.add(.paragraph(parts.documents(page)))
    var rows: [[[Inline]]] = []
    var openings: [(key: String, blocks: [Block], rest: [String])] = []
    for key in parts.keys(page) {
      let blocks = try parts.blocks(key, &page)
      let (opening, rest) = split(blocks)
      openings.append((key, opening, rest))
      rows.append([
        [.page(page.text("section.\(key)"), path: parts.path(key))],
        duties(key, page),
        [.text(rest.isEmpty ? "—" : rest.joined(separator: "\(separator(page)) "))],
      ])
    }
    if let summary = openings.first {
      for block in summary.blocks { page.draft.add(block) }
    }
    page.draft.heading(page.text("document.contents"), anchor: "contents")
    page.draft.table(
      "site.briefing.contents-table", columns: ["section", "asked-by", "tables-and-charts"],
      numeric: [], rows: rows)
    for opening in openings.dropFirst() {
      page.draft.heading(page.text("section.\(opening.key)"), anchor: opening.key)
      for block in opening.blocks { page.draft.add(block) }
      page.draft.add(
        .paragraph([
          .page(
            page.text(
              "site.briefing.whole-section",
              ["section": .text(page.text("section.\(opening.key)"))]),
            path: parts.path(opening.key))
        ]))
    }
  }

  /// The words with which a section begins, below a heading of its own or not; and the titles of its
  /// tables and charts.
  private static func split(_ blocks: [Block]) -> (opening: [Block], rest: [String]) {
    let body = blocks.drop { if case .heading = $0 { true } else { false } }
    let opening = body.prefix { block in
      switch block {
      case .paragraph, .headlines, .note, .list: true
      case .heading, .table, .chart: false
      }
    }
    let titles = blocks.compactMap { block -> String? in
      switch block {
      case .table(let table): table.title
      case .chart(_, let title, _): title
      default: nil
      }
    }
    return (Array(opening), titles.filter { !$0.isEmpty })
  }

  /// The resolutions whose duties a section answers.
  private static func duties(_ key: String, _ page: PageDraft) -> [Inline] {
    let asked = page.record.facts.outline.first { $0.key == key }?.duties ?? []
    var symbols: [String] = []
    for duty in page.record.facts.duties
    where asked.contains(duty.id) && duty.adopted <= page.request.day {
      if !symbols.contains(duty.resolution) { symbols.append(duty.resolution) }
    }
    guard !symbols.isEmpty else { return [.text("—")] }
    return symbols.enumerated().flatMap { index, symbol -> [Inline] in
      (index > 0 ? [.text("\(separator(page)) ")] : []) + [.isolated(symbol)]
    }
  }

  private static func separator(_ page: PageDraft) -> String {
    page.language == .ar ? "؛" : ";"
  }
}
