import Briefing
import Questions
import Record
import Wording

/// One meeting of the Council: who briefed it, under which duty, and the briefing as of its day.
enum MeetingPage: PageWriter {
  static let route = Route("/meetings/{date}")
  static let section = "briefing"
  static let examples = ["/meetings/2024-09-09", "/meetings/2018-09-12"]

  static func write(_ page: inout PageDraft) throws(SiteError) {
    let day = page.request.value("date")
    let meetings = page.record.facts.meetings
    guard let place = meetings.firstIndex(where: { $0.date.description == day }) else {
      throw .noPage(path: page.request.path)
    }
    let meeting = meetings[place]
    page.title = page.text("site.meetings.meeting", ["date": .date(.day(meeting.date))])
    if let theme = meeting.theme { page.lead = [.text(theme.preferred(page.language))] }
    page.add(.particulars(particulars(meeting, page)))
    briefers(meeting, &page)
    page.draft.heading(page.text("site.meetings.read"), anchor: "read")
    var links: [[Inline]] = []
    if page.request.parameters["as-of"] == nil {
      links.append([
        .page(page.text("site.meetings.briefing"), path: "/briefing?as-of=\(meeting.date)")
      ])
    }
    for (other, key) in [(place - 1, "site.meetings.before"), (place + 1, "site.meetings.after")]
    where meetings.indices.contains(other) {
      let date = meetings[other].date
      links.append([
        .page(page.text(key, ["date": .date(.day(date))]), path: "/meetings/\(date)")
      ])
    }
    links.append([.page(page.text("site.meetings.all"), path: "/meetings")])
    page.draft.list(links)
  }

  private static func particulars(_ meeting: Meeting, _ page: PageDraft) -> [Part.Particular] {
    func label(_ key: String, _ text: [Inline]) -> Part.Particular {
      .init(page.text("column.\(key)"), text)
    }
    let duty = page.record.facts.duties.first { $0.id == meeting.duty }
    return [
      label("date", [.text(page.wording.date(meeting.date))]),
      label("record", [meeting.record.map { .isolated($0) } ?? .text("—")]),
      label(
        "meeting-format",
        [.text(meeting.format.map { page.text("meeting-format.\($0)") } ?? "—")]),
      label("presidency", MeetingCells.presidency(meeting, page)),
      label(
        "held-under",
        duty.map {
          [
            .isolated($0.resolution),
            .text(": " + $0.what.preferred(page.language)),
          ]
        } ?? [.text("—")]),
      label("mandate-sources", CitedSource.inlines(meeting.sources, page.language)),
    ]
  }

  private static func briefers(_ meeting: Meeting, _ page: inout PageDraft) {
    page.draft.heading(page.text("site.meetings.briefers"), anchor: "briefers")
    guard !meeting.briefers.isEmpty else {
      page.draft.paragraph("site.meetings.no-briefers")
      return
    }
    page.draft.table(
      "site.meetings.briefers-table", columns: ["name", "office", "organization"], numeric: [],
      rows: meeting.briefers.map { briefer in
        [
          [.text(briefer.name.preferred(page.language))],
          [.text(briefer.office.preferred(page.language))],
          [.text(briefer.organization?.preferred(page.language) ?? "—")],
        ]
      })
  }
}
