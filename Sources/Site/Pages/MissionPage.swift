import Briefing
import Indicators
import Questions
import Record

/// One mission: its mandate, strength, contributors, losses.
enum MissionPage: PageWriter {
  static let route = Route("/missions/{mission}")
  static let section = "missions"
  static let parameterNames = [MissionMap.yearParameter]
  static let examples = ["/missions/minusma", "/missions/unmiss?as-of=2024-09-09"]

  static func write(_ page: inout PageDraft) throws(SiteError) {
    let id = try page.mission(page.request.value("mission"))
    guard let mission = page.record.view.mission(id) else {
      throw .question(.unknownMission(spelling: id.key))
    }
    page.title = mission.names.preferred(page.language)
    page.lead = [.text(page.wording.mission(id))]
    let mandate = page.record.mandates.history(of: id)?.mandate(on: page.request.day)
    try page.write { draft throws(BriefingError) in
      let deployment = try draft.figures(Deployment.self, draft.untilNow) { $0.by = [.mission] }
      try MissionParticulars.write(mission, mandate, deployment, &draft)
    }
    MissionTimeline.write(mission, &page)
    try MissionMap.write(mission, &page)
  }
}
