import Indicators
import Mentions
import Questions
import Record

/// Decides numbers of missions, of vetoes, and the share of malicious acts.
struct CountDecision {
  let asking: Asking

  /// Each trial of a stated number.
  func trials(_ subject: Subject, _ stated: StatedQuantity) throws(QuestionError) -> [Trial] {
    switch subject.measured {
    case .operations:
      return try missions(
        subject, stated, Missions.definition.id,
        scopes: subject.scope.map { [$0] } ?? [.peacekeeping, .withPoliticalMissions])
    case .politicalMissions:
      return try missions(
        subject, stated, PoliticalMissions.definition.id, scopes: [.politicalMissions])
    case .vetoes: return try vetoes(subject, stated)
    case .maliciousShare: return try shares(subject, stated)
    case .deathRate: return try rates(subject, stated)
    case .causeShare: return try causeShares(subject, stated)
    default: return []
    }
  }

  /// Missions at a moment; for a span, those opened and closed in it as well.
  private func missions(
    _ subject: Subject, _ stated: StatedQuantity, _ indicator: String, scopes: [Scope]
  ) throws(QuestionError) -> [Trial] {
    let time = subject.time ?? subject.topicTime
    let period = time?.period ?? Period(day: asking.day)
    let end = min(period.through, asking.day)
    var isSpan = false
    if case .span = time?.form { isSpan = true }
    if case .date(.year) = time?.form { isSpan = true }
    var trials: [Trial] = []
    var variants = isSpan ? ["opened", "active", "closed"] : ["active"]
    if time == nil { variants.append("opened") }
    for scope in scopes {
      for variant in variants {
        var question = FigureQuestion(indicator)
        question.from =
          variant == "active" && !isSpan ? .day(end) : period.statedStart.map { .day($0) }
        if time == nil, variant == "opened" { question.from = nil }
        question.to = .day(end)
        question.scope = scope
        question.variant = variant
        guard case .answer(let answer) = try asking.reply(question) else { continue }
        let outcome = Comparing.compare(stated, with: answer.value)
        trials.append(
          Trial(
            definition: Definition([
              .variant(indicator: indicator, variant), .scope(scope),
              .period(
                Period(from: question.from?.earliest ?? Period.always.from, through: end)
                  ?? Period(day: end)),
            ]), recorded: .number(answer.value, isShare: false), verdict: outcome.verdict,
            difference: stated.value - answer.value, evidence: answer.evidence,
            remarks: (time == nil ? [.timeOfText(asking.day)] : []) + outcome.remarks))
      }
    }
    return trials
  }

  private func vetoes(_ subject: Subject, _ stated: StatedQuantity) throws(QuestionError) -> [Trial]
  {
    var trials: [Trial] = []
    for span in Spans.of(subject, day: asking.day) {
      var question = FigureQuestion(Vetoes.definition.id)
      question.contributors = subject.contributors
      question.from = span.period.statedStart.map { .day($0) }
      question.to = .day(span.period.through)
      guard let trial = try counted(question, span, stated) else { continue }
      trials.append(trial)
    }
    return trials
  }

  private func shares(_ subject: Subject, _ stated: StatedQuantity) throws(QuestionError) -> [Trial]
  {
    var trials: [Trial] = []
    for (span, choice) in spans(subject) where !trials.contains(where: { $0.verdict == .holds }) {
      guard
        let figures = try asking.figures(
          question(MaliciousShare.definition.id, span, choice.missions))
      else { continue }
      for figure in figures {
        guard let value = figure.number, let asked = FigureQuestion(figure) else { continue }
        let outcome = Comparing.compare(stated, with: value)
        trials.append(
          Trial(
            definition: Definition(
              [.variant(indicator: figure.indicator, figure.variant), .period(span.period)]
                + named(choice.missions)), recorded: .number(value, isShare: true),
            verdict: outcome.verdict, difference: stated.value - value,
            evidence: [.figure(figure, asked)],
            remarks: [choice.remark, span.remark].compactMap { $0 } + outcome.remarks))
      }
    }
    return trials
  }

