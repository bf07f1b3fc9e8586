import Indicators
import Mentions
import Questions
import Record

/// Decides numbers that stand at a moment: personnel deployed, contributors, the share of women.
struct StockDecision {
  let asking: Asking

  /// How far before the day of a text a figure without a date may lie to be meant, in months.
  static let reach = 3

  /// Each trial of a stated number.
  func trials(_ subject: Subject, _ stated: StatedQuantity) throws(QuestionError) -> [Trial] {
    var trials: [Trial] = []
    for (missions, ofMissions) in subject.missionChoices {
      for (contributors, ofContributors) in subject.contributorChoices
      where !trials.contains(where: { $0.verdict == .holds }) {
        let remarks = [ofMissions, ofContributors].compactMap { $0 }
        for scope in scopes(subject, missions) {
          for personnel in personnel(subject) {
            let asked = Asked(
              subject: subject, missions: missions, contributors: contributors, scope: scope,
              personnel: personnel, remarks: remarks)
            for trial in try self.trials(asked, stated)
            where !trials.contains(where: {
              $0.recorded == trial.recorded && $0.verdict == trial.verdict
                && $0.remarks == trial.remarks
            }) {
              trials.append(trial)
            }
          }
        }
      }
    }
    return trials
  }

  /// One choice of what the words leave open.
  private struct Asked {
    let subject: Subject
    let missions: [EntityID]
    let contributors: [EntityID]
    let scope: Scope
    let personnel: PersonnelType?
    let remarks: [Remark]

    /// The definition, without its moment.
    var parts: [Definition.Part] {
      (missions.isEmpty ? [.scope(scope)] : [.missions(missions)])
        + (contributors.isEmpty || !subject.contributors.isEmpty
          ? [] : [.contributors(contributors)])
    }
  }

  private func scopes(_ subject: Subject, _ missions: [EntityID]) -> [Scope] {
    if !missions.isEmpty { return [.withPoliticalMissions] }
    return subject.scope.map { [$0] } ?? [.withPoliticalMissions, .peacekeeping]
  }

  /// The categories in which strength is published for the one that is named.
  private func personnel(_ subject: Subject) -> [PersonnelType?] {
    switch subject.personnel {
    case nil: [nil]
    case .police?: [.police, .individualPolice, .formedPoliceUnits]
    case .expertsOnMission?: [.expertsOnMission, .militaryObservers]
    case .some(let other): [other]
    }
  }

  private func indicator(_ subject: Subject) -> String {
    switch subject.measured {
    case .contributors: Contributors.definition.id
    case .women: WomenShare.definition.id
    default: Strength.definition.id
    }
  }

  private func question(_ asked: Asked) -> FigureQuestion {
    var question = FigureQuestion(indicator(asked.subject))
    question.missions = asked.missions
    question.contributors = asked.contributors
    question.scope = asked.scope
    if asked.personnel != nil { question.by = [.personnel] }
    if asked.subject.measured == .womenCount { question.by.append(.sex) }
    return question
  }

  private func trials(_ asked: Asked, _ stated: StatedQuantity) throws(QuestionError) -> [Trial] {
    let subject = asked.subject
    let time = subject.time ?? subject.topicTime
    var remarks = asked.remarks
    if subject.time == nil {
      remarks.append(
        subject.topicTime?.period.map { .timeOfParagraph($0) } ?? .timeOfText(asking.day))
    }
    let ofText = Period(from: asking.day.adding(months: -Self.reach), through: asking.day)
    guard let time, let period = time.period else {
      return try at(ofText, asked, stated, remarks)
    }
    if subject.time == nil {
      // What the paragraph last named may not be meant: then it is the day of the text.
      let ofParagraph = try trials(time, period, asked, stated, remarks)
      if ofParagraph.contains(where: { $0.verdict == .holds }) { return ofParagraph }
      let own = try at(
        ofText, asked, stated, asked.remarks + [.timeOfText(asking.day)])
      return ofParagraph + own
    }
    return try trials(time, period, asked, stated, remarks)
  }

