import Mentions
import Record
import Texts

/// Numbers said to rise or fall: "deaths rose from 13 in 2022 to 25 in 2023".
enum ChangeRule {
  /// - Parameter figures: the claims of the sentence on numbers, with which a change may go on.
  static func claims(
    _ passage: Passage, _ reading: SubjectReading, _ figures: [Claim]
  ) -> [Claim] {
    var before: Subject?
    return passage.mentions(.trend).compactMap { mention in
      guard let trend = mention.trend, case .change = trend,
        var subject = TrendSubject.subject(passage, at: mention.span, figures)
      else { return nil }
      reading.bind(&subject, at: mention.span)
      TrendSubject.inherit(&subject, from: figures, at: mention.span, passage)
      TrendSubject.bindTimes(&subject, reading, at: mention.span, figures)
      if let before { TrendSubject.goOn(&subject, after: before) }
      before = subject
      return Claim(span: mention.span, assertion: .change(subject, trend))
    }
  }
}

/// Ranks: "the deadliest year since 1993", "the largest contributor".
enum RankRule {
  private static let missionWords: Set<String> = [
    "mission", "operation", "missions", "operations", "بعثه", "البعثات", "بعثات", "عمليه",
    "العمليات", "عمليات",
  ]
  /// Ranks within a region or another group, which the record does not keep.
  private static let groups: Set<String> = [
    "arab", "african", "european", "asian", "american", "nordic", "muslim", "francophone",
    "western",
    "عربي", "عربيه", "افريقي", "افريقيه", "اوروبي", "اوروبيه", "اسيوي", "اسيويه", "غربي", "العربيه",
    "الافريقيه", "الاوروبيه", "اسلامي",
  ]

  static func claims(
    _ passage: Passage, _ reading: SubjectReading, _ figures: [Claim]
  ) -> [Claim] {
    passage.mentions(.trend).compactMap { mention in
      guard let trend = mention.trend, case .rank(let rank, _) = trend else { return nil }
      let around =
        passage.before(mention.span, 1) + passage.words(of: mention.span)
        + passage.after(mention.span, 3)
      guard !around.contains(where: groups.contains) else { return nil }
      let words = passage.words(of: mention.span) + passage.after(mention.span, 2)
      let isOfMission = words.contains(where: missionWords.contains)
      var subject: Subject
      switch rank {
      case .deadliest: subject = Subject(.deaths)
      case .highest, .lowest:
        guard let found = ranked(passage, mention, isOfMission, figures) else { return nil }
        subject = found
      case .newest, .oldest: return nil
      }
      reading.bind(&subject, at: mention.span)
      subject.since =
        passage.mentions(.time).first {
          guard case .span(let from, nil) = $0.time?.form else { return false }
          return from != nil
        }?.time
      let times = reading.times.filter { $0.time != subject.since }
      subject.time = passage.bound(times, to: mention.span)?.time
      switch subject.measured {
      case .strength where !isOfMission:
        subject.ranked = .contributors
        // Whose rank it is stands before it: "Bangladesh was the largest contributor, ahead of Rwanda".
        let states = passage.mentions(.state)
        let state = states.last { $0.span.end <= mention.span.start } ?? states.first
        subject.contributors = [state?.entity ?? passage.meantState].compactMap { $0 }
      case _ where isOfMission:
        subject.ranked = .missions
        let before = passage.mentions(.mission).last { $0.span.end <= mention.span.start }
        if let mission = before?.entity ?? passage.theMission { subject.missions = [mission] }
      default: subject.ranked = .years
      }
      return Claim(span: mention.span, assertion: .rank(subject, trend))
    }
  }

  /// What the highest or lowest of something is of.
  private static func ranked(
    _ passage: Passage, _ mention: Mention, _ isOfMission: Bool, _ figures: [Claim]
  ) -> Subject? {
    let words = passage.words(of: mention.span)
    if words.contains(where: ["خسائر", "وفيات", "قتلي", "ضحايا", "toll"].contains) {
      return Subject(.deaths)
    }
    if words.contains(where: ["contributor", "contributors", "مساهم", "المساهمين"].contains) {
      return Subject(.strength)
    }
    if isOfMission {
      let isOfLosses = passage.nearest([.death], to: mention.span).map { $0.distance < 60 } == true
      return Subject(isOfLosses ? .deaths : .strength)
    }
    return TrendSubject.subject(passage, at: mention.span, figures)
  }
}

