import Mentions
import Record

/// Decides relations between two things.
struct RelationDecision {
  let facts: KnownFacts
  let day: CalendarDate

  /// The trial of a stated relation.
  func trial(_ subject: Thing, _ relation: Relation, _ object: Thing) -> Trial {
    switch (subject, relation, object) {
    case (.resolution(let resolution), .asksEvery, .time(let time)): cycle(resolution, time)
    case (.entity(let mission), .reportsEvery, .time(let time)): reports(mission, time)
    case (.person(let id), .briefs, .meeting(let meeting)): briefs(id, meeting)
    case (.meeting(let id), .titled, .meeting(let other)): titled(id, other)
    case (.entity(let state), .presides, .meeting(let meeting)): presides(state, meeting)
    case (.entity(let state), .presides, .time(let time)): presides(state, time)
    case (.entity(let mission), .establishedBy, .resolution(let resolution)):
      established(mission, resolution)
    case (.entity(let mission), .renewedBy, .resolution(let resolution)):
      renewed(mission, resolution)
    case (.entity(let mission), .locatedIn, .entity(let state)): located(mission, state)
    case (.initiative(let part), .partOf, .initiative(let whole)): isPart(part, whole)
    case (.entity(let newer), .succeeded, .entity(let older)): succeeded(newer, older)
    case (.entity(let member), .memberOf, .entity(let organization)):
      isMember(member, organization)
    case (.meeting(let id), .heldUnder, .resolution(let resolution)): heldUnder(id, resolution)
    default: unknown(object)
    }
  }

  private func unknown(_ thing: Thing) -> Trial {
    Trial(recorded: nil, verdict: .undecided, evidence: [], remarks: [.unknown(thing)])
  }

  private func decided(_ isTrue: Bool, _ recorded: Thing, _ evidence: [Evidence]) -> Trial {
    Trial(recorded: .thing(recorded), verdict: isTrue ? .holds : .differs, evidence: evidence)
  }

  private func cycle(_ resolution: StatedResolution, _ time: StatedTime) -> Trial {
    guard case .every(let stated) = time.form, let number = Int(resolution.number) else {
      return unknown(.resolution(resolution))
    }
    let duties = facts.record.facts.duties.filter {
      KnownFacts.number($0.resolution) == number && $0.timing?.every != nil
    }
    guard let duty = duties.first, let every = duty.timing?.every else {
      return unknown(.resolution(resolution))
    }
    let anchor = duty.adopted
    let isSame = duties.contains { $0.timing?.every?.after(anchor) == stated.after(anchor) }
    return decided(
      isSame, .time(StatedTime(.every(every))),
      [facts.places.evidence(duty.id, sources: duty.sources)])
  }

  /// The reports on a mission that the Council asks for at intervals, by the decisions up to the day of the
  /// text that speak of reports: the newest counts.
  private func reports(_ mission: EntityID, _ time: StatedTime) -> Trial {
    guard case .every(let stated) = time.form else { return unknown(.entity(mission)) }
    let decisions = facts.record.mandates.history(of: mission)?.known(on: day).decisions ?? []
    guard
      let decision = decisions.last(where: { $0.reports?.contains { $0.every != nil } == true }),
      let duties = decision.reports?.filter({ $0.every != nil }), let first = duties.first?.every
    else { return unknown(.entity(mission)) }
    let anchor = decision.adopted
    let same = duties.first { $0.every?.after(anchor) == stated.after(anchor) }
    // Ninety days and three months are said for one another.
    let isClose = duties.contains {
      guard let every = $0.every else { return false }
      return abs(every.after(anchor).days(since: stated.after(anchor))) <= 3
    }
    return Trial(
      recorded: .thing(.time(StatedTime(.every(same?.every ?? first)))),
      verdict: same != nil ? .holds : isClose ? .holdsApproximately : .differs,
      evidence: facts.evidence(mission, decision))
  }

  private func evidence(_ meeting: Meeting) -> [Evidence] {
    [facts.places.evidence(meeting.id.rawValue, sources: meeting.sources)]
  }

  private func briefs(_ person: String, _ id: EntityID) -> Trial {
    guard let meeting = facts.meetings[id], !meeting.briefers.isEmpty,
      let names = facts.people[person]?.names
    else { return unknown(.meeting(id)) }
    let spellings = Set(names.all.map { NameFolding.fold($0.text) })
    let isNamed = meeting.briefers.contains { briefer in
      briefer.name.all.contains { spellings.contains(NameFolding.fold($0.text)) }
    }
    // A list of briefers that lacks somebody may lack him because the sources name some only.
    return isNamed
      ? decided(true, .meeting(id), evidence(meeting))
      : Trial(
        recorded: nil, verdict: .undecided, evidence: evidence(meeting),
        remarks: [.unknown(.person(person))])
  }

