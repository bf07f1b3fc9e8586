import Indicators
import Mentions
import Questions
import Record

/// Decides whether a number rose or fell as stated, and whether the difference is more than chance.
struct ChangeDecision {
  let asking: Asking

  /// Each trial of a stated change.
  func trials(_ subject: Subject, _ trend: StatedTrend) throws(QuestionError) -> [Trial] {
    guard case .change(let direction, let from, let to, let amount) = trend,
      case let times = times(subject, isWhole: from != nil && to != nil), !times.isEmpty
    else { return [] }
    var trials: [Trial] = []
    for (earlier, later) in times {
      for (first, second) in try pairs(subject, earlier, later) {
        guard case .answer(let before) = first.reply, case .answer(let after) = second.reply else {
          trials.append(missing(first, second))
          continue
        }
        var verdicts: [Verdict] = []
        if let from { verdicts.append(compare(from, before.value)) }
        if let to { verdicts.append(compare(to, after.value)) }
        verdicts.append(isDirection(direction, before.value, after.value) ? .holds : .differs)
        if let amount { verdicts.append(self.amount(amount, direction, before.value, after.value)) }
        let verdict: Verdict =
          if verdicts.contains(.differs) {
            .differs
          } else if verdicts.contains(.holdsApproximately) { .holdsApproximately } else { .holds }
        let trial = Trial(
          definition: Definition(second.parts),
          recorded: .change(
            from: before.value, to: after.value,
            isShare: after.figures.first?.unit == .share),
          verdict: verdict, evidence: before.evidence + after.evidence,
          remarks: chance(before, after, earlier, later))
        if !trials.contains(where: { $0.recorded == trial.recorded && $0.verdict == trial.verdict })
        {
          trials.append(trial)
        }
      }
    }
    return trials
  }

  /// One side of a comparison.
  private struct Side {
    let reply: Asking.Reply
    let parts: [Definition.Part]
  }

  /// The two times; a change with one time alone is against the span of the same length before.
  ///
  /// - Parameter isWhole: true where both numbers are stated: then the one time may be the earlier,
  ///   "from 8,691 to 5,429 since then".
  private func times(_ subject: Subject, isWhole: Bool) -> [(Period, Period)] {
    let now = Period(from: asking.day.adding(months: -StockDecision.reach), through: asking.day)
    if let later = subject.time?.period {
      if let earlier = subject.earlier?.period { return [(earlier, later)] }
      return [(later.previous, later)] + (isWhole ? now.map { [(later, $0)] } ?? [] : [])
    }
    if let earlier = subject.earlier?.period {
      return [subject.topicTime?.period, now].compactMap { $0 }.filter {
        $0.through > earlier.through
      }
      .map { (earlier, $0) }
    }
    guard let topic = subject.topicTime?.period else { return [] }
    return [(topic.previous, topic)] + (now.map { [(topic, $0)] } ?? [])
  }

  private func pairs(
    _ subject: Subject, _ earlier: Period, _ later: Period
  ) throws(QuestionError) -> [(Side, Side)] {
    switch subject.measured {
    case .deaths:
      let decision = DeathsDecision(asking: asking)
      var pairs: [(Side, Side)] = []
      let before = decision.ways(subject.at(earlier))
      let after = decision.ways(subject.at(later))
      for way in before {
        guard
          let other = after.first(where: {
            $0.incident == way.incident && $0.question.population == way.question.population
              && $0.question.scope == way.question.scope
              && $0.question.missions == way.question.missions
          })
        else { continue }
        pairs.append(
          (
            Side(reply: try decision.value(way), parts: way.parts),
            Side(reply: try decision.value(other), parts: other.parts)
          ))
      }
      return pairs
    case .strength, .women, .operations:
      var pairs: [(Side, Side)] = []
      for (missions, _) in subject.missionChoices {
        for (contributors, _) in subject.contributorChoices {
          var own = subject
          own.missions = missions
          own.contributors = contributors
          pairs.append((try stock(own, earlier), try stock(own, later)))
          // Years may be meant by their ends as well as by their means.
          if earlier.isYear || later.isYear {
            pairs.append((try stock(own, earlier.yearEnd), try stock(own, later.yearEnd)))
          }
        }
      }
      return pairs
    default: return []
    }
  }

