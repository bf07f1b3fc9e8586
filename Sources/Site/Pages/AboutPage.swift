import Briefing
import Indicators
import Questions
import Record
import Wording

/// How to read a figure, what its population and scope mean, what the record does not know, how to
/// cite, and on what terms.
enum AboutPage: PageWriter {
  static let route = Route("/about")
  static let section = ""
  static let examples = ["/about"]

  static func write(_ page: inout PageDraft) throws(SiteError) {
    page.title = page.text("site.about.title")
    page.lead = page.draft.inlines("site.about.lead")
    try reading(&page)
    definitions(&page)
    unknown(&page)
    page.draft.heading(page.text("site.about.cite"), anchor: "cite")
    page.draft.paragraph("site.about.cite-reading")
    page.draft.list((1...3).map { page.draft.inlines("site.about.cite-\($0)") })
    section("take", 3, &page)
    section("machines", 2, &page)
    section("accessibility", 3, &page)
    section("terms", 3, &page)
    page.draft.list([
      [.page(page.text("site.sources.title"), path: "/sources")],
      [.page(page.text("site.changes.title"), path: "/changes")],
      [.page(page.text("site.meetings.title"), path: "/meetings")],
      [.page(page.text("site.search.title"), path: "/search")],
    ])
  }

  /// A figure of today, and how it is read.
  private static func reading(_ page: inout PageDraft) throws(SiteError) {
    page.draft.heading(page.text("site.about.figure"), anchor: "figure")
    var question = FigureQuestion(Fatalities.definition.id)
    question.to = .day(page.request.day)
    if let figure = try page.figures(question).first {
      let argument: Argument
      do throws(BriefingError) {
        argument = try page.draft.cite(figure)
      } catch {
        throw .question(.facts(error))
      }
      page.draft.paragraph("site.about.figure-example", ["deaths": argument])
    }
    page.draft.list((1...5).map { page.draft.inlines("site.about.figure-\($0)") })
  }

  private static func definitions(_ page: inout PageDraft) {
    page.draft.heading(page.text("site.about.definitions"), anchor: "definitions")
    page.draft.table(
      "site.about.populations-table", columns: ["population", "means"], numeric: [],
      rows: Population.allCases.map { population in
        [
          [.isolated(population.rawValue)],
          [.text(page.text("population.\(population.rawValue)"))],
        ]
      })
    page.draft.table(
      "site.about.scopes-table", columns: ["scope", "means"], numeric: [],
      rows: Scope.allCases.map { scope in
        [[.isolated(scope.rawValue)], [.text(page.text("scope.\(scope.rawValue)"))]]
      })
    page.draft.paragraph("site.about.stock-and-flow")
  }

  private static func unknown(_ page: inout PageDraft) {
    page.draft.heading(page.text("site.about.unknown"), anchor: "unknown")
    page.draft.list(UnknownSection.limits(page.draft))
    page.draft.add(
      .paragraph([.page(page.text("site.about.unknown-more"), path: "/briefing/unknown")]))
  }

  private static func section(_ key: String, _ paragraphs: Int, _ page: inout PageDraft) {
    page.draft.heading(page.text("site.about.\(key)"), anchor: key)
    for number in 1...paragraphs { page.draft.paragraph("site.about.\(key)-\(number)") }
  }
}
