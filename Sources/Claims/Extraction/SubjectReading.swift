import Mentions
import Record
import Texts

/// Finds what a number of a sentence is said of.
struct SubjectReading {
  let passage: Passage
  /// The missions hosted by a State.
  let hosted: (EntityID) -> [EntityID]
  /// Times that say when something else happened.
  let eventTimes: Set<TextSpan>
  /// Numbers that refer back to the one before them: "52 of them".
  let backward: Set<TextSpan>
  /// Times of the sentence that date nothing else.
  let datedTimes: [Mention]
  /// Those that numbers may belong to.
  let times: [Mention]

  /// The reading of a sentence.
  init(
    passage: Passage, hosted: @escaping (EntityID) -> [EntityID], eventTimes: Set<TextSpan>
  ) {
    self.passage = passage
    self.hosted = hosted
    self.eventTimes = eventTimes
    datedTimes = passage.mentions(.time).filter {
      $0.time?.period != nil && !passage.dates($0) && !eventTimes.contains($0.span)
    }
    times = datedTimes.filter { !Self.isReference($0, passage) }
    backward = Set(passage.mentions(.quantity).map(\.span).filter { Self.refersBack($0, passage) })
  }

  /// How near, in the reckoning of `Passage.distance`, words must stand to belong together.
  static let reach = 160

  /// What the number at a mention is said of; nil where the record measures nothing of the sort.
  ///
  /// - Parameter previous: what the number before it was said of.
  func subject(
    _ quantity: StatedQuantity, at span: TextSpan, after previous: Subject?
  ) -> Subject? {
    // The width of an interval of confidence is no share of anything.
    if quantity.isShare,
      (passage.before(span, 2) + passage.after(span, 3)).contains(where: Self.ofIntervals.contains)
    {
      return nil
    }
    if isRate(quantity, at: span) { return rate(at: span, after: previous) }
    if let continued = continued(quantity, at: span, after: previous) { return continued }
    guard var subject = measured(quantity, at: span, after: previous) else { return nil }
    let inherited = subject
    subject.missions = []
    subject.contributors = []
    bind(&subject, at: span)
    if subject.time == nil { subject.time = inherited.time }
    if subject.missions.isEmpty { subject.missions = inherited.missions }
    if subject.contributors.isEmpty { subject.contributors = inherited.contributors }
    return subject
  }

  private static let ofIntervals: Set<String> = ["interval", "confidence", "ثقه", "الثقه"]

  /// True for a number for each thousand, or in fractions, which counts nobody.
  private func isRate(_ quantity: StatedQuantity, at span: TextSpan) -> Bool {
    if quantity.isShare { return false }
    if quantity.value != quantity.value.rounded() { return true }
    let words = passage.after(span, 7)
    return words.contains("per") && !words.contains("cent")
      || words.contains { ["لكل", "الالف"].contains($0) }
  }

  /// "0.35 deaths per thousand uniformed personnel"; nil for other rates and for sums of money.
  private func rate(at span: TextSpan, after previous: Subject?) -> Subject? {
    let isSaid =
      passage.says(.death, .maliciousAct)
      && (passage.words(of: passage.sentence.span).contains { $0 == "thousand" || $0 == "1000" }
        || passage.words(of: passage.sentence.span).contains { ["الف", "الالف"].contains($0) })
    guard isSaid || previous?.measured == .deathRate else { return nil }
    var subject = Subject(.deathRate)
    bind(&subject, at: span)
    subject.incident = incident(at: span) ?? previous?.incident
    if passage.says(.maliciousAct), previous == nil { subject.incident = .maliciousAct }
    return subject
  }

  /// Sets who, where and when, as far as the words around a place say.
  func bind(_ subject: inout Subject, at span: TextSpan) {
    bindIdentities(&subject, at: span)
    subject.time = time(at: span)
    if subject.time == nil, subject.measured == .deaths, passage.says(.lifetime) {
      subject.isLifetime = true
    }
    if subject.measured == .deaths {
      subject.incident = subject.incident ?? incident(at: span)
      subject.isKilling =
        passage.nearest([.killed], to: span).map { $0.distance < 2 * Self.reach } == true
    }
    if passage.nearest([.peacekeepingOperation], to: span).map({ $0.distance < 60 }) == true,
      subject.scope == nil, subject.measured == .deaths || subject.measured == .strength
    {
      subject.scope = .peacekeeping
    }
    if subject.population == nil, passage.says(.allPersonnel) { subject.population = .all }
  }

