import Record
import Texts
import Wording

extension FactWording {
  /// What a text says of itself, in one line: symbol, day, meeting, vote, operation, Chapter VII.
  func title(_ text: ReviewedText) -> String {
    let resolution = text.resolution
    var parts = [resolution.symbol ?? words("title.no-symbol")]
    parts.append(
      resolution.adopted.map {
        words(
          resolution.isDraft ? "title.draft" : "title.adopted", ["date": .date(.day($0))])
      }
        ?? words("title.no-adoption"))
    if let meeting = resolution.meeting {
      parts.append(words("title.meeting", ["number": .isolated(String(meeting))]))
    }
    if let vote = resolution.vote {
      parts.append(
        words(
          "title.vote",
          [
            "in-favour": .count(vote.inFavour), "against": .count(vote.against),
            "abstaining": .count(vote.abstentions),
          ]))
    }
    if let mission = resolution.mission {
      parts.append(words("title.mission", ["mission": .isolated(subject(mission))]))
    }
    if text.facts.contains(where: { $0.fact.value.slot == .chapterSeven && $0.state != .rejected })
    {
      parts.append(words("title.chapter-seven"))
    }
    return parts.joined(separator: " · ")
  }

  /// What a reader of the facts must know first: how many are reviewed, and whether deadlines that
  /// count from the adoption could be counted.
  func notices(_ text: ReviewedText) -> [String] {
    var lines = [
      words(
        "count",
        [
          "facts": .count(text.facts.count),
          "unreviewed": .count(text.facts.count { !$0.isReviewed }),
        ])
    ]
    if text.resolution.adopted == nil {
      lines.append(words("no-adoption", ["count": .count(text.notNormalised.count)]))
    }
    return lines
  }
}

extension ReviewedText {
  /// The facts with a deadline or a term that could not be counted, since the day of adoption is not
  /// known.
  var notNormalised: [ReviewedFact] {
    guard resolution.adopted == nil else { return [] }
    return facts.filter { fact in
      switch fact.value {
      case .obligation(let duty):
        if case .afterAdoption = duty.deadline { return true }
      case .review(let review):
        if case .afterAdoption = review.deadline { return true }
      case .mandate(let mandate):
        return mandate.until == nil && mandate.period != nil
      default: break
      }
      return false
    }
  }
}
