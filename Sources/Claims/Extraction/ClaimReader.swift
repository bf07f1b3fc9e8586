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
    var topic = Passage.Topic()
    var paragraph = -1
    for sentence in text.sentences {
      var passage = Passage(sentence: sentence, bytes: text.text.bytes)
      if sentence.paragraph != paragraph {
        // What a paragraph is about does not carry over, but the meeting and its resolution do: a text
        // speaks of one.
        topic.missions = []
        topic.time = nil
        paragraph = sentence.paragraph
      }
      topic.note(documentWide: passage, meetings: meetings)
      passage.topic = topic
      let events = EventRule.claims(passage, years: years)
      let reading = SubjectReading(
        passage: passage, hosted: { hosted[$0] ?? [] }, eventTimes: passage.times(within: events))
      let found =
        ChangeRule.claims(passage, reading) + RankRule.claims(passage, reading)
        + FigureRule.claims(passage, reading) + events
        + OfficeRule.claims(passage) + RelationRule.claims(passage)
      claims += found.filter { !passage.isDenied($0) }.map { $0.withTopic(topic) }
      topic.note(paragraphWide: passage, except: reading.eventTimes)
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

extension Passage.Topic {
  /// What a sentence says that holds for the rest of the text.
  fileprivate mutating func note(
    documentWide passage: Passage, meetings: [CalendarDate: EntityID]
  ) {
    for mention in passage.sentence.mentions {
      switch mention.meaning {
      case .meeting(let id): meeting = id
      case .resolution(let named): resolution = named
      case .initiative(let id): initiative = id
      case .time(let time):
        if case .date(.day(let day)) = time.form, let known = meetings[day],
          passage.says(.meeting, .openDebate, .briefing)
        {
          meeting = known
        }
      default: break
      }
    }
    if passage.says(.briefing, .briefer) { isBriefing = true }
  }

  /// What a sentence says that holds for the rest of its paragraph.
  fileprivate mutating func note(
    paragraphWide passage: Passage, except events: Set<TextSpan>
  ) {
    let named = passage.mentions(.mission).compactMap(\.entity)
    if !named.isEmpty { missions = named }
    if let time = passage.mentions(.time).last(where: {
      $0.time?.period != nil && !events.contains($0.span)
    })?.time {
      self.time = time
    }
  }
}

extension Claim {
  /// The claim with what its paragraph was about, for what it leaves open.
  fileprivate func withTopic(_ topic: Passage.Topic) -> Claim {
    func completed(_ subject: Subject) -> Subject {
      var subject = subject
      if subject.missions.isEmpty { subject.topicMissions = topic.missions }
      if subject.time == nil { subject.topicTime = topic.time }
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
