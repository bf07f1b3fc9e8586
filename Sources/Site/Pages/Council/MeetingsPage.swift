import Briefing
import Questions
import Record
import Wording

/// The Council's annual meetings on the reform of peacekeeping, the duties that make the briefing up,
/// and the initiatives that the debate refers to.
enum MeetingsPage: PageWriter {
  static let route = Route("/meetings")
  static let section = "briefing"
  static let examples = ["/meetings", "/meetings?as-of=2021-01-01"]

  static func write(_ page: inout PageDraft) throws(SiteError) {
    let day = page.request.day
    let facts = page.record.facts
    let meetings = facts.meetings.filter { $0.date <= day }
    page.title = page.text("site.meetings.title")
    page.lead = page.draft.inlines(
      "site.meetings.lead", ["n": .count(meetings.count), "date": .date(.day(day))])
    page.draft.heading(page.text("site.meetings.meetings"), anchor: "meetings")
    page.draft.table(
      "site.meetings.meetings-table",
      columns: ["date", "theme", "meeting-format", "presidency", "briefers", "record"],
      numeric: [],
      rows: meetings.reversed().map { MeetingCells.row($0, page) })
    if meetings.isEmpty { page.draft.paragraph("site.calendar.none") }
    duties(facts.duties.filter { $0.adopted <= day }, &page)
    page.draft.heading(page.text("section.initiatives"), anchor: "initiatives")
    try page.write { draft throws(BriefingError) in
      try BriefingCompiler.write("initiatives", &draft)
    }
  }

  private static func duties(_ duties: [Duty], _ page: inout PageDraft) {
    guard !duties.isEmpty else { return }
    page.draft.heading(page.text("obligation.other-duties"), anchor: "duties")
    page.draft.paragraph("site.meetings.duties-reading")
    let cells = DutyCells(page)
    page.draft.table(
      "site.meetings.duties-table",
      columns: ["resolution", "adopted", "addressee", "duty", "timing", "answered-in", "review"],
      numeric: [],
      rows: duties.sorted { ($0.adopted, $0.id) < ($1.adopted, $1.id) }.map(cells.row))
  }
}
