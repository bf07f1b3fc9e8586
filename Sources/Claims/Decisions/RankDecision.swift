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
    switch (subject.ranked, subject.measured) {
    case (.missions?, .deaths):
      return try missions(of: subject) { mission throws(QuestionError) in
        try self.missions(mission, subject, place)
      }
    case (.missions?, .strength):
      return try missions(of: subject) { mission throws(QuestionError) in
        try self.strengths(subject, [], rank, place, by: .mission) { $0.keys.mission == mission }
      }
    case (.contributors?, .deaths): return try nationalities(subject, place)
    case (.contributors?, _): return try contributors(subject, rank, place)
    case (_, .deaths): return try years(subject, rank, place)
    case (_, .vetoes): return try vetoes(subject, rank, place)
    default: return []
    }
  }

  /// The trials of each mission that may be meant, until one holds.
  private func missions(
    of subject: Subject, _ trials: (EntityID) throws(QuestionError) -> [Trial]
  ) throws(QuestionError) -> [Trial] {
    var all: [Trial] = []
    for mission in subject.missions.isEmpty
      ? subject.topicMissions : subject.missions.prefix(1) + []
    where !all.contains(where: { $0.verdict == .holds }) {
      all += try trials(mission)
    }
    return all
  }

  /// A contributor among all, by the deaths of its personnel.
  private func nationalities(_ subject: Subject, _ place: Int) throws(QuestionError) -> [Trial] {
    guard let contributor = subject.contributors.first ?? subject.topicContributor else {
      return []
    }
    var all = subject
    all.contributors = []
    all.topicContributor = nil
    if all.time == nil { all.isLifetime = true }
    var trials: [Trial] = []
    for way in DeathsDecision(asking: asking).ways(all)
    where !trials.contains(where: { $0.verdict == .holds }) {
      var question = way.question
      question.by = way.incident == nil ? [.contributor] : [.type, .contributor]
      guard
        let trial = try ranked(
          question, way.parts, place, isOwn: { $0.keys.contributor == contributor },
          counts: { way.incident == nil || $0.keys.incident == way.incident })
      else { continue }
      if !trials.contains(where: { $0.recorded == trial.recorded }) { trials.append(trial) }
    }
    return trials
  }

  /// A contributor among all, of the missions that may be meant.
  private func contributors(
    _ subject: Subject, _ rank: StatedTrend.Rank, _ place: Int
  ) throws(QuestionError) -> [Trial] {
    guard let contributor = subject.contributors.first ?? subject.topicContributor else {
      return []
    }
    var all: [Trial] = []
    for (missions, remark) in subject.missionChoices
    where !all.contains(where: { $0.verdict == .holds }) {
      let trials = try strengths(subject, missions, rank, place, by: .contributor) {
        $0.keys.contributor == contributor
      }
      all += trials.map { $0.remarking([remark].compactMap { $0 }) }
    }
    return all
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
    for way in DeathsDecision(asking: asking).ways(ofYear) {
      var question = way.question
      question.from = (first ?? start(of: way.question.missions)).map { .year($0) }
      question.to = .year(year)
      question.by = way.incident == nil ? [.year] : [.type, .year]
      guard let figures = try asking.figures(question) else { continue }
      let counted = figures.filter { way.incident == nil || $0.keys.incident == way.incident }
      guard let trial = placed(counted, year, since: first, rank, place, way.parts) else {
        continue
      }
      if !trials.contains(where: { $0.recorded == trial.recorded }) { trials.append(trial) }
    }
    return trials
  }

  /// The year in which the first of some missions began; nil for none.
  private func start(of missions: [EntityID]) -> Int? {
    missions.compactMap { asking.record.view.mission($0)?.start?.earliest.year }.min()
  }

  /// The year of a claim among the years since another, by vetoes.
  private func vetoes(
    _ subject: Subject, _ rank: StatedTrend.Rank, _ place: Int
  ) throws(QuestionError) -> [Trial] {
    guard let period = (subject.time ?? subject.topicTime)?.period,
      period.from.year == period.through.year
    else { return [] }
    let year = period.from.year
    let first = subject.since?.period?.from.year
    var question = FigureQuestion(Vetoes.definition.id)
    question.contributors = subject.contributors
    question.from = first.map { .year($0) }
    question.to = .year(year)
    question.by = [.year]
    guard let figures = try asking.figures(question),
      let trial = placed(figures, year, since: first, rank, place, [.period(period)])
    else { return [] }
    return [trial]
  }

  /// The place of a year among those that figures are of.
  private func placed(
    _ figures: [Figure], _ year: Int, since first: Int?, _ rank: StatedTrend.Rank, _ place: Int,
    _ parts: [Definition.Part]
  ) -> Trial? {
    guard let own = figures.first(where: { $0.keys.date == .year(year) }), let value = own.number,
      let asked = FigureQuestion(own)
    else { return nil }
    // "Since 1993" leaves 1993 itself to be worse.
    let others = figures.filter {
      $0.keys.date != .year(year) && $0.keys.date != first.map { .year($0) }
    }
    let before = others.count { figure in
      guard let other = figure.number else { return false }
      return rank == .lowest ? other < value : other > value
    }
    return Trial(
      definition: Definition(parts), recorded: .place(before + 1, of: others.count + 1),
      verdict: before + 1 == place ? .holds : .differs,
      evidence: [.figure(own, asked)] + worst(others, rank))
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

  /// The place of a mission or contributor among all, by personnel deployed.
  private func strengths(
    _ subject: Subject, _ missions: [EntityID], _ rank: StatedTrend.Rank, _ place: Int,
    by dimension: Dimension, isOwn: (Figure) -> Bool
  ) throws(QuestionError) -> [Trial] {
    let time = subject.time ?? subject.topicTime
    let end = min(time?.period?.through ?? asking.day, asking.day)
    let start = time?.period?.from ?? end.adding(months: -StockDecision.reach)
    var question = FigureQuestion(Strength.definition.id)
    question.from = .day(min(start, end).monthStart)
    question.to = .day(end.monthEnd)
    question.missions = missions
    let personnel = subject.personnel
    question.by = personnel == nil ? [dimension] : [dimension, .personnel]
    let trial = try ranked(
      question, missions.isEmpty ? [] : [.missions(missions)], place, isOwn: isOwn,
      counts: { personnel == nil || $0.keys.personnel == personnel }, isLowest: rank == .lowest)
    if let trial { return [trial] }
    guard case .unavailable(.notCovered(let newest)) = try asking.reply(question) else {
      return []
    }
    return [
      Trial(
        recorded: nil, verdict: .undecided, evidence: [], remarks: [.notCovered(newest: newest)])
    ]
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