  private func trials(
    _ time: StatedTime, _ period: Period, _ asked: Asked, _ stated: StatedQuantity,
    _ remarks: [Remark]
  ) throws(QuestionError) -> [Trial] {
    switch time.form {
    case .date(.year(let year)): return try during(year, asked, stated, remarks)
    case .date(.month): return try at(period, asked, stated, remarks)
    case .date(.day(let day)):
      // The month that ends on or after the day, and the one before it, which was known on it.
      let own = try at(
        Period(from: day.monthStart, through: day.monthEnd), asked, stated, remarks)
      if own.contains(where: { $0.verdict == .holds }) { return own }
      let before = day.monthStart.adding(days: -1)
      return try own
        + at(Period(from: before.monthStart, through: before), asked, stated, remarks)
    default:
      let end = min(period.through, asking.day)
      return try at(
        Period(from: end.adding(months: -Self.reach), through: end), asked, stated, remarks)
    }
  }

  /// The newest moment within a span.
  private func at(
    _ period: Period?, _ asked: Asked, _ stated: StatedQuantity, _ remarks: [Remark]
  ) throws(QuestionError) -> [Trial] {
    guard let period else { return [] }
    var question = question(asked)
    question.from = .day(period.from)
    question.to = .day(period.through)
    return try trials(question, asked, stated, remarks)
  }

  /// The mean of a year, and each of its months: a text that names the year alone may mean any.
  private func during(
    _ year: Int, _ asked: Asked, _ stated: StatedQuantity, _ remarks: [Remark]
  ) throws(QuestionError) -> [Trial] {
    var question = question(asked)
    question.from = .year(year)
    question.to = .year(year)
    var yearly = question
    var trials: [Trial] = []
    if [.strength, .womenCount].contains(asked.subject.measured) {
      yearly.by = question.by + [.year]
      trials += try self.trials(yearly, asked, stated, remarks)
    }
    var monthly = question
    monthly.by = question.by + [.month]
    let months = try self.trials(monthly, asked, stated, remarks)
    // Of twelve months those that bear the number out, or else the last one, tell enough.
    let good = months.filter { $0.verdict == .holds || $0.verdict == .holdsApproximately }
    trials += good.isEmpty ? Array(months.suffix(1)) : Array(good.suffix(1))
    if trials.contains(where: { $0.verdict != .undecided }) {
      trials.removeAll { $0.verdict == .undecided }
    }
    return trials
  }

  /// A trial for each moment that a question brings.
  private func trials(
    _ question: FigureQuestion, _ asked: Asked, _ stated: StatedQuantity, _ remarks: [Remark]
  ) throws(QuestionError) -> [Trial] {
    guard let figures = try asking.figures(question) else { return [] }
    let fitting = figures.filter { figure in
      figure.number == nil
        || (asked.personnel == nil || figure.keys.personnel == asked.personnel)
          && (asked.subject.measured != .womenCount || figure.keys.sex == .female)
    }
    var trials: [Trial] = []
    for figure in fitting {
      switch figure.value {
      case .number(let value):
        let outcome = Comparing.compare(stated, with: value)
        var parts = asked.parts
        if let moment = figure.moment { parts.append(.moment(moment)) }
        if !figure.variant.isEmpty {
          parts.append(.variant(indicator: figure.indicator, figure.variant))
        }
        guard let asked = FigureQuestion(figure) else { continue }
        trials.append(
          Trial(
            definition: Definition(parts),
            recorded: .number(value, isShare: figure.unit == .share), verdict: outcome.verdict,
            difference: stated.value - value, evidence: [.figure(figure, asked)],
            remarks: remarks + outcome.remarks
              + figure.notes.map { .figure($0, unit: figure.unit) }))
      case .unavailable(let reason):
        // What no publisher breaks down so is no trial; what is not covered is missing.
        guard case .notCovered(let newest) = reason else { continue }
        trials.append(
          Trial(
            definition: Definition(asked.parts), recorded: nil, verdict: .undecided, evidence: [],
            remarks: remarks + [.notCovered(newest: newest)]))
      }
    }
    return trials
  }
}