  /// The share of another cause than malicious acts among all deaths.
  private func causeShares(
    _ subject: Subject, _ stated: StatedQuantity
  ) throws(QuestionError) -> [Trial] {
    var trials: [Trial] = []
    for (span, choice) in spans(subject) where !trials.contains(where: { $0.verdict == .holds }) {
      let all = question(Fatalities.definition.id, span, choice.missions)
      var byCause = all
      byCause.by = [.type]
      guard
        case .answer(let part) = try asking.reply(
          byCause, keep: { $0.keys.incident == subject.incident }),
        case .answer(let whole) = try asking.reply(all), whole.value > 0
      else { continue }
      let value = part.value / whole.value
      let outcome = Comparing.compare(stated, with: value)
      trials.append(
        Trial(
          definition: Definition([.period(span.period)] + named(choice.missions)),
          recorded: .number(value, isShare: true), verdict: outcome.verdict,
          difference: stated.value - value, evidence: part.evidence + whole.evidence,
          remarks: [choice.remark, span.remark].compactMap { $0 } + outcome.remarks))
    }
    return trials
  }

  /// The spans and missions that may be meant, the likeliest first.
  private func spans(
    _ subject: Subject
  ) -> [(span: Spans.Span, choice: (missions: [EntityID], remark: Remark?))] {
    Spans.of(subject, day: asking.day).flatMap { span in
      subject.missionChoices.map { (span, $0) }
    }
  }

  private func named(_ missions: [EntityID]) -> [Definition.Part] {
    missions.isEmpty ? [] : [.missions(missions)]
  }

  private func question(
    _ indicator: String, _ span: Spans.Span, _ missions: [EntityID]
  ) -> FigureQuestion {
    var question = FigureQuestion(indicator)
    question.missions = missions
    question.from = span.period.statedStart.map { .day($0) }
    question.to = .day(span.period.through)
    return question
  }

  /// Deaths of uniformed personnel for each thousand person-years, of all causes and by malicious acts.
  private func rates(_ subject: Subject, _ stated: StatedQuantity) throws(QuestionError) -> [Trial]
  {
    var trials: [Trial] = []
    for (span, choice) in spans(subject) where !trials.contains(where: { $0.verdict == .holds }) {
      guard
        let figures = try asking.figures(
          question(FatalityRate.definition.id, span, choice.missions))
      else { continue }
      for figure in figures {
        let isMalicious = figure.variant == "malicious-acts"
        guard let value = figure.number, let asked = FigureQuestion(figure),
          subject.incident == nil || (subject.incident == .maliciousAct) == isMalicious
        else { continue }
        let outcome = Comparing.compare(stated, withRate: value)
        trials.append(
          Trial(
            definition: Definition(
              [.variant(indicator: figure.indicator, figure.variant), .period(span.period)]
                + named(choice.missions)), recorded: .rate(value), verdict: outcome.verdict,
            difference: stated.value - value, evidence: [.figure(figure, asked)],
            remarks: [choice.remark, span.remark].compactMap { $0 } + outcome.remarks))
      }
    }
    return trials
  }

  private func counted(
    _ question: FigureQuestion, _ span: Spans.Span, _ stated: StatedQuantity
  ) throws(QuestionError) -> Trial? {
    let definition = Definition([.period(span.period)])
    let remark = span.remark.map { [$0] } ?? []
    switch try asking.reply(question) {
    case .notAsked: return nil
    case .unavailable(let reason):
      return Trial(
        definition: definition, recorded: nil, verdict: .undecided, evidence: [],
        remarks: remark + [.unavailable(reason)])
    case .answer(let answer):
      let outcome = Comparing.compare(stated, with: answer.value)
      var verdict = outcome.verdict
      var remarks = remark + outcome.remarks
      for case .stale(let newest) in answer.figures.first?.notes ?? [] where verdict == .differs {
        verdict = .undecided
        remarks.append(.notCovered(newest: newest))
      }
      return Trial(
        definition: definition, recorded: .number(answer.value, isShare: false), verdict: verdict,
        difference: stated.value - answer.value, evidence: answer.evidence, remarks: remarks)
    }
  }
}
