import Briefing
import Questions
import Record

/// What came before a mission and what after it.
enum MissionTransition {
  static func write(_ mission: Mission, _ page: inout PageDraft) {
    let before = page.record.view.missions.filter { $0.successor == mission.id }
    let hasEnded = mission.end.map { $0.earliest <= page.request.day } ?? false
    guard !before.isEmpty || hasEnded else { return }
    page.draft.heading(page.text("site.mission.transition"), anchor: "transition")
    var particulars: [Part.Particular] = []
    for mission in before {
      particulars.append(
        .init(
          page.text("site.mission.predecessor"),
          [.entity(page.wording.mission(mission.id), mission.id)]
            + (mission.end.map { [.text(" (\(page.wording.date($0)))")] } ?? [])))
    }
    if hasEnded, let end = mission.end {
      particulars.append(.init(page.text("column.end"), [.text(page.wording.date(end))]))
      particulars.append(
        .init(
          page.text("column.ended-by"),
          mission.ended.map { DecisionCell.resolution($0, of: mission.id, page.record) }
            ?? [.text(page.text("site.mission.ended-unknown"))]))
      particulars.append(
        .init(
          page.text("column.successor"),
          mission.successor.map { [.entity(page.wording.mission($0), $0)] }
            ?? [.text(page.text("site.mission.no-successor"))]))
    }
    page.add(.particulars(particulars))
  }
}
