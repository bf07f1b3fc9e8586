import Indicators
import Mentions
import Questions
import Record

/// Decides numbers of deaths, under every population, scope, cause and span that the words leave open.
struct DeathsDecision {
  let asking: Asking

  /// A way to count deaths, as far as the words allow it.
  struct Way: Hashable {
    var question: FigureQuestion
    var incident: IncidentType?
    var personnel: [PersonnelType]
    var parts: [Definition.Part]
    var remarks: [Remark]
  }

  /// Each trial of a stated number.
  func trials(_ subject: Subject, _ stated: StatedQuantity) throws(QuestionError) -> [Trial] {
    var trials: [Trial] = []
    var period: Definition.Part?
    var choice = FigureQuestion("")
    for way in ways(subject) {
      // What holds of the likeliest time and missions need not be sought under others.
      let own = way.parts.first { if case .period = $0 { true } else { false } }
      if own != period || way.question.missions != choice.missions
        || way.question.contributors != choice.contributors
      {
        if trials.contains(where: { $0.verdict == .holds }) { break }
        period = own
        choice = way.question
      }
      guard let trial = try trial(way, stated) else { continue }
      // The same number under a broader definition says nothing new.
      if trials.contains(where: { $0.recorded == trial.recorded && $0.verdict == trial.verdict }) {
        continue
      }
      trials.append(trial)
    }
    return trials
  }

  private func trial(_ way: Way, _ stated: StatedQuantity) throws(QuestionError) -> Trial? {
    let definition = Definition(way.parts)
    let remark = way.remarks
    switch try value(way) {
    case .notAsked: return nil
    case .unavailable(let reason):
      let missing: Remark =
        if case .notCovered(let newest) = reason { .notCovered(newest: newest) } else {
          .unavailable(reason)
        }
      return Trial(
        definition: definition, recorded: nil, verdict: .undecided, evidence: [],
        remarks: remark + [missing])
    case .answer(let answer):
      let outcome = Comparing.compare(stated, with: answer.value)
      var remarks = remark + outcome.remarks
      var verdict = outcome.verdict
      for note in answer.figures.first?.notes ?? [] {
        remarks.append(.figure(note, unit: .deaths))
        // What happened after the newest row can only add to the count.
        if case .stale(let newest) = note, verdict == .differs {
          verdict = .undecided
          remarks.append(.notCovered(newest: newest))
        }
      }
      return Trial(
        definition: definition, recorded: .number(answer.value, isShare: false), verdict: verdict,
        difference: stated.value - answer.value, evidence: answer.evidence, remarks: remarks)
    }
  }

  /// The deaths counted in one way.
  func value(_ way: Way) throws(QuestionError) -> Asking.Reply {
    try asking.reply(way.question) { figure in
      (way.incident == nil || figure.keys.incident == way.incident)
        && (way.personnel.isEmpty || figure.keys.personnel.map(way.personnel.contains) == true)
    }
  }

  /// Every way to count that the words leave open, the likeliest first.
  func ways(_ subject: Subject) -> [Way] {
    let spans = Spans.of(subject, day: asking.day)
    // "Killed" leaves open whether by whatever cause or by malicious acts.
    let causes: [IncidentType?] =
      subject.incident.map { [$0] } ?? (subject.isKilling ? [nil, .maliciousAct] : [nil])
    let populations: [Population] =
      subject.personnel != nil ? [.all] : subject.population.map { [$0] } ?? [.all, .uniformed]
    var ways: [Way] = []
    for span in spans {
      for choice in choices(subject) {
        let missions = choice.missions
        for cause in causes {
          for population in populations {
            let scopes: [Scope] =
              !missions.isEmpty
              ? [.everything]
              : subject.scope.map { [$0] } ?? [.everything, .withPoliticalMissions, .peacekeeping]
            for scope in scopes {
              ways.append(
                way(
                  subject, span, choice, cause, population, scope))
            }
          }
        }
      }
    }
    return ways
  }

  /// Whose deaths may be meant, with what was assumed.
  private struct Choice {
    let missions: [EntityID]
    let contributors: [EntityID]
    let remarks: [Remark]
  }

  private func choices(_ subject: Subject) -> [Choice] {
    subject.missionChoices.flatMap { missions, ofMissions in
      subject.contributorChoices.map { contributors, ofContributors in
        Choice(
          missions: missions, contributors: contributors,
          remarks: [ofMissions, ofContributors].compactMap { $0 })
      }
    }
  }

  private func way(
    _ subject: Subject, _ span: Spans.Span, _ choice: Choice, _ cause: IncidentType?,
    _ population: Population, _ scope: Scope
  ) -> Way {
    let missions = choice.missions
    var question = FigureQuestion(Fatalities.definition.id)
    question.missions = missions
    question.contributors = choice.contributors
    question.from = span.period.statedStart.map { .day($0) }
    question.to = .day(span.period.through)
    question.population = population
    question.scope = scope
    let personnel = Self.published(subject.personnel)
    if cause != nil { question.by.append(.type) }
    if !personnel.isEmpty { question.by.append(.personnel) }
    var parts: [Definition.Part] = [.population(population)]
    if missions.isEmpty { parts.append(.scope(scope)) }
    if subject.incident == nil, subject.isKilling { parts.append(.cause(cause)) }
    parts.append(.period(span.period))
    if !missions.isEmpty { parts.append(.missions(missions)) }
    if subject.contributors.isEmpty, !choice.contributors.isEmpty {
      parts.append(.contributors(choice.contributors))
    }
    return Way(
      question: question, incident: cause, personnel: personnel, parts: parts,
      remarks: choice.remarks + [span.remark].compactMap { $0 })
  }

  /// The categories in which the publisher lists deaths of a category.
  private static func published(_ personnel: PersonnelType?) -> [PersonnelType] {
    switch personnel {
    case nil: []
    case .troops?: [.troops, .military, .staffOfficers]
    case .police?: [.police, .individualPolice, .formedPoliceUnits]
    case .expertsOnMission?: [.expertsOnMission, .militaryObservers]
    case .internationalCivilian?: [.internationalCivilian, .nationalCivilian]
    case .some(let other): [other]
    }
  }

  /// Other definitions under which a number that differs would hold: the year before or after, another
  /// cause, what the record said in an older release.
  func explanations(_ subject: Subject, _ stated: StatedQuantity) throws(QuestionError) -> [Remark]
  {
    var remarks: [Remark] = []
    var others: [Subject] = []
    for shift in [-1, 1] {
      guard let moved = subject.time.flatMap({ Self.moved($0, by: shift) }) else { continue }
      var other = subject
      other.time = moved
      others.append(other)
    }
    if subject.incident != nil {
      var other = subject
      other.incident = nil
      others.append(other)
    }
    for other in others {
      for way in ways(other) {
        guard case .answer(let answer) = try value(way),
          Comparing.compare(stated, with: answer.value).verdict == .holds
        else { continue }
        remarks.append(.wouldHold(Definition(way.parts), value: answer.value))
        break
      }
    }
    return remarks
  }

  /// The same time a year earlier or later.
  private static func moved(_ time: StatedTime, by years: Int) -> StatedTime? {
    guard case .date(let date) = time.form else { return nil }
    switch date {
    case .year(let year): return StatedTime(.date(.year(year + years)))
    case .month(let year, let month): return StatedTime(.date(.month(year + years, month)))
    case .day: return nil
    }
  }
}
