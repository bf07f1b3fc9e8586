import Mentions
import Record
import Texts

/// Numbers said to rise or fall: "deaths rose from 13 in 2022 to 25 in 2023".
enum ChangeRule {
  static func claims(_ passage: Passage, _ reading: SubjectReading) -> [Claim] {
    passage.mentions(.trend).compactMap { mention in
      guard let trend = mention.trend, case .change = trend,
        var subject = TrendSubject.subject(passage, at: mention.span)
      else { return nil }
      reading.bind(&subject, at: mention.span)
      TrendSubject.bindTimes(&subject, reading, at: mention.span)
      return Claim(span: mention.span, assertion: .change(subject, trend))
    }
  }
}

/// Ranks: "the deadliest year since 1993", "the largest contributor".
enum RankRule {
  /// "The deadliest operation" is one of missions, "the deadliest year" is not.
  private static func isOfMission(_ passage: Passage, _ mention: Mention) -> Bool {
    let words = passage.after(TextSpan(start: mention.span.start, end: mention.span.start), 4)
    return words.contains {
      ["mission", "operation", "missions", "operations", "بعثه", "البعثات", "عمليه", "العمليات"]
        .contains($0)
    }
  }

  static func claims(_ passage: Passage, _ reading: SubjectReading) -> [Claim] {
    passage.mentions(.trend).compactMap { mention in
      guard let trend = mention.trend, case .rank(let rank, _) = trend else { return nil }
      var subject: Subject
      switch rank {
      case .deadliest: subject = Subject(.deaths)
      case .highest, .lowest:
        guard let found = TrendSubject.subject(passage, at: mention.span) else { return nil }
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
      if subject.missions.isEmpty, isOfMission(passage, mention) {
        subject.missions = passage.theMission.map { [$0] } ?? []
      }
      if subject.measured == .strength {
        // Whose rank it is stands before it: "Bangladesh was the largest contributor, ahead of Rwanda".
        let states = passage.mentions(.state)
        let state = states.last { $0.span.end <= mention.span.start } ?? states.first
        subject.contributors = [state?.entity].compactMap { $0 }
      }
      return Claim(span: mention.span, assertion: .rank(subject, trend))
    }
  }
}

/// What a trend is of, and between which times.
enum TrendSubject {
  /// What the words around a trend speak of.
  static func subject(_ passage: Passage, at span: TextSpan) -> Subject? {
    let death = passage.nearest([.death, .maliciousAct], to: span)
    let women = passage.nearest([.women], to: span)
    let deployed = passage.nearest([.deployed, .contribute, .contributor], to: span)
    let candidates: [(Subject.Measured, Int?)] = [
      (.deaths, death?.distance), (.women, women?.distance), (.strength, deployed?.distance),
    ]
    let nearest = candidates.compactMap { measured, distance in distance.map { (measured, $0) } }
      .min { $0.1 < $1.1 }
    guard let nearest, nearest.1 < 2 * SubjectReading.reach else { return nil }
    return Subject(nearest.0)
  }

  /// The two times of a change, the earlier first; one alone is the later.
  static func bindTimes(_ subject: inout Subject, _ reading: SubjectReading, at span: TextSpan) {
    var times: [StatedTime] = []
    for mention in reading.times {
      guard let time = mention.time, time.period != nil,
        reading.passage.distance(mention.span, span) < 2 * SubjectReading.reach
      else { continue }
      if case .span(let from?, let through?) = time.form, from.precision == .year {
        // "from 2022 to 2023", "between 2013 and 2017"
        times += [StatedTime(.date(from)), StatedTime(.date(through))]
      } else {
        times.append(time)
      }
    }
    let ordered = times.sorted {
      ($0.period?.from ?? Period.always.from) < ($1.period?.from ?? Period.always.from)
    }
    subject.time = ordered.last
    subject.earlier = ordered.count > 1 ? ordered[ordered.count - 2] : nil
  }
}
