import Mentions
import Record
import Texts

/// What a text has been about so far, for sentences that leave it open.
struct Topic: Hashable, Sendable {
  /// The missions spoken of, the one that "the Mission" means first.
  private(set) var missions: [EntityID] = []
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
  /// The contributor that the sentence before speaks of.
  var contributor: EntityID?
  /// True once the text has spoken of contributors or of those deployed.
  var isOnContributors = false
  /// What the last number was said of.
  var figure: Subject?
  /// What the last change of the paragraph was of, with its two times: "over the same period".
  var change: Subject?
  /// What a heading before the sentence says: "Losses.", "Ceilings."
  var label: Set<Cue.Meaning> = []

  /// How many missions are remembered.
  private static let mostMissions = 3
  /// How far into a text its heading reaches, in bytes.
  private static let heading = 400
  /// How far into a sentence stands what it is about, in bytes.
  private static let opening = 60
  /// How many words a heading within a paragraph has.
  private static let labelWords = 3

  /// A new paragraph begins: its times are its own.
  mutating func beginParagraph() {
    time = nil
    change = nil
    contributor = nil
    label = []
    // What was counted may be gone on with; whose it was is open again.
    figure = figure.map { Subject($0.measured) }
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
    if passage.says(.contribute, .contributor, .uniformed) { isOnContributors = true }
    let states = passage.mentions(.state)
    if speaker == nil, passage.says(.delegation), states.count == 1,
      passage.sentence.span.start < Self.heading
    {
      speaker = states[0].entity
    }
  }

  /// What a sentence leaves behind for those that follow.
  ///
  /// - Parameter events: times that belong to something that happened, not to numbers.
  mutating func note(after passage: Passage, claims: [Claim], except events: Set<TextSpan>) {
    noteMissions(passage)
    let words = passage.words(of: passage.sentence.span)
    if words.count <= Self.labelWords { label = Set(passage.sentence.cues.map(\.meaning)) }
    // Of two times that are compared the later is what is spoken of.
    let times = passage.mentions(.time).compactMap { mention in
      mention.time?.period != nil && !events.contains(mention.span) ? mention.time : nil
    }
    if let latest = times.max(by: { through($0) < through($1) }) { time = latest }
    if let state = passage.mentions(.state).first, !passage.isPlace(state.span),
      state.span.start - passage.sentence.span.start < Self.opening
    {
      contributor = state.entity
    }
    for claim in claims {
      if case .change(let subject, _) = claim.assertion, subject.time != nil { change = subject }
      guard case .figure(let subject, _) = claim.assertion else { continue }
      if subject.replaces(figure) { figure = subject }
      if subject.contributors.count == 1 { contributor = subject.contributors[0] }
      if [.strength, .contributors].contains(subject.measured), let time = subject.time,
        stockTime.map({ through($0) <= through(time) }) ?? true
      {
        stockTime = time
      }
    }
  }

  /// What a sentence is about stands at its beginning; a mission that it names farther on, or as the one
  /// that was replaced, may be spoken of afterwards but is not "the Mission".
  private mutating func noteMissions(_ passage: Passage) {
    var named: [EntityID] = []
    for mention in passage.mentions(.mission) {
      if let id = mention.entity, !named.contains(id) { named.append(id) }
    }
    guard let first = named.first, let mention = passage.mentions(.mission).first else { return }
    let isSubject =
      missions.isEmpty
      || !passage.refersToMission(before: mention.span)
        && mention.span.start - passage.sentence.span.start < Self.opening
    var kept = missions.filter { !named.contains($0) }
    if isSubject {
      kept = [first] + named.dropFirst() + kept
    } else if missions.first == first {
      kept = named + kept
    } else if let own = missions.first, named.contains(own) {
      kept = [own] + named.filter { $0 != own } + kept
    } else {
      kept = Array(kept.prefix(1)) + named + kept.dropFirst()
    }
    missions = Array(kept.prefix(Self.mostMissions))
  }

  private func through(_ time: StatedTime) -> CalendarDate {
    time.period?.through ?? Period.always.from
  }
}
