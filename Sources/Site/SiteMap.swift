import Questions
import Record

/// Every kind of page, and the way from a path to its page.
public enum SiteMap {
  /// The kinds of pages.
  public static let pages: [any PageWriter.Type] = [
    HomePage.self, ExplainPage.self, LinePage.self, MapPage.self,
    MissionsPage.self, MissionPage.self, ContributorsPage.self, ContributorPage.self,
    IndicatorsPage.self, IndicatorPage.self,
    BriefingPage.self, BriefingSectionPage.self, CalendarPage.self, SourcesPage.self,
    SourcePage.self, SourceLinesPage.self, SearchPage.self, ChangesPage.self, MeetingsPage.self,
    MeetingPage.self, DocumentsPage.self, DocumentPage.self, CheckPage.self, AboutPage.self,
  ]

  /// The entries of the navigation with the paths they lead to.
  public static let navigation: [(section: String, path: String)] = [
    ("home", "/"), ("missions", "/missions"), ("contributors", "/contributors"),
    ("indicators", "/indicators"), ("map", "/map"), ("calendar", "/calendar"),
    ("briefing", "/briefing"), ("sources", "/sources"), ("check", "/check"),
  ]

  /// What stands at the foot of every page, with the paths.
  public static let footer: [(section: String, path: String)] = [
    ("about", "/about"), ("meetings", "/meetings"), ("documents", "/documents"),
    ("changes", "/changes"), ("search", "/search"),
  ]

  /// Parameters that every page takes: the day it speaks for, and the record it is written from.
  public static let common = ["as-of", "release"]

  /// The page at a path.
  ///
  /// - Throws: `SiteError.noPage` where no kind of page has such a path; what its writer throws.
  public static func page(
    _ path: String, _ parameters: Parameters, _ language: Language, in holdings: RecordHoldings,
    today: CalendarDate, submitted: SubmittedText? = nil
  ) throws(SiteError) -> Page {
    for writer in pages {
      guard let values = writer.route.match(path) else { continue }
      var draft: PageDraft
      do throws(QuestionError) {
        try parameters.allow(only: writer.parameterNames + common)
        let record = try holdings.record(parameters.list("release"))
        let request = try PageRequest(
          path: path, values: values, parameters: parameters, language: language, today: today,
          submitted: submitted)
        draft = PageDraft(request, record)
      } catch {
        throw .question(error)
      }
      try writer.write(&draft)
      return draft.finish(section: writer.section)
    }
    throw .noPage(path: path)
  }
}
