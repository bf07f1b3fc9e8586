import Mentions
import Record
import Texts

/// Ranks: "the deadliest year since 1993", "the largest contributor".
enum RankRule {
  private static let missionWords: Set<String> = [
    "mission", "operation", "missions", "operations", "بعثه", "البعثات", "بعثات", "عمليه",
    "العمليات", "عمليات",
  ]
  private static let stateWords: Set<String> = [
    "nation", "country", "contributor", "state", "countries", "nations", "بلد", "دوله", "البلدان",
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
      if subject.measured == .deaths, subject.incident == nil {
        TrendSubject.inherit(&subject, from: figures, at: mention.span, passage)
      }
      switch subject.measured {
      case .deaths where words.contains(where: stateWords.contains):
        subject.ranked = .contributors
        let states = passage.mentions(.state)
        let state = states.last { $0.span.end <= mention.span.start } ?? states.first
        subject.contributors = [state?.entity ?? passage.meantState].compactMap { $0 }
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
      let isOfLosses =
        passage.nearest([.death, .maliciousAct], to: mention.span).map { $0.distance < 70 } == true
      return Subject(isOfLosses ? .deaths : .strength)
    }
    if let subject = TrendSubject.subject(passage, at: mention.span, figures) { return subject }
    // "India third", in a text on contributors.
    return passage.topic.isOnContributors && !passage.mentions(.state).isEmpty
      ? Subject(.strength) : nil
  }
}
