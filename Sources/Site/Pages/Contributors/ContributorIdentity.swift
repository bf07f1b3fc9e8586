import Briefing
import Questions
import Record

/// Names, codes and groups of a State, and the States before and after it.
enum ContributorIdentity {
  static func particulars(_ state: State, _ page: PageDraft) -> [Part.Particular] {
    var result: [Part.Particular] = []
    func add(_ key: String, _ inlines: [Inline]) {
      result.append(.init(page.text("site.contributor.\(key)"), inlines))
    }
    if let formal = state.formalNames?.preferred(page.language) { add("formal", [.text(formal)]) }
    let other = page.language == .ar ? Language.en : .ar
    if let name = state.names[other] { add("name-other", [.isolated(name)]) }
    var codes = [state.iso3].compactMap { $0 }
    if let m49 = state.m49 { codes.append("M49 \(padded(m49))") }
    if !codes.isEmpty {
      add("codes", [.isolated(codes.joined(separator: ", "))])
    }
    add(
      "group",
      [
        page.record.view.group(of: state.id).map {
          .page(page.wording.group($0), path: "/contributors?group=\($0.key)")
        } ?? .text(page.text("dimension.no-group"))
      ])
    if let region = state.region { add("region", [.text(page.text("site.region.\(region)"))]) }
    if let from = state.from { add("from", [.text(page.wording.date(from))]) }
    if let until = state.until { add("until", [.text(page.wording.date(until))]) }
    let before = page.record.view.states.filter { $0.successors.contains(state.id) }.map(\.id)
    if !before.isEmpty { add("before", names(before, page)) }
    if !state.successors.isEmpty { add("after", names(state.successors, page)) }
    let hosted = page.record.view.missions.filter { $0.hosts.contains(state.id) }
    if !hosted.isEmpty {
      var inlines: [Inline] = []
      for mission in hosted {
        if !inlines.isEmpty { inlines.append(.text("\(page.wording.separator) ")) }
        inlines.append(.entity(page.wording.mission(mission.id), mission.id))
      }
      add("hosted", inlines)
    }
    return result
  }

  private static func names(_ states: [EntityID], _ page: PageDraft) -> [Inline] {
    var inlines: [Inline] = []
    for state in states {
      if !inlines.isEmpty { inlines.append(.text("\(page.wording.separator) ")) }
      inlines.append(.entity(page.wording.state(state), state))
    }
    return inlines
  }

  /// The code with its leading noughts.
  private static func padded(_ code: Int) -> String {
    let text = String(code)
    return String(repeating: "0", count: max(0, 3 - text.count)) + text
  }
}