  private func titled(_ id: EntityID, _ other: EntityID) -> Trial {
    guard let meeting = facts.meetings[id] else { return unknown(.meeting(id)) }
    return decided(id == other, .meeting(id), evidence(meeting))
  }

  private func presides(_ state: EntityID, _ id: EntityID) -> Trial {
    guard let meeting = facts.meetings[id], let president = meeting.presidency else {
      return unknown(.meeting(id))
    }
    return decided(president == state, .entity(president), evidence(meeting))
  }

  /// The presidency changes with the month: a meeting of the month says who held it.
  private func presides(_ state: EntityID, _ time: StatedTime) -> Trial {
    guard let period = time.period,
      let meeting = facts.record.facts.meetings.first(where: { meeting in
        meeting.presidency != nil && period.through >= meeting.date.monthStart
          && period.from <= meeting.date.monthEnd
          && period.from >= meeting.date.monthStart && period.through <= meeting.date.monthEnd
      }), let president = meeting.presidency
    else { return unknown(.time(time)) }
    return decided(president == state, .entity(president), evidence(meeting))
  }

  private func established(_ id: EntityID, _ resolution: StatedResolution) -> Trial {
    guard let mission = facts.record.view.mission(id) else { return unknown(.entity(id)) }
    let history = facts.record.mandates.history(of: id)
    if let founding = history?.decisions.first(where: { $0.action == .establishes }) {
      return decided(
        isSame(founding.resolution, resolution), named(founding.resolution),
        facts.evidence(id, founding))
    }
    guard let symbol = mission.established else { return unknown(.entity(id)) }
    return decided(isSame(symbol, resolution), named(symbol), [facts.evidence(mission)])
  }

  private func renewed(_ id: EntityID, _ resolution: StatedResolution) -> Trial {
    let decisions = facts.record.mandates.history(of: id)?.decisions ?? []
    if let decision = decisions.first(where: { isSame($0.resolution, resolution) }) {
      return decided(true, .resolution(resolution), facts.evidence(id, decision))
    }
    // A resolution that decided on another mission did not decide on this one alone; that it decided on
    // none is more than the record can know.
    for history in facts.record.mandates.histories where history.mission != id {
      if let decision = history.decisions.first(where: { isSame($0.resolution, resolution) }) {
        return decided(
          false, .entity(history.mission), facts.evidence(history.mission, decision))
      }
    }
    return unknown(.resolution(resolution))
  }

  private func isSame(_ symbol: String, _ stated: StatedResolution) -> Bool {
    KnownFacts.number(symbol) == Int(stated.number)
  }

  private func named(_ symbol: String) -> Thing {
    let numbers = symbol.split { !$0.isASCII || !$0.isNumber }.map(String.init)
    return .resolution(
      StatedResolution(
        organ: .securityCouncil, number: numbers.first ?? symbol,
        year: numbers.dropFirst().first.flatMap { Int($0) }, statesYear: true))
  }

  private func located(_ id: EntityID, _ state: EntityID) -> Trial {
    guard let mission = facts.record.view.mission(id), let host = mission.hosts.first else {
      return unknown(.entity(id))
    }
    let isHost = mission.hosts.contains(state)
    return decided(isHost, .entity(isHost ? state : host), [facts.evidence(mission)])
  }

  private func isPart(_ part: String, _ whole: String) -> Trial {
    guard let initiative = facts.initiatives[part], let known = initiative.partOf else {
      return unknown(.initiative(part))
    }
    return decided(
      known == whole, .initiative(known),
      [facts.places.evidence(part, sources: initiative.sources)])
  }

  private func succeeded(_ newer: EntityID, _ older: EntityID) -> Trial {
    guard let mission = facts.record.view.mission(older), let successor = mission.successor else {
      return unknown(.entity(older))
    }
    return decided(successor == newer, .entity(successor), [facts.evidence(mission)])
  }

  private func isMember(_ member: EntityID, _ organization: EntityID) -> Trial {
    guard let known = facts.organizations[organization], let members = known.members else {
      return unknown(.entity(organization))
    }
    return decided(
      members.contains(member), .entity(organization),
      [facts.places.evidence(organization.rawValue, sources: [])])
  }

  private func heldUnder(_ id: EntityID, _ resolution: StatedResolution) -> Trial {
    guard let meeting = facts.meetings[id],
      let duty = facts.record.facts.duties.first(where: { $0.id == meeting.duty })
    else { return unknown(.meeting(id)) }
    return decided(
      isSame(duty.resolution, resolution), named(duty.resolution), evidence(meeting))
  }
}