  private func measured(
    _ quantity: StatedQuantity, at span: TextSpan, after previous: Subject?
  ) -> Subject? {
    switch quantity.counted {
    case .deaths: return quantity.isShare ? causeShare(at: span) : Subject(.deaths)
    // "The deaths of one mission", "the closure of two missions" are no number of all missions.
    case .operations: return quantity.isShare || quantity.value < 3 ? nil : Subject(.operations)
    case .politicalMissions: return quantity.isShare ? nil : Subject(.politicalMissions)
    case .contributors: return quantity.isShare ? nil : Subject(.contributors)
    case .states:
      let isOrigin =
        Prepositions.origin.contains(passage.before(span, 1).last ?? "")
        && passage.nearest([.deployed], to: span).map { $0.distance < Self.reach } == true
      return !quantity.isShare && (passage.says(.contribute, .contributor, .uniformed) || isOrigin)
        ? Subject(.contributors) : nil
    case .women: return quantity.isShare ? Subject(.women) : women(at: span, after: previous)
    case .vetoes: return quantity.isShare ? nil : Subject(.vetoes)
    case .votes: return votes(at: span)
    case .briefers: return briefers(at: span)
    case .priorities, .areas, .commitments, .actions: return parts(at: span)
    case .peacekeepers, .uniformed, .troops, .police, .experts, .civilians:
      return personnel(quantity, at: span)
    case .persons: return persons(quantity, at: span, after: previous)
    case .incidents, .councilMembers, .dollars, .resolutions: return nil
    case nil: return bare(quantity, at: span, after: previous)
    }
  }

  /// Words between a share and a cause that turn it around, folded.
  private static let turning: Set<String> = [
    "other", "not", "than", "غير", "خلاف", "سوي", "ليست", "لا",
  ]

  /// The share of a cause among deaths: the cause that stands nearest.
  func causeShare(at span: TextSpan) -> Subject? {
    let causes: [Cue.Meaning] = [.maliciousAct, .accident, .illness, .selfInflicted]
    guard let cause = passage.nearest(causes, to: span), cause.distance < Self.reach,
      !passage.between(cause.cue.span, span).contains(where: Self.turning.contains)
    else { return nil }
    guard cause.cue.meaning != .maliciousAct else { return Subject(.maliciousShare) }
    var subject = Subject(.causeShare)
    switch cause.cue.meaning {
    case .accident: subject.incident = .accident
    case .illness: subject.incident = .illness
    default: subject.incident = .selfInflicted
    }
    return subject
  }

  /// Women in numbers: of those deployed, not of those who suffer.
  private func women(at span: TextSpan, after previous: Subject?) -> Subject? {
    let goesOn = previous.map { [.strength, .women, .womenCount].contains($0.measured) } == true
    guard
      goesOn && (refersBack(span) || passage.says(.women))
        || passage.says(.uniformed, .peacekeepers, .deployed, .contribute)
    else { return nil }
    var subject = Subject(.womenCount)
    if let previous, goesOn {
      subject.missions = previous.missions
      subject.contributors = previous.contributors
      subject.time = previous.time
    }
    return subject
  }

  private func votes(at span: TextSpan) -> Subject? {
    let words = passage.before(span, 1) + passage.after(span, 4)
    var subject: Subject
    if words.contains(where: { ["against", "معارضه", "ضد"].contains($0) }) {
      subject = Subject(.votesAgainst)
    } else if words.contains(where: { $0.hasPrefix("abst") || $0.contains("امتناع") }) {
      subject = Subject(.abstentions)
    } else {
      subject = Subject(.votesInFavour)
    }
    guard
      let resolution = passage.bound(passage.mentions(.resolution), to: span)?.resolution
        ?? passage.topic.resolution
    else { return nil }
    subject.of = .resolution(resolution)
    return subject
  }

  private func briefers(at span: TextSpan) -> Subject? {
    guard let meeting = meeting(at: span) else { return nil }
    var subject = Subject(.briefers)
    subject.of = .meeting(meeting)
    return subject
  }

  /// The meeting that a sentence is about.
  func meeting(at span: TextSpan) -> EntityID? {
    if let mention = passage.bound(passage.mentions(.meeting), to: span),
      case .meeting(let id) = mention.meaning
    {
      return id
    }
    return passage.topic.meeting
  }

  private func parts(at span: TextSpan) -> Subject? {
    let named = passage.bound(passage.mentions(.initiative), to: span).flatMap { mention in
      if case .initiative(let id) = mention.meaning { id } else { nil }
    }
    guard let initiative = named ?? passage.topic.initiative else { return nil }
    var subject = Subject(.parts)
    subject.of = .initiative(initiative)
    return subject
  }

  /// The cause of death that stands nearest.
  func incident(at span: TextSpan) -> IncidentType? {
    guard
      let found = passage.nearest([.maliciousAct, .accident, .illness, .selfInflicted], to: span),
      found.distance < 2 * Self.reach,
      // "26, seven of them by malicious acts": a cause belongs to the number that stands nearest.
      isNearest(span, to: found.cue.span)
    else { return nil }
    switch found.cue.meaning {
    case .maliciousAct: return .maliciousAct
    case .accident: return .accident
    case .illness: return .illness
    case .selfInflicted: return .selfInflicted
    default: return nil
    }
  }

  func isNearest(_ span: TextSpan, to other: TextSpan) -> Bool {
    passage.mentions(.quantity, .trend).allSatisfy {
      $0.span == span || passage.distance($0.span, other) >= passage.distance(span, other)
    }
  }
}
