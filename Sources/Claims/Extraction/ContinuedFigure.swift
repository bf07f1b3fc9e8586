import Mentions
import Record
import Texts

/// Numbers that go on with what the one before them counted: "of these, 52 were killed", "62 in 2017", "the
/// United Kingdom for 29".
extension SubjectReading {
  /// Measures that a bare number can go on with.
  /// What a number counts that refers back to the one before it, or stands bare beside a time, a State, a
  /// mission or a cause of its own; nil where it does neither.
  func continued(
    _ quantity: StatedQuantity, at span: TextSpan, after previous: Subject?
  ) -> Subject? {
    guard let previous, previous.measured.goesOn, previous.measured != .deathRate,
      !quantity.isShare
    else { return nil }
    if let ceiling = joinedCeiling(quantity, at: span, previous) { return ceiling }
    // "فقدت البعثة 204 من أفرادها" speaks of something else than the number deployed before it.
    guard previous.measured != .ceiling else { return nil }
    if previous.measured != .deaths,
      let death = passage.nearest([.death, .maliciousAct], to: span), death.distance < 100,
      death.distance < passage.nearest([.deployed, .contribute], to: span)?.distance ?? .max
    {
      return nil
    }
    if refersBack(span), [nil, .deaths, .persons, .peacekeepers].contains(quantity.counted) {
      // "98 of them women"
      if passage.after(span, 3).contains(where: ["women", "امراه", "نساء"].contains) { return nil }
      return part(of: previous, at: span)
    }
    let isTiedToState = passage.mentions(.state).contains { isTied($0.span, to: span) }
    guard quantity.counted == nil, isTiedToState || hasOwn(span) || isCompared(span) else {
      return nil
    }
    // Operations are no State's and no mission's.
    if previous.measured == .operations,
      isTiedToState || !passage.mentions(.state, .mission).isEmpty
    {
      return nil
    }
    if !isTiedToState,
      let near = passage.nearest([.death, .deployed, .contribute], to: span), near.distance < 12
    {
      return nil
    }
    return part(of: previous, at: span)
  }

  /// "11,200 and 1,440": a second ceiling right behind the first.
  private func joinedCeiling(
    _ quantity: StatedQuantity, at span: TextSpan, _ previous: Subject
  ) -> Subject? {
    guard previous.measured == .ceiling,
      passage.mentions(.quantity).contains(where: {
        $0.span.end <= span.start && passage.distance($0.span, span) < 70
          && (passage.between($0.span, span).last == "and" || passage.isAfterParticle(span, "و")
            || passage.between($0.span, span).last == "و" || passage.between($0.span, span).isEmpty)
      })
    else { return nil }
    var subject = previous
    subject.personnel = category(quantity.counted)
    subject.population = quantity.counted == .uniformed ? .uniformed : nil
    return subject
  }

  private static let pronouns: Set<String> = [
    "them", "these", "those", "whom", "such", "منهم", "منها", "منهن", "بينهم", "بينها", "هولاء",
    "ثلثهم", "نصفهم", "ربعهم", "ثلثيهم",
  ]

  /// "nine of them", "of these, 52", منهم 62, "five of those deaths"
  func refersBack(_ span: TextSpan) -> Bool { backward.contains(span) }

  static func refersBack(_ span: TextSpan, _ passage: Passage) -> Bool {
    (passage.before(span, 3) + passage.words(of: span)).contains(where: pronouns.contains)
      || passage.after(span, 2).first == "of"
        && passage.after(span, 2).contains(where: pronouns.contains)
      || passage.after(span, 1).contains(where: pronouns.contains)
  }

  /// True where something of its own stands right beside a number.
  private func hasOwn(_ span: TextSpan) -> Bool {
    let numbers = passage.mentions(.quantity).filter { $0.span != span }
    let isBeside = passage.mentions(.time, .state, .mission).contains { mention in
      let distance = passage.distance(mention.span, span)
      // "53 in the Central African Republic and 52 with MONUSCO"
      if mention.span.start >= span.end, distance < 12,
        passage.after(span, 1).allSatisfy({ Prepositions.place.contains($0) || $0 == "with" })
      {
        return true
      }
      return distance < 50
        && numbers.allSatisfy { passage.distance(mention.span, $0.span) >= distance }
    }
    if isBeside { return true }
    return passage.nearest([.maliciousAct, .accident, .illness, .selfInflicted], to: span)
      .map { $0.distance < 40 && isNearest(span, to: $0.cue.span) } == true
  }

  /// "against 21,198 in December 2013", مقابل
  func isCompared(_ span: TextSpan) -> Bool {
    let words = passage.before(span, 3)
    return words.contains { ["against", "versus", "مقابل"].contains($0) }
      || words.contains("compared") && words.contains { ["with", "to"].contains($0) }
  }

  /// The same measure with what stands beside the number in place of what the one before it was of.
  private func part(of previous: Subject, at span: TextSpan) -> Subject {
    // Behind a share of women a number that is none is one of women.
    var subject = Subject(previous.measured == .women ? .womenCount : previous.measured)
    subject.personnel = previous.personnel
    subject.population = previous.population
    subject.scope = previous.scope
    bind(&subject, at: span)
    if subject.missions.isEmpty || !isNear(subject.missions, span) {
      subject.missions = previous.missions.isEmpty ? subject.missions : previous.missions
    }
    if subject.contributors.isEmpty { subject.contributors = previous.contributors }
    // "Fifteen were killed by malicious acts. Twenty-seven of the dead came from Brazil": of all the dead.
    let isEarlier =
      previous == passage.topic.figure
      && !passage.mentions(.quantity).contains {
        $0.span.start <= span.start && refersBack($0.span)
      }
    if subject.measured == .deaths, !isEarlier {
      subject.incident = subject.incident ?? previous.incident
      subject.isKilling = subject.isKilling || previous.isKilling
    }
    // "Of these, 1,063 serve with UNMISS": of the same time, unless one stands right beside it.
    let isOwn = passage.mentions(.time).contains {
      $0.time == subject.time && passage.distance($0.span, span) < 40
    }
    if subject.time == nil || refersBack(span) && !isOwn && previous.time != nil {
      // What is there at a moment is, in a new sentence, there at the last one that was named.
      let isMoment = subject.measured == .strength && isEarlier
      if isMoment, let before = previous.time?.period, let last = passage.topic.time,
        let period = last.period, period.through > before.through
      {
        subject.time = last
      } else {
        subject.time = previous.time
      }
    }
    // "72 deaths, against 81 in the period before"
    if isCompared(span),
      passage.after(span, 5).contains(
        where: ["previous", "preceding", "before", "السابقه"].contains),
      let period = previous.time?.period
    {
      let earlier = period.previous
      subject.time = StatedTime(.span(from: .day(earlier.from), through: .day(earlier.through)))
    }
    subject.isLifetime = subject.time == nil && (subject.isLifetime || previous.isLifetime)
    subject.isPart = true
    subject.topicMissions = previous.topicMissions
    subject.topicTime = previous.topicTime
    return subject
  }

  /// True where one of some missions is named close to a number.
  private func isNear(_ missions: [EntityID], _ span: TextSpan) -> Bool {
    passage.mentions(.mission, .state).contains {
      passage.distance($0.span, span) < Self.reach
    }
  }
}
