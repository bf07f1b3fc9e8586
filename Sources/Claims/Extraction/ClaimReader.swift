import Mentions
import Record
import Texts

/// Finds the claims of a text that was read.
struct ClaimReader: Sendable {
  /// The missions hosted by a State, by State.
  let hosted: [EntityID: [EntityID]]
  /// The year of each known resolution by its number.
  let years: [Int: Int]
  /// The Council's meetings by their day.
  let meetings: [CalendarDate: EntityID]

  /// The claims in the order of the text, no two on the same words.
  func claims(_ text: ReadText) -> [Claim] {
    var claims: [Claim] = []
    var topic = Topic()
    var paragraph = -1
    for sentence in text.sentences {
      var passage = Passage(sentence: sentence, bytes: text.text.bytes)
      if sentence.paragraph != paragraph {
        topic.beginParagraph()
        paragraph = sentence.paragraph
      }
      topic.note(before: passage, meetings: meetings)
      // What the cells of a table are of stands at their heads, which is not read.
      guard !passage.isTableRow else { continue }
      passage.topic = topic
      let events = EventRule.claims(passage, years: years, meetings: meetings)
      let reading = SubjectReading(
        passage: passage, hosted: { hosted[$0] ?? [] }, eventTimes: passage.times(within: events))
      let figures = FigureRule.claims(passage, reading)
      let found =
        ChangeRule.claims(passage, reading, figures) + RankRule.claims(passage, reading, figures)
        + figures + events + OfficeRule.claims(passage) + RelationRule.claims(passage)
      claims += found.filter { !passage.isDenied($0) }.map { $0.withTopic(passage) }
      topic.note(after: passage, claims: found, except: reading.eventTimes)
    }
    var seen: Set<Claim> = []
    return claims.filter { seen.insert($0).inserted }
      .sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
  }
}

extension Passage {
  /// True where a sentence says that a claim is not so: "was not established in 2011". What a number's own
  /// words say ("no fewer than") denies nothing.
  fileprivate func isDenied(_ claim: Claim) -> Bool {
    cues(.negation).contains { cue in
      let isBeside =
        cue.span.start >= claim.span.start && cue.span.end <= claim.span.end
        || cue.span.end <= claim.span.start && distance(cue.span, claim.span) < 8
      return isBeside && !sentence.mentions.contains { $0.span.overlaps(cue.span) }
    }
  }

  /// The times that events of the sentence are dated by.
  fileprivate func times(within events: [Claim]) -> Set<TextSpan> {
    Set(
      mentions(.time).map(\.span).filter { time in
        events.contains { claim in
          guard case .event(_, _, let stated) = claim.assertion else { return false }
          return claim.span.overlaps(time)
            && mentions(.time).first { $0.span == time }?.time == stated
        }
      })
  }
}

extension Claim {
  /// The claim with what the text was about, for what it leaves open.
  fileprivate func withTopic(_ passage: Passage) -> Claim {
    let topic = passage.topic
    let isMissionMeant = passage.isMissionMeant
    let isContributorOpen = passage.mentions(.state).isEmpty
    func completed(_ subject: Subject) -> Subject {
      var subject = subject
      if subject.missions.isEmpty, subject.measured != .vetoes {
        subject.topicMissions = topic.missions
        subject.isTopicMeant = isMissionMeant
      }
      if subject.contributors.isEmpty, isContributorOpen {
        subject.topicContributor = topic.contributor ?? topic.speaker
      }
      if subject.time == nil, subject.topicTime == nil {
        let isStock = [.strength, .contributors, .women].contains(subject.measured)
        subject.topicTime = topic.time ?? (isStock ? topic.stockTime : nil)
      }
      return subject
    }
    switch assertion {
    case .figure(let subject, let quantity):
      return Claim(span: span, assertion: .figure(completed(subject), quantity))
    case .change(let subject, let trend):
      return Claim(span: span, assertion: .change(completed(subject), trend))
    case .rank(let subject, let trend):
      return Claim(span: span, assertion: .rank(completed(subject), trend))
    case .event, .office, .relation: return self
    }
  }
}
