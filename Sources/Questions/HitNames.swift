import Briefing
import Indicators
import Record

/// What is found by a search, in the words of the reader's language.
struct HitNames {
  private let record: OpenRecord
  private let wording: FigureWording
  private let language: Language

  init(_ record: OpenRecord, _ language: Language) {
    self.record = record
    self.language = language
    wording = record.wording(language)
  }

  /// The name of something found.
  func title(_ kind: NameSearch.Hit.Kind, _ id: String, _ mission: EntityID?) -> String {
    switch kind {
    case .mission:
      guard let mission else { return id }
      let short = wording.mission(mission)
      let name = record.view.mission(mission)?.names.preferred(language)
      return name == short ? short : [short, name].compactMap { $0 }.joined(separator: " — ")
    case .contributor: return wording.state(EntityID(rawValue: "state:\(id)"))
    case .group: return wording.group(EntityID(rawValue: "group:\(id)"))
    case .organization:
      let names = record.names.first { $0.id.rawValue == "organization:\(id)" }?.names ?? []
      let own = names.first { $0.language == language && $0.kind != "alias" }
      return own?.text ?? names.first?.text ?? id
    case .indicator: return wording.text("indicator.\(id).name")
    case .source: return record.view.sources[id]?.title.preferred(language) ?? id
    case .decision:
      return [id, mission.map(wording.mission)].compactMap { $0 }.joined(separator: " — ")
    case .duty:
      guard let duty = record.facts.duties.first(where: { $0.id == id }) else { return id }
      return "\(duty.resolution) — \(duty.what.preferred(language))"
    case .meeting:
      guard let meeting = record.facts.meetings.first(where: { $0.date.description == id }) else {
        return id
      }
      let theme = meeting.theme?.preferred(language)
      return [wording.date(meeting.date), theme ?? meeting.record].compactMap { $0 }
        .joined(separator: " — ")
    case .initiative:
      return record.facts.initiatives.first { $0.id == id }?.names.preferred(language) ?? id
    }
  }
}
