import Mentions
import Record
import Texts

/// Which time of a sentence a number belongs to.
extension SubjectReading {
  /// The time to which a place of the sentence belongs.
  func time(at span: TextSpan) -> StatedTime? {
    times.map { (time: $0, nearness: nearness($0, to: span)) }
      .sorted { $0.nearness < $1.nearness }
      .first {
        !isOfPart($0.time, after: span) && !isOfChange($0.time, at: span)
          && !isOfNext($0.time, before: span)
      }
      .flatMap { exact($0.time) }
  }

  /// The time of a mention; "the end of 2012" is its last month.
  func exact(_ mention: Mention) -> StatedTime? {
    guard let time = mention.time else { return nil }
    guard case .date(.year(let year)) = time.form,
      passage.before(mention.span, 4).contains(where: ["end", "close", "نهايه", "ختام"].contains)
    else { return time }
    return StatedTime(.date(.month(year, 12)), isRelative: time.isRelative)
  }

  /// How near a time stands; one behind the next comma counts as farther.
  private func nearness(_ time: Mention, to span: TextSpan) -> Int {
    let distance = passage.distance(time.span, span)
    return distance + (time.span.start > span.start && distance > 40 ? 40 : 0)
  }

  /// "16 peacekeepers were killed, nine of them in 2013": the time of a part is not that of the whole.
  private func isOfPart(_ time: Mention, after span: TextSpan) -> Bool {
    passage.mentions(.quantity).contains {
      $0.span.start >= span.end && $0.span.end <= time.span.start
        && (refersBack($0.span) || isCompared($0.span)
          || passage.distance($0.span, time.span) < 20 && passage.distance($0.span, span) >= 60)
    }
  }

  /// "26 were killed, while in 2020 there were only 14": a time right before another number, in another clause.
  private func isOfNext(_ time: Mention, before span: TextSpan) -> Bool {
    guard time.span.start > span.end, passage.distance(time.span, span) >= 60 else { return false }
    return passage.mentions(.quantity).contains {
      $0.span.start >= time.span.end && passage.distance(time.span, $0.span) < 16
    }
  }

  /// A time within the words of a change, "down from 37 in 2021", is that of its own numbers.
  private func isOfChange(_ time: Mention, at span: TextSpan) -> Bool {
    passage.mentions(.trend).contains { trend in
      guard case .change(_, let from, let to, _) = trend.trend, !trend.span.overlaps(span) else {
        return false
      }
      // "30 died, down from 37 in 2021, half of them in attacks"
      if from != nil, to != nil, time.span.start >= trend.span.end,
        passage.distance(trend.span, time.span) < 6, passage.words(of: trend.span).contains("from"),
        !passage.words(of: trend.span).contains("to")
      {
        return true
      }
      return trend.span.overlaps(time.span)
        || time.span.start >= trend.span.end && passage.distance(trend.span, time.span) < 6
          && passage.between(trend.span, time.span).allSatisfy(Prepositions.place.contains)
          && passage.distance(time.span, span) > passage.distance(trend.span, time.span)
          && trend.span.end > span.start
    }
  }

  private static let comparing: Set<String> = [
    "than", "اقل", "اكثر", "اعلي", "ادني", "مما", "عما",
  ]

  /// "than in 2019", "most of them in 2015": the time against which something is compared, or of a part.
  func isReference(_ time: Mention) -> Bool { Self.isReference(time, passage) }

  static func isReference(_ time: Mention, _ passage: Passage) -> Bool {
    passage.before(time.span, 3).contains(where: comparing.contains)
      || passage.before(time.span, 6).contains(where: mostly.contains)
  }

  private static let mostly: Set<String> = [
    "most", "mostly", "chiefly", "معظمهم", "معظمها", "اغلبهم", "اغلبها", "غالبيتهم",
  ]
}
