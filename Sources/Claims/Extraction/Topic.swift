import Mentions
import Record
import Texts

/// What a text has been about so far, for sentences that leave it open.
struct Topic: Hashable, Sendable {
  /// The missions that were last spoken of: what "the Mission" means.
  var missions: [EntityID] = []
  /// The newest time of the sentences before, within the paragraph.
  var time: StatedTime?
  /// The time of the last number of what is there at a moment, in whatever paragraph.
  var stockTime: StatedTime?
  var meeting: EntityID?
  var resolution: StatedResolution?
  var initiative: String?
  var isBriefing = false
  /// The State on whose behalf a statement is made: what "we" means.
  var speaker: EntityID?
  /// What the last number of the paragraph was said of.
  var figure: Subject?

  /// A new paragraph begins: its times are its own.
  mutating func beginParagraph() {
    time = nil
    figure = nil
  }

  /// What a sentence says that holds for the rest of the text, itself included.
  mutating func note(before passage: Passage, meetings: [CalendarDate: EntityID]) {
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
    let states = passage.mentions(.state)
    if speaker == nil, passage.says(.delegation), states.count == 1,
      passage.sentence.span.start < Self.heading
    {
      speaker = states[0].entity
    }
  }

  /// How far into a text its heading reaches, in bytes.
  private static let heading = 400

  /// What a sentence leaves behind for those that follow.
  ///
  /// - Parameter events: times that belong to something that happened, not to numbers.
  mutating func note(after passage: Passage, claims: [Claim], except events: Set<TextSpan>) {
    let named = passage.mentions(.mission)
    // "It succeeded another", "the Mission took over from another": still of the first.
    if let first = named.first, missions.isEmpty || !passage.refersToMission(before: first.span) {
      missions = Array(Set(named.compactMap(\.entity))).sorted()
    }
    // Of two times that are compared the later is what is spoken of.
    let times = passage.mentions(.time).compactMap { mention in
      mention.time?.period != nil && !events.contains(mention.span) ? mention.time : nil
    }
    if let latest = times.max(by: { through($0) < through($1) }) { time = latest }
    for claim in claims {
      guard case .figure(let subject, _) = claim.assertion else { continue }
      figure = subject
      if [.strength, .contributors].contains(subject.measured), let time = subject.time,
        stockTime.map({ through($0) <= through(time) }) ?? true
      {
        stockTime = time
      }
    }
  }

  private func through(_ time: StatedTime) -> CalendarDate {
    time.period?.through ?? Period.always.from
  }
}
