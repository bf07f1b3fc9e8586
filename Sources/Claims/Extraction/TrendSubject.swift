import Mentions
import Record
import Texts

/// What a trend is of, and between which times.
enum TrendSubject {
  /// What the words around a trend speak of, else what the number before it counts.
  static func subject(_ passage: Passage, at span: TextSpan, _ figures: [Claim]) -> Subject? {
    let death = passage.nearest([.death, .maliciousAct], to: span)
    let women = passage.nearest([.women], to: span)
    let deployed = passage.nearest([.deployed, .contribute, .contributor], to: span)
    let veto = passage.nearest([.veto], to: span)
    let operations = passage.nearest([.peacekeepingOperation], to: span)
    let candidates: [(Subject.Measured, Int?)] = [
      (.deaths, death?.distance), (.women, women?.distance), (.strength, deployed?.distance),
      (.vetoes, veto?.distance),
      (.operations, operations.flatMap { $0.distance < 30 ? $0.distance : nil }),
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
    var times = own.flatMap { dates($0, reading) }
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
    // "150 more than in December": the later time is that of the text or of what was said before.
    if ordered.count == 1, own.count == 1, reading.isReference(own[0]) {
      subject.earlier = ordered[0]
      return
    }
    subject.time = ordered.last
    subject.earlier = ordered.count > 1 ? ordered[ordered.count - 2] : nil
  }

  /// The dates that a time names: "between 2013 and 2017" names two.
  private static func dates(_ mention: Mention, _ reading: SubjectReading) -> [StatedTime] {
    guard let time = reading.exact(mention) else { return [] }
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
    if within.flatMap({ dates($0, reading) }).count > 1 { return within }
    guard changes.count > 1 else { return times }
    // A time belongs to the change that stands nearest to it.
    return times.filter { time in
      changes.allSatisfy {
        passage.distance($0.span, time.span) >= passage.distance(span, time.span)
      }
    }
  }
}
