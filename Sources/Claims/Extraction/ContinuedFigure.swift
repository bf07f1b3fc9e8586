import Mentions
import Record
import Texts

/// Numbers that go on with what the one before them counted: "of these, 52 were killed", "62 in 2017", "the
/// United Kingdom for 29".
extension SubjectReading {
  /// Measures that a bare number can go on with.
  private static let continuing: Set<Subject.Measured> = [.deaths, .strength, .vetoes]

  /// What a number counts that refers back to the one before it, or stands bare beside a time, a State, a
  /// mission or a cause of its own; nil where it does neither.
  func continued(
    _ quantity: StatedQuantity, at span: TextSpan, after previous: Subject?
  ) -> Subject? {
    guard let previous, Self.continuing.contains(previous.measured), !quantity.isShare else {
      return nil
    }
    if refersBack(span), [nil, .deaths, .persons, .peacekeepers].contains(quantity.counted) {
      return part(of: previous, at: span)
    }
    guard quantity.counted == nil, hasOwn(span) || isCompared(span) else { return nil }
    if let near = passage.nearest([.death, .deployed, .contribute], to: span), near.distance < 12 {
      return nil
    }
    return part(of: previous, at: span)
  }

  private static let backward: Set<String> = [
    "them", "these", "those", "whom", "such", "منهم", "منها", "منهن", "بينهم", "بينها", "هولاء",
    "ثلثهم", "نصفهم", "ربعهم", "ثلثيهم",
  ]

  /// "nine of them", "of these, 52", منهم 62, "five of those deaths"
  func refersBack(_ span: TextSpan) -> Bool {
    (passage.before(span, 3) + passage.words(of: span) + passage.after(span, 3))
      .contains(where: Self.backward.contains)
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
  private func isCompared(_ span: TextSpan) -> Bool {
    passage.before(span, 3).contains { ["against", "compared", "versus", "مقابل"].contains($0) }
  }

  /// The same measure with what stands beside the number in place of what the one before it was of.
  private func part(of previous: Subject, at span: TextSpan) -> Subject {
    var subject = Subject(previous.measured)
    subject.personnel = previous.personnel
    subject.population = previous.population
    subject.scope = previous.scope
    bind(&subject, at: span)
    if subject.missions.isEmpty || !isNear(subject.missions, span) {
      subject.missions = previous.missions.isEmpty ? subject.missions : previous.missions
    }
    if subject.contributors.isEmpty { subject.contributors = previous.contributors }
    if subject.measured == .deaths {
      subject.incident = subject.incident ?? previous.incident
      subject.isKilling = subject.isKilling || previous.isKilling
    }
    if subject.time == nil { subject.time = previous.time }
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
