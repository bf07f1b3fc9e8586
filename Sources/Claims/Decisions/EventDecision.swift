import Mentions
import Record

/// Decides dates of what happened.
struct EventDecision {
  let facts: KnownFacts
  /// The day of the text, for "the mandate expires".
  let day: CalendarDate

  /// Each trial of a stated date.
  func trials(_ thing: Thing, _ happening: Happening, _ stated: StatedTime) -> [Trial] {
    // "The strategy for 2028": what lies ahead of the text is not when a thing began.
    if happening == .launched, let period = stated.period, period.from > day {
      return [Trial(recorded: nil, verdict: .undecided, evidence: [], remarks: [.unknown(thing)])]
    }
    if happening == .expires || happening == .renewed, case .entity(let id) = thing,
      let missing = beyondTerms(id, stated)
    {
      return [missing]
    }
    let known = dates(thing, happening, stated)
    guard !known.isEmpty else {
      return [Trial(recorded: nil, verdict: .undecided, evidence: [], remarks: [.unknown(thing)])]
    }
    return known.map { dated in
      let (verdict, remarks) = compare(stated, dated)
      return Trial(
        definition: known.count > 1 ? Definition([.day(dated.day)]) : Definition(),
        recorded: .date(dated.date), verdict: verdict, evidence: dated.evidence, remarks: remarks)
    }
  }

  /// A stated day holds where it is the record's; a stated month or year where the record's day lies in
  /// it; where the record knows less than is stated and does not contradict it, approximately.
  private func compare(_ stated: StatedTime, _ dated: KnownFacts.Dated) -> (Verdict, [Remark]) {
    guard let period = stated.period else { return (.undecided, []) }
    let first = dated.date.earliest
    let last = (dated.through ?? dated.date).latest
    if dated.through != nil {
      // Of what lasted several days a text may name all or one.
      let isWithin =
        period.from >= first && period.through <= last
        || period.contains(first) && period.contains(last)
      return (isWithin ? .holds : .differs, [])
    }
    if period.contains(first), period.contains(last) { return (.holds, []) }
    if first <= period.from, period.through <= last {
      return (.holdsApproximately, [.knownOnlyBy(dated.date.precision)])
    }
    return (.differs, [])
  }

  private func dates(
    _ thing: Thing, _ happening: Happening, _ stated: StatedTime
  ) -> [KnownFacts.Dated] {
    switch thing {
    case .resolution(let resolution) where happening == .expires: term(resolution)
    case .resolution(let resolution): facts.adoption(of: resolution).map { [$0] } ?? []
    case .initiative(let id): initiative(id, happening)
    case .meeting(let id):
      facts.meetings[id].map { meeting in
        [
          KnownFacts.Dated(
            date: .day(meeting.date), day: .fact,
            evidence: [facts.places.evidence(id.rawValue, sources: meeting.sources)])
        ]
      } ?? []
    case .entity(let id): mission(id, happening, stated)
    case .person, .time: []
    }
  }

  /// The dates of an initiative of which a word may speak; where none bears the word, all of them.
  private func initiative(_ id: String, _ happening: Happening) -> [KnownFacts.Dated] {
    guard let initiative = facts.initiatives[id] else { return [] }
    let fitting = initiative.dates.filter { fact in
      switch (happening, fact.happening) {
      case (_, nil): false
      case (.launched, .adopted?), (.launched, .held?), (.established, .launched?): true
      case (let said, let own?): said == own
      }
    }
    return (fitting.isEmpty ? initiative.dates : fitting).map { fact in
      KnownFacts.Dated(
        date: fact.date, through: fact.through, day: .fact,
        evidence: [facts.places.evidence(id, sources: initiative.sources)])
    }
  }

