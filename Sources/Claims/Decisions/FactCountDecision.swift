import Mentions
import Record

/// Decides numbers that the facts state: priorities of an initiative, votes on a resolution, briefers of
/// a meeting.
struct FactCountDecision {
  let facts: KnownFacts

  /// Each trial of a stated number.
  func trials(_ subject: Subject, _ stated: StatedQuantity) -> [Trial] {
    guard let thing = subject.of, let (number, evidence) = number(subject, stated, thing) else {
      return [
        Trial(
          recorded: nil, verdict: .undecided, evidence: [],
          remarks: subject.of.map { [.unknown($0)] } ?? [])
      ]
    }
    let outcome = Comparing.compare(stated, with: Double(number))
    return [
      Trial(
        recorded: .number(Double(number), isShare: false), verdict: outcome.verdict,
        difference: stated.value - Double(number), evidence: [evidence], remarks: outcome.remarks)
    ]
  }

  private func number(
    _ subject: Subject, _ stated: StatedQuantity, _ thing: Thing
  ) -> (Int, Evidence)? {
    switch (subject.measured, thing) {
    case (.parts, .initiative(let id)): return parts(id, stated.counted)
    case (.briefers, .meeting(let id)):
      guard let meeting = facts.meetings[id], !meeting.briefers.isEmpty else { return nil }
      return (
        meeting.briefers.count, facts.places.evidence(id.rawValue, sources: meeting.sources)
      )
    case (.votesInFavour, .resolution(let resolution)):
      return vote(resolution) { $0.inFavour }
    case (.votesAgainst, .resolution(let resolution)): return vote(resolution) { $0.against }
    case (.abstentions, .resolution(let resolution)): return vote(resolution) { $0.abstentions }
    default: return nil
    }
  }

  private func parts(_ id: String, _ counted: StatedQuantity.Counted?) -> (Int, Evidence)? {
    let part: Initiative.CountedPart.Part? =
      switch counted {
      case .priorities: .priorities
      case .areas: .areas
      case .commitments: .commitments
      case .actions: .actions
      default: nil
      }
    // "Eight areas" of Action for Peacekeeping are those of its declaration.
    let family = [id] + facts.initiatives.values.filter { $0.partOf == id }.map(\.id).sorted()
    for id in family {
      for count in facts.initiatives[id]?.counts ?? [] where count.what == part {
        return (count.number, facts.places.evidence(id, sources: count.sources))
      }
    }
    return nil
  }

  private func vote(
    _ resolution: StatedResolution, _ number: (AdoptedResolution.Vote) -> Int
  ) -> (Int, Evidence)? {
    guard let known = Int(resolution.number).flatMap({ facts.resolutions[$0] }),
      let vote = known.vote
    else { return nil }
    return (number(vote), facts.places.evidence(known.symbol, sources: known.sources))
  }
}
