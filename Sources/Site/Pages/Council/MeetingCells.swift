import Briefing
import Record

/// A meeting of the Council, in cells.
enum MeetingCells {
  /// The cells of a meeting; what the record does not know is a dash.
  static func row(_ meeting: Meeting, _ page: PageDraft) -> [[Inline]] {
    [
      [.page(page.wording.date(meeting.date), path: "/meetings/\(meeting.date)")],
      [.text(meeting.theme?.preferred(page.language) ?? "—")],
      [.text(meeting.format.map { page.text("meeting-format.\($0)") } ?? "—")],
      presidency(meeting, page), briefers(meeting, page),
      [meeting.record.map { .isolated($0) } ?? .text("—")],
    ]
  }

  /// The State that held the presidency.
  static func presidency(_ meeting: Meeting, _ page: PageDraft) -> [Inline] {
    guard let state = meeting.presidency else { return [.text("—")] }
    return [.entity(page.wording.state(state), state)]
  }

  private static func briefers(_ meeting: Meeting, _ page: PageDraft) -> [Inline] {
    let names = meeting.briefers.map { $0.name.preferred(page.language) }
    return [.text(names.isEmpty ? "—" : names.joined(separator: "\(page.wording.separator) "))]
  }
}