  private func mission(
    _ id: EntityID, _ happening: Happening, _ stated: StatedTime
  ) -> [KnownFacts.Dated] {
    guard let mission = facts.record.view.mission(id) else { return [] }
    switch happening {
    case .established, .launched, .held, .adopted:
      var dates: [KnownFacts.Dated] = []
      if let symbol = mission.established, let number = KnownFacts.number(symbol),
        let adoption = facts.adoption(
          of: StatedResolution(
            organ: .securityCouncil, number: String(number), year: nil, statesYear: false))
      {
        dates.append(
          KnownFacts.Dated(date: adoption.date, day: .founding, evidence: adoption.evidence))
      }
      if let start = mission.start {
        dates.append(
          KnownFacts.Dated(date: start, day: .start, evidence: [facts.evidence(mission)]))
      }
      return dates
    case .ended:
      var dates: [KnownFacts.Dated] = []
      if let end = mission.end {
        dates.append(KnownFacts.Dated(date: end, day: .end, evidence: [facts.evidence(mission)]))
      }
      for decision in facts.record.mandates.history(of: id)?.decisions ?? []
      where decision.action == .ends {
        dates.append(
          KnownFacts.Dated(
            date: .day(decision.until ?? decision.adopted), day: .mandateEnd,
            evidence: facts.evidence(id, decision)))
        dates.append(
          KnownFacts.Dated(
            date: .day(decision.adopted), day: .adoption, evidence: facts.evidence(id, decision)))
      }
      return dates
    case .renewed:
      let decisions = facts.record.mandates.history(of: id)?.known(on: day).decisions ?? []
      let renewing = decisions.filter { $0.action == .extends || $0.action == .modifies }
      let stating = renewing.last { stated.period?.contains($0.adopted) == true }
      return [stating ?? renewing.last].compactMap { $0 }.map { decision in
        KnownFacts.Dated(
          date: .day(decision.adopted), day: .adoption, evidence: facts.evidence(id, decision))
      }
    case .expires:
      // What a text says of a term it can know only from decisions before it.
      let decisions = facts.record.mandates.history(of: id)?.known(on: day).decisions ?? []
      let terms = decisions.filter { $0.until != nil }
      let stating = terms.last { stated.period?.contains($0.until ?? day) == true }
      return [stating ?? covering(terms, stated) ?? terms.last].compactMap { $0 }.compactMap {
        ending(id, $0)
      }
    }
  }

  /// A mandate is mostly renewed each year: a decision from more than so many days before an end is not
  /// the one that set it, and one between them is not on record.
  private static let longestTerm = 400

  /// The last decision before a stated end that can have set it.
  private func covering(_ terms: [MandateDecision], _ stated: StatedTime) -> MandateDecision? {
    guard let period = stated.period else { return nil }
    return terms.last {
      $0.adopted <= period.through && period.from.days(since: $0.adopted) <= Self.longestTerm
    }
  }

  /// For an end of a term of which the record cannot know: one before the first that it has, or one after a
  /// term that had run out by the day of the text with nothing known that renewed it.
  private func beyondTerms(_ id: EntityID, _ stated: StatedTime) -> Trial? {
    let decisions = facts.record.mandates.history(of: id)?.known(on: day).decisions ?? []
    guard let period = stated.period, let first = decisions.first(where: { $0.until != nil }),
      let last = decisions.last(where: { $0.until != nil }), let lastDay = last.until
    else { return nil }
    let isStated = decisions.contains { $0.until.map(period.contains) == true }
    let terms = decisions.filter { $0.until != nil }
    let isBefore =
      !isStated && covering(terms, stated) == nil && period.through < last.adopted
    let isAfter =
      lastDay < day && period.from > lastDay && !decisions.contains { $0.action == .ends }
    guard isBefore || isAfter else { return nil }
    return Trial(
      recorded: nil, verdict: .undecided, evidence: facts.evidence(id, isBefore ? first : last),
      remarks: [.notCovered(newest: lastDay)])
  }

  /// The end of the term that a resolution set.
  private func term(_ resolution: StatedResolution) -> [KnownFacts.Dated] {
    for history in facts.record.mandates.histories {
      for decision in history.decisions
      where KnownFacts.number(decision.resolution) == Int(resolution.number) {
        if let ending = ending(history.mission, decision) { return [ending] }
      }
    }
    return []
  }

  private func ending(_ id: EntityID, _ decision: MandateDecision) -> KnownFacts.Dated? {
    decision.until.map {
      KnownFacts.Dated(date: .day($0), day: .mandateEnd, evidence: facts.evidence(id, decision))
    }
  }
}
