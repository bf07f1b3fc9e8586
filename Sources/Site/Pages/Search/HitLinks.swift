import Briefing
import Indicators
import Questions
import Record
import Wording

/// Where something found leads, and what else is said of it.
struct HitLinks {
  private let page: PageDraft

  init(_ page: PageDraft) { self.page = page }

  /// The name, leading to its page.
  func name(_ hit: NameSearch.Hit) -> Inline {
    switch hit.kind {
    case .mission: return .entity(hit.title, EntityID(.mission, hit.id))
    case .contributor: return .entity(hit.title, EntityID(.state, hit.id))
    case .group: return .page(hit.title, path: "/contributors?group=\(hit.id)")
    case .organization: return .text(hit.title)
    case .indicator: return .page(hit.title, path: "/indicators/\(hit.id)")
    case .source: return .page(hit.title, path: "/sources/\(hit.id)")
    case .decision:
      guard let mission = hit.mission, let decision = decision(hit),
        let line = page.record.mandates.line(mission, decision)
      else { return .text(hit.title) }
      return .row(hit.title, line)
    case .duty, .initiative: return .page(hit.title, path: "/meetings")
    case .meeting: return .page(hit.title, path: "/meetings/\(hit.id)")
    }
  }

  /// What tells it from others of the same name.
  func particulars(_ hit: NameSearch.Hit) -> [Inline] {
    let wording = page.wording
    switch hit.kind {
    case .mission:
      guard let mission = hit.mission.flatMap({ page.record.view.mission($0) }) else { return dash }
      let hosts = mission.hosts.map(wording.state).joined(separator: "\(wording.separator) ")
      return [.text(standing(mission)), .text(hosts.isEmpty ? "" : " — \(hosts)")]
    case .contributor: return [.isolated(hit.id.uppercased())]
    case .indicator:
      return [.text(page.text("indicator.\(hit.id).words"))]
    case .source:
      return [.text(page.record.view.sources[hit.id]?.publisher.preferred(page.language) ?? "—")]
    case .decision:
      guard let mission = hit.mission, let decision = decision(hit) else { return dash }
      var result: [Inline] = [
        .entity(wording.mission(mission), mission),
        .text(" — " + page.text("mandate-action.\(decision.action.rawValue)")),
        .text("\(wording.separator) " + wording.date(decision.adopted)),
      ]
      if let until = decision.until {
        result.append(
          .text(
            "\(wording.separator) " + page.text("mandate.until", ["date": .date(.day(until))])))
      }
      return result
    case .duty:
      guard let duty = page.record.facts.duties.first(where: { $0.id == hit.id }) else {
        return dash
      }
      return [.text(duty.addressee.preferred(page.language))]
    case .meeting:
      guard
        let meeting = page.record.facts.meetings.first(where: {
          $0.date.description == hit.id
        })
      else { return dash }
      return [.text(page.text("meeting-format.\(meeting.format ?? "briefing")"))]
    case .initiative:
      let initiative = page.record.facts.initiatives.first { $0.id == hit.id }
      return [initiative?.document.map { .isolated($0) } ?? .text("—")]
    case .group, .organization: return dash
    }
  }

  /// Whether a mission is in the field on the page's day, or when it closed.
  private func standing(_ mission: Mission) -> String {
    if mission.isActive(on: page.request.day) { return page.text("site.search.active") }
    if let end = mission.end, end.latest < page.request.day {
      return page.text("site.search.closed", ["date": .date(end)])
    }
    return page.text("site.search.not-active")
  }

  private var dash: [Inline] { [.text("—")] }

  private func decision(_ hit: NameSearch.Hit) -> MandateDecision? {
    hit.mission.flatMap { page.record.mandates.history(of: $0) }?.decisions
      .first { $0.resolution == hit.id }
  }
}
