import Mentions
import Record
import Texts

/// Numbers of something that the record measures: "32 peacekeepers were killed in 2022".
enum FigureRule {
  static func claims(_ passage: Passage, _ reading: SubjectReading) -> [Claim] {
    var previous = passage.topic.figure
    // "927 mission-months; in 19 of them": of what is not measured nothing is measured.
    var isOfUnmeasured = false
    return passage.mentions(.quantity).compactMap { mention in
      // "rose from 6,215 to 9,029, and stood at 11,033 in 2012": a number goes on with a change.
      if previous == nil,
        let change = passage.mentions(.trend).last(where: { change in
          guard case .change = change.trend else { return false }
          return change.span.end <= mention.span.start
        })
      {
        previous = TrendSubject.subject(passage, at: change.span, [])
      }
      guard let quantity = mention.quantity,
        !isOfUnmeasured || !reading.refersBack(mention.span),
        let subject = reading.subject(quantity, at: mention.span, after: previous)
      else {
        isOfUnmeasured = mention.quantity?.isShare == false
        return nil
      }
      isOfUnmeasured = false
      if subject.replaces(previous) { previous = subject }
      return Claim(span: span(mention, subject, passage), assertion: .figure(subject, quantity))
    }
  }

  /// From the number through the word that says what is measured, where no other number lies between.
  private static func span(_ mention: Mention, _ subject: Subject, _ passage: Passage) -> TextSpan {
    let cues: [Cue.Meaning]
    switch subject.measured {
    case .deaths, .maliciousShare: cues = [.death]
    case .strength: cues = [.deployed, .contribute]
    case .ceiling: cues = [.ceiling]
    case .contributors: cues = [.contribute, .contributor]
    default: cues = []
    }
    guard let cue = passage.nearest(cues, to: mention.span), cue.distance < SubjectReading.reach
    else { return mention.span }
    let joined = mention.span.joined(cue.cue.span)
    let isAlone = passage.mentions(.quantity, .trend, .time).allSatisfy {
      $0.span == mention.span || !$0.span.overlaps(joined)
    }
    return isAlone ? joined : mention.span
  }
}

extension Subject {
  /// True where what follows goes on with this rather than with what was said before: a part of a number does
  /// not take its place, nor do the women among those deployed.
  func replaces(_ previous: Subject?) -> Bool {
    guard measured.goesOn, !isPart else { return false }
    return previous?.measured != .strength || ![.women, .womenCount].contains(measured)
  }
}