/// What a trend is of, and between which times.
enum TrendSubject {
  /// What the words around a trend speak of, else what the number before it counts.
  static func subject(_ passage: Passage, at span: TextSpan, _ figures: [Claim]) -> Subject? {
    let death = passage.nearest([.death, .maliciousAct], to: span)
    let women = passage.nearest([.women], to: span)
    let deployed = passage.nearest([.deployed, .contribute, .contributor], to: span)
    let veto = passage.nearest([.veto], to: span)
    let candidates: [(Subject.Measured, Int?)] = [
      (.deaths, death?.distance), (.women, women?.distance), (.strength, deployed?.distance),
      (.vetoes, veto?.distance),
    ]
    let nearest = candidates.compactMap { measured, distance in distance.map { (measured, $0) } }
      .min { $0.1 < $1.1 }
    if let nearest, nearest.1 < 2 * SubjectReading.reach { return Subject(nearest.0) }
    guard let previous = previous(figures, span) ?? passage.topic.figure,
      [.deaths, .strength, .women, .vetoes].contains(previous.measured)
    else { return nil }
    return Subject(previous.measured)
  }

  /// What the last number before a place was said of.
  private static func previous(_ figures: [Claim], _ span: TextSpan) -> Subject? {
    for claim in figures.reversed() where claim.span.start < span.start {
      if case .figure(let subject, _) = claim.assertion { return subject }
    }
    return nil
  }

  /// Takes over what a change leaves open from the number before it: "131 died, 28 more than in 2019".
  static func inherit(
    _ subject: inout Subject, from figures: [Claim], at span: TextSpan, _ passage: Passage
  ) {
    guard let previous = previous(figures, span) ?? passage.topic.figure,
      previous.measured == subject.measured
    else { return }
    if subject.missions.isEmpty { subject.missions = previous.missions }
    if subject.contributors.isEmpty { subject.contributors = previous.contributors }
    if subject.personnel == nil { subject.personnel = previous.personnel }
    if subject.measured == .deaths, subject.incident == nil, !passage.says(.death) {
      subject.incident = previous.incident
    }
  }

  /// "The toll rose to 62 in 2017, then fell to 14 in 2020": a second change of the same.
  static func goOn(_ subject: inout Subject, after before: Subject) {
    guard subject.measured == before.measured else { return }
    if subject.missions.isEmpty { subject.missions = before.missions }
    if subject.contributors.isEmpty { subject.contributors = before.contributors }
    if subject.incident == nil { subject.incident = before.incident }
    if subject.time == nil {
      subject.time = before.time
      subject.earlier = before.earlier
    }
  }

  /// The two times of a change, the earlier first; one alone is the later.
  static func bindTimes(
    _ subject: inout Subject, _ reading: SubjectReading, at span: TextSpan, _ figures: [Claim]
  ) {
    let own = mentions(reading, span)
    var times = own.flatMap { dates($0) }
    // "26 last year, one fewer than in 2021": the later time is that of the number before.
    if let reference = own.first(where: reading.isReference), times.count == 1,
      let later = previous(figures, span)?.time, later != reference.time
    {
      times.append(later)
    }
    let ordered = times.reduce(into: [StatedTime]()) { list, time in
      if !list.contains(where: { $0.period == time.period }) { list.append(time) }
    }.sorted {
      ($0.period?.from ?? Period.always.from) < ($1.period?.from ?? Period.always.from)
    }
    subject.time = ordered.last
    subject.earlier = ordered.count > 1 ? ordered[ordered.count - 2] : nil
  }

  /// The dates that a time names: "between 2013 and 2017" names two.
  private static func dates(_ mention: Mention) -> [StatedTime] {
    guard let time = mention.time else { return [] }
    if case .span(let from?, let through?) = time.form, from.precision == .year {
      return [StatedTime(.date(from)), StatedTime(.date(through))]
    }
    return [time]
  }

  /// The times that belong to a change: those within its words; where a sentence tells of several changes,
  /// else those close to it.
  private static func mentions(_ reading: SubjectReading, _ span: TextSpan) -> [Mention] {
    let passage = reading.passage
    let times = reading.datedTimes.filter {
      passage.distance($0.span, span) < 2 * SubjectReading.reach
    }
    let changes = passage.mentions(.trend).filter { mention in
      if case .change = mention.trend { true } else { false }
    }
    let within = times.filter { passage.distance($0.span, span) < 12 }
    if within.flatMap({ dates($0) }).count > 1 { return within }
    guard changes.count > 1 else { return times }
    // A time belongs to the change that stands nearest to it.
    return times.filter { time in
      changes.allSatisfy {
        passage.distance($0.span, time.span) >= passage.distance(span, time.span)
      }
    }
  }
}