  /// A stock at the end of a span, or its mean over a year.
  private func stock(_ subject: Subject, _ period: Period) throws(QuestionError) -> Side {
    let named: [Definition.Part] =
      (subject.missions.isEmpty ? [] : [.missions(subject.missions)])
      + (subject.contributors.isEmpty ? [] : [.contributors(subject.contributors)])
    if subject.measured == .operations {
      var question = FigureQuestion(Missions.definition.id)
      question.from = .day(min(period.through, asking.day))
      question.to = question.from
      question.variant = "active"
      question.scope = .peacekeeping
      return Side(reply: try asking.reply(question), parts: [.period(period)])
    }
    var question = FigureQuestion(
      subject.measured == .women ? WomenShare.definition.id : Strength.definition.id)
    question.missions = subject.missions
    question.contributors = subject.contributors
    question.from = .day(period.from)
    question.to = .day(period.through)
    if period == Period(year: period.from.year), subject.measured == .strength {
      question.by = [.year]
    }
    if let personnel = subject.personnel {
      question.by.append(.personnel)
      return Side(
        reply: try asking.reply(question) { $0.keys.personnel == personnel },
        parts: [.period(period)] + named)
    }
    return Side(reply: try asking.reply(question), parts: [.period(period)] + named)
  }

  private func missing(_ first: Side, _ second: Side) -> Trial {
    var remarks: [Remark] = []
    for side in [first, second] {
      if case .unavailable(let reason) = side.reply {
        remarks.append(
          {
            if case .notCovered(let newest) = reason {
              .notCovered(newest: newest)
            } else {
              .unavailable(reason)
            }
          }())
      }
    }
    return Trial(
      definition: Definition(second.parts), recorded: nil, verdict: .undecided, evidence: [],
      remarks: remarks)
  }

  private func compare(_ stated: Double, _ recorded: Double) -> Verdict {
    Comparing.compare(StatedQuantity(value: stated), with: recorded).verdict
  }

  private func isDirection(
    _ direction: StatedTrend.Direction, _ before: Double, _ after: Double
  ) -> Bool {
    switch direction {
    case .up: after > before
    case .down: after < before
    case .level: after == before
    }
  }

  /// Whether a change is as great as stated; what is stated without "exactly" is read to its last digit.
  private func amount(
    _ amount: StatedTrend.Amount, _ direction: StatedTrend.Direction, _ before: Double,
    _ after: Double
  ) -> Verdict {
    switch amount {
    case .number(let number): return compare(number, abs(after - before))
    case .share(let share):
      guard before > 0 else { return .differs }
      let actual = abs(after - before) / before
      let outcome = Comparing.compare(StatedQuantity(value: share, isShare: true), with: actual)
      if outcome.verdict == .holds { return .holds }
      return abs(actual - share) <= 0.05 ? .holdsApproximately : .differs
    case .overTimes(let times):
      guard before > 0, after > 0 else { return .differs }
      let actual = direction == .down ? before / after : after / before
      return actual > times ? .holds : .differs
    case .times(let times):
      guard before > 0, after > 0 else { return .differs }
      let actual = direction == .down ? before / after : after / before
      if abs(actual - times) < 0.005 { return .holds }
      return abs(actual - times) <= times * 0.1 ? .holdsApproximately : .differs
    }
  }

  /// The probability of such a difference by chance alone; counts of persons have none.
  private func chance(
    _ before: Asking.Answer, _ after: Asking.Answer, _ earlier: Period, _ later: Period
  ) -> [Remark] {
    guard after.figures.first?.unit == .deaths,
      let comparison = RateComparison(
        Int(after.value), over: Double(later.days), to: Int(before.value),
        over: Double(earlier.days))
    else { return [] }
    return [.chance(probability: comparison.probability)]
  }
}

extension Subject {
  /// The same in another span.
  func at(_ period: Period) -> Subject {
    var other = self
    other.time = StatedTime(.span(from: .day(period.from), through: .day(period.through)))
    return other
  }
}

extension Period {
  fileprivate var isYear: Bool { self == Period(year: from.year) }
  /// The last month of a year; any other span as it is.
  fileprivate var yearEnd: Period {
    guard isYear else { return self }
    return Period(from: through.monthStart, through: through) ?? self
  }
}
