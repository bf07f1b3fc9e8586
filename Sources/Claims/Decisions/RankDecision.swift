import Indicators
import Mentions
import Questions
import Record

/// Decides ranks: the deadliest year since, the deadliest mission, the largest contributor.
struct RankDecision {
  let asking: Asking

  /// Each trial of a stated rank.
  func trials(_ subject: Subject, _ trend: StatedTrend) throws(QuestionError) -> [Trial] {
    guard case .rank(let rank, let place) = trend else { return [] }
    if subject.measured == .deaths {
      if let mission = subject.missions.first {
        return try missions(mission, subject, place)
      }
      return try years(subject, rank, place)
    }
    guard subject.measured == .strength, let contributor = subject.contributors.first else {
      return []
    }
    return try contributors(contributor, subject, rank, place)
  }

  /// The year of a claim among the years since another.
  private func years(
    _ subject: Subject, _ rank: StatedTrend.Rank, _ place: Int
  ) throws(QuestionError) -> [Trial] {
    guard let period = (subject.time ?? subject.topicTime)?.period,
      period.from.year == period.through.year
    else { return [] }
    let year = period.from.year
    let first = subject.since?.period?.from.year
    var trials: [Trial] = []
    var ofYear = subject.at(Period(year: year))
    ofYear.isKilling = subject.incident == nil && rank == .deadliest
    for way in DeathsDecision(asking: asking).ways(ofYear)
    where way.question.missions.isEmpty {
      var question = way.question
      question.from = first.map { .year($0) }
      question.to = .year(year)
      question.by = way.incident == nil ? [.year] : [.type, .year]
      guard let figures = try asking.figures(question) else { continue }
      let counted = figures.filter { way.incident == nil || $0.keys.incident == way.incident }
      guard let own = counted.first(where: { $0.keys.date == .year(year) }),
        let value = own.number, let asked = FigureQuestion(own)
      else { continue }
      // "Since 1993" leaves 1993 itself to be worse.
      let others = counted.filter {
        $0.keys.date != .year(year) && $0.keys.date != first.map { .year($0) }
      }
      let before = others.count { figure in
        guard let other = figure.number else { return false }
        return rank == .lowest ? other < value : other > value
      }
      let trial = Trial(
        definition: Definition(way.parts), recorded: .place(before + 1, of: others.count + 1),
        verdict: before + 1 == place ? .holds : .differs,
        evidence: [.figure(own, asked)] + worst(others, rank))
      if !trials.contains(where: { $0.recorded == trial.recorded }) { trials.append(trial) }
    }
    return trials
  }

  /// The figure that comes first among others.
  private func worst(_ figures: [Figure], _ rank: StatedTrend.Rank) -> [Evidence] {
    let sorted = figures.filter { $0.number != nil }.sorted {
      rank == .lowest
        ? $0.number ?? 0 < $1.number ?? 0 : $0.number ?? 0 > $1.number ?? 0
    }
    return sorted.prefix(1).compactMap { figure in
      FigureQuestion(figure).map { .figure(figure, $0) }
    }
  }

  private func missions(
    _ mission: EntityID, _ subject: Subject, _ place: Int
  ) throws(QuestionError) -> [Trial] {
    var trials: [Trial] = []
    var all = subject
    all.missions = []
    all.topicMissions = []
    all.isKilling = true
    // "The deadliest mission" without a time is so over all its time.
    if all.time == nil {
      all.time = StatedTime(.span(from: nil, through: .day(asking.day)))
    }
    for way in DeathsDecision(asking: asking).ways(all) {
      var question = way.question
      question.by = way.incident == nil ? [.mission] : [.type, .mission]
      guard
        let trial = try ranked(
          question, way.parts, place, isOwn: { $0.keys.mission == mission },
          counts: { way.incident == nil || $0.keys.incident == way.incident })
      else { continue }
      if !trials.contains(where: { $0.recorded == trial.recorded }) { trials.append(trial) }
    }
    return trials
  }

  private func contributors(
    _ contributor: EntityID, _ subject: Subject, _ rank: StatedTrend.Rank, _ place: Int
  ) throws(QuestionError) -> [Trial] {
    let time = subject.time ?? subject.topicTime
    let end = min(time?.period?.through ?? asking.day, asking.day)
    let start = time?.period?.from ?? end.adding(months: -StockDecision.reach)
    var trials: [Trial] = []
    for personnel in [subject.personnel] {
      var question = FigureQuestion(Strength.definition.id)
      question.from = .day(min(start, end).monthStart)
      question.to = .day(end.monthEnd)
      question.missions = subject.missions
      question.by = personnel == nil ? [.contributor] : [.contributor, .personnel]
      let trial = try ranked(
        question, [], place, isOwn: { $0.keys.contributor == contributor },
        counts: { personnel == nil || $0.keys.personnel == personnel },
        isLowest: rank == .lowest)
      if let trial {
        trials.append(trial)
      } else if case .unavailable(.notCovered(let newest)) = try asking.reply(question) {
        trials.append(
          Trial(
            recorded: nil, verdict: .undecided, evidence: [],
            remarks: [.notCovered(newest: newest)]))
      }
    }
    return trials
  }

  /// The place of one figure among those of a question.
  private func ranked(
    _ question: FigureQuestion, _ parts: [Definition.Part], _ place: Int,
    isOwn: (Figure) -> Bool, counts: (Figure) -> Bool, isLowest: Bool = false
  ) throws(QuestionError) -> Trial? {
    guard let figures = try asking.figures(question) else { return nil }
    let counted = figures.filter { counts($0) && $0.number != nil }
    guard let own = counted.first(where: isOwn), let value = own.number,
      let asked = FigureQuestion(own)
    else { return nil }
    let others = counted.filter { !isOwn($0) }
    let before = others.count { figure in
      let other = figure.number ?? 0
      return isLowest ? other < value : other > value
    }
    var parts = parts
    if let moment = own.moment { parts.append(.moment(moment)) }
    return Trial(
      definition: Definition(parts), recorded: .place(before + 1, of: counted.count),
      verdict: before + 1 == place ? .holds : .differs,
      evidence: [.figure(own, asked)] + worst(others, isLowest ? .lowest : .highest))
  }
}
