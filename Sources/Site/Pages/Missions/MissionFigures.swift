import Briefing
import Indicators
import Questions
import Record

/// The figures of a list of missions: the newest strength of each, and its deaths.
struct MissionFigures {
  private var deaths: [EntityID: Figure] = [:]
  private var malicious: [EntityID: Figure] = [:]
  /// The missions whose deaths are published together with those of others.
  private let parts: Set<EntityID>
  /// The day up to which deaths are known, where that is before the day of the page.
  private(set) var deathsKnownThrough: CalendarDate?
  private var strengths: [EntityID: Figure] = [:]

  /// True where a strength shown is older than the day of the page.
  var isKnownEarlier: Bool { !strengths.isEmpty }

  /// The figures of some missions on the day of a page.
  init(_ missions: [Mission], _ page: PageDraft) throws(SiteError) {
    let day = page.request.day
    parts = Set(page.record.view.missions.flatMap { $0.parts ?? [] })
    var question = FigureQuestion(Fatalities.definition.id)
    question.to = .day(day)
    question.by = [.mission]
    for figure in try page.figures(question) {
      if let mission = figure.keys.mission { deaths[mission] = figure }
      for case .stale(let known) in figure.notes { deathsKnownThrough = known }
    }
    question.by = [.mission, .type]
    for figure in try page.figures(question) where figure.keys.incident == .maliciousAct {
      if let mission = figure.keys.mission { malicious[mission] = figure }
    }
    question = FigureQuestion(Strength.definition.id)
    question.to = .day(day)
    question.by = [.mission]
    question.scope = .everything
    for figure in try page.figures(question) where figure.number ?? 0 > 0 {
      if let mission = figure.keys.mission { strengths[mission] = figure }
    }
    // The newest list by mission has no operation that had closed before it.
    for mission in missions where strengths[mission.id] == nil && mission.kind != .aggregate {
      question = FigureQuestion(Strength.definition.id)
      question.to = .day(min(day, mission.end?.latest ?? day))
      question.missions = [mission.id]
      strengths[mission.id] = try page.figures(question).first { $0.number ?? 0 > 0 }
    }
  }

  /// The deaths of a mission; none where nobody is listed, unknown where the publisher lists them under
  /// an umbrella.
  func deaths(_ mission: Mission, _ page: inout PageDraft) throws(SiteError) -> [Inline] {
    try count(deaths[mission.id], of: mission, &page)
  }

  /// The deaths of a mission by malicious acts.
  func malicious(_ mission: Mission, _ page: inout PageDraft) throws(SiteError) -> [Inline] {
    try count(malicious[mission.id], of: mission, &page)
  }

  private func count(
    _ figure: Figure?, of mission: Mission, _ page: inout PageDraft
  ) throws(SiteError) -> [Inline] {
    if let figure { return [.figure(try page.identifier(figure), page.wording.value(figure))] }
    // An umbrella has no deaths of its own to deny its parts.
    let isUnknown = parts.contains(mission.id) && deaths[mission.id] == nil
    return [.text(isUnknown ? "—" : page.wording.number(0, .deaths))]
  }

  /// The newest strength with its moment, which is seldom the day of the page.
  func strength(_ mission: Mission, _ page: inout PageDraft) throws(SiteError) -> [Inline] {
    guard let figure = strengths[mission.id] else { return [.text("—")] }
    var cell: [Inline] = [.figure(try page.identifier(figure), page.wording.value(figure))]
    if let moment = figure.moment { cell.append(.aside(page.wording.moment(moment))) }
    return cell
  }
}
