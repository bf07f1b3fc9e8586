import Mentions
import Record
import Texts

/// Numbers said to rise or fall: "deaths rose from 13 in 2022 to 25 in 2023".
enum ChangeRule {
  /// - Parameter figures: the claims of the sentence on numbers, with which a change may go on.
  static func claims(
    _ passage: Passage, _ reading: SubjectReading, _ figures: [Claim]
  ) -> [Claim] {
    var before: Subject?
    return passage.mentions(.trend).compactMap { mention in
      guard let trend = mention.trend, case .change = trend,
        var subject = TrendSubject.subject(passage, at: mention.span, figures)
      else { return nil }
      reading.bind(&subject, at: mention.span)
      TrendSubject.inherit(&subject, from: figures, at: mention.span, passage)
      TrendSubject.bindTimes(&subject, reading, at: mention.span, figures)
      if let before { TrendSubject.goOn(&subject, after: before) }
      if subject.time == nil, subject.earlier == nil, let change = passage.topic.change {
        subject.time = change.time
        subject.earlier = change.earlier
      }
      before = subject
      return Claim(span: mention.span, assertion: .change(subject, trend))
    }
  }
}
