import Indicators
import Mentions
import Questions
import Record

/// Decides claims, each by what it states.
struct ClaimDecision {
  let facts: KnownFacts
  let asking: Asking

  /// A claim with what the record says of it.
  func finding(_ claim: Claim) throws(QuestionError) -> Finding {
    switch claim.assertion {
    case .figure(let subject, let stated):
      return try figure(claim, subject, stated).cautious(subject, stated)
    case .change(let subject, let trend):
      return Finding(
        claim, try ChangeDecision(asking: asking).trials(subject, trend),
        isOpen: subject.time == nil)
    case .rank(let subject, let trend):
      return Finding(claim, try RankDecision(asking: asking).trials(subject, trend))
    case .event(let thing, let happening, let time):
      return Finding(
        claim, EventDecision(facts: facts, day: asking.day).trials(thing, happening, time))
    case .office(let person, let office):
      return Finding(claim, [OfficeDecision(facts: facts, day: asking.day).trial(person, office)])
    case .relation(let subject, let relation, let object):
      return Finding(
        claim,
        [RelationDecision(facts: facts, day: asking.day).trial(subject, relation, object)])
    }
  }

  private func figure(
    _ claim: Claim, _ subject: Subject, _ stated: StatedQuantity
  ) throws(QuestionError) -> Finding {
    switch subject.measured {
    case .deaths:
      let decision = DeathsDecision(asking: asking)
      let finding = Finding(
        claim, try decision.trials(subject, stated),
        // Without a time, no count of deaths need be the one that is meant.
        isOpen: subject.time == nil && !subject.isLifetime
          && (subject.topicTime == nil || subject.missions.isEmpty && subject.topicMissions.isEmpty)
      )
      guard finding.verdict == .differs else { return finding }
      return Finding(
        claim: claim, verdict: .differs, trials: finding.trials,
        remarks: try decision.explanations(subject, stated))
    case .strength:
      var trials = try StockDecision(asking: asking).trials(subject, stated)
      // "UNMISS, with 17,000 troops": what the Council allows is often given for what is there.
      let isOfMission = subject.missions.count == 1 || !subject.topicMissions.isEmpty
      if isOfMission, subject.contributors.isEmpty,
        !trials.contains(where: { $0.verdict == .holds })
      {
        trials += CeilingDecision(facts: facts, day: asking.day).trials(subject, stated)
          .filter { $0.verdict == .holds }
      }
      return Finding(claim, trials)
    case .contributors, .women, .womenCount:
      return Finding(claim, try StockDecision(asking: asking).trials(subject, stated))
    case .operations, .politicalMissions, .vetoes, .maliciousShare, .causeShare, .deathRate:
      return Finding(
        claim, try CountDecision(asking: asking).trials(subject, stated),
        isOpen: subject.time == nil
          && [.vetoes, .maliciousShare, .causeShare, .deathRate].contains(subject.measured))
    case .ceiling:
      return Finding(claim, CeilingDecision(facts: facts, day: asking.day).trials(subject, stated))
    case .parts, .votesInFavour, .votesAgainst, .abstentions, .briefers:
      return Finding(claim, FactCountDecision(facts: facts).trials(subject, stated))
    }
  }
}

extension Finding {
  /// How many times as great or small a number may be for the text to have meant the record's.
  private static let farOff = 2.0

  /// The finding, undecided where what the number counts was taken from elsewhere in the text and nothing
  /// that may be meant comes near it: then rather something else is meant than a number so wrong.
  fileprivate func cautious(_ subject: Subject, _ stated: StatedQuantity) -> Finding {
    let isTaken =
      stated.counted == nil || subject.isPart || !subject.topicMissions.isEmpty
      || subject.topicContributor != nil
    guard verdict == .differs, isTaken, !stated.isShare, stated.value > 0 else { return self }
    let isNear = trials.contains { trial in
      guard case .number(let recorded, isShare: false) = trial.recorded, recorded > 0 else {
        return false
      }
      return max(recorded, stated.value) / min(recorded, stated.value) < Self.farOff
    }
    let wouldHold = remarks.contains { if case .wouldHold = $0 { true } else { false } }
    guard !isNear, !wouldHold else { return self }
    return Finding(
      claim: claim, verdict: .undecided, trials: trials, remarks: remarks + [.farFromAll])
  }
}
