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

  /// How near, in the reckoning of `Passage.distance`, words must stand to belong together.
  static let reach = 160

  /// What the number at a mention is said of; nil where the record measures nothing of the sort.
  ///
  /// - Parameter previous: what the number before it was said of.
  func subject(
    _ quantity: StatedQuantity, at span: TextSpan, after previous: Subject?
  ) -> Subject? {
    if isRate(quantity, at: span) { return rate(at: span, after: previous) }
    if let continued = continued(quantity, at: span, after: previous) { return continued }
    guard var subject = measured(quantity, at: span, after: previous) else { return nil }
    let inherited = subject
    bind(&subject, at: span)
    if subject.measured == .maliciousShare {
      if subject.time == nil { subject.time = inherited.time }
      if subject.missions.isEmpty { subject.missions = inherited.missions }
    }
    return subject
  }

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
    case .deaths: return quantity.isShare ? maliciousShare(at: span) : Subject(.deaths)
    case .operations: return quantity.isShare ? nil : Subject(.operations)
    case .politicalMissions: return quantity.isShare ? nil : Subject(.politicalMissions)
    case .contributors: return quantity.isShare ? nil : Subject(.contributors)
    case .states:
      let isOrigin =
        Prepositions.origin.contains(passage.before(span, 1).last ?? "")
        && passage.nearest([.deployed], to: span).map { $0.distance < Self.reach } == true
      return !quantity.isShare && (passage.says(.contribute, .contributor) || isOrigin)
        ? Subject(.contributors) : nil
    case .women: return quantity.isShare ? Subject(.women) : nil
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

  private func personnel(_ quantity: StatedQuantity, at span: TextSpan) -> Subject? {
    if quantity.isShare {
      if passage.nearest([.women], to: span).map({ $0.distance < Self.reach }) == true {
        var subject = Subject(.women)
        subject.personnel = category(quantity.counted)
        return subject
      }
      return nil
    }
    if let ceiling = ceiling(quantity, at: span) { return ceiling }
    let death = passage.nearest([.death, .maliciousAct], to: span)
    let deployed = passage.nearest([.deployed, .contribute, .contributor], to: span)
    if let death, death.distance < 2 * Self.reach,
      death.distance <= deployed?.distance ?? .max || deployed?.distance ?? 0 > 40
    {
      var subject = Subject(.deaths)
      subject.personnel = category(quantity.counted)
      subject.population = quantity.counted == .uniformed ? .uniformed : nil
      if quantity.counted == .civilians { subject.personnel = .internationalCivilian }
      return subject
    }
    // A few persons without a word on deployment are those of an event: wounded, abducted, awarded.
    guard deployed.map({ $0.distance < 2 * Self.reach }) == true || quantity.value >= 1000,
      quantity.counted != .civilians,
      !passage.before(span, 8).contains(where: otherForces.contains)
    else { return nil }
    var subject = Subject(.strength)
    subject.personnel = category(quantity.counted)
    return subject
  }

  /// People, of whom a text speaks in many ways: only those of whom the words around say that they served.
  private func persons(
    _ quantity: StatedQuantity, at span: TextSpan, after previous: Subject?
  ) -> Subject? {
    let isOfMissions =
      passage.says(.peacekeepers, .uniformed, .theMission, .service)
      || !passage.mentions(.mission).isEmpty
      || previous.map { [.deaths, .strength].contains($0.measured) } == true
    guard isOfMissions, !quantity.isShare else { return nil }
    let death = passage.nearest([.death], to: span)
    let isLives = passage.words(of: span).contains("lives")
    if let death, death.distance < Self.reach { return Subject(.deaths) }
    if isLives, passage.says(.illness, .maliciousAct, .accident, .selfInflicted) {
      return Subject(.deaths)
    }
    guard let deployed = passage.nearest([.deployed], to: span), deployed.distance < 40,
      quantity.value >= 100
    else { return nil }
    return Subject(.strength)
  }

  /// A number that names nothing: what the word beside it says.
  private func bare(
    _ quantity: StatedQuantity, at span: TextSpan, after previous: Subject?
  ) -> Subject? {
    if quantity.isShare {
      // "107 died, fewer than a third of them in attacks"
      // "Fewer than half of the 62 killed in 2017" is a share of a number.
      let isOfNumber = passage.mentions(.quantity).contains {
        $0.span.start >= span.end && passage.distance($0.span, span) < 9
      }
      if previous?.measured == .deaths, !isOfNumber, refersBack(span) || quantity.counted == nil,
        var share = maliciousShare(at: span)
      {
        share.missions = previous?.missions ?? []
        share.time = previous?.time
        return share
      }
      return passage.nearest([.women], to: span).map({ $0.distance < Self.reach }) == true
        ? Subject(.women) : nil
    }
    if let death = passage.nearest([.death], to: span), death.distance < 40 {
      return Subject(.deaths)
    }
    if let ceiling = ceiling(quantity, at: span) { return ceiling }
    if let deployed = passage.nearest([.deployed, .contribute], to: span), deployed.distance < 40,
      quantity.value >= 100
    {
      return Subject(.strength)
    }
    // "252 in 1993, 173 in 2010", where the sentence has said that it speaks of deaths.
    let isDated = passage.mentions(.time).contains {
      $0.span.start >= span.end && passage.distance($0.span, span) < 6
    }
    guard isDated, passage.says(.death), !passage.says(.deployed, .contribute, .women, .veto) else {
      return nil
    }
    return Subject(.deaths)
  }

  /// A number of what the Council allows a mission: "up to 17,000 troops", "a ceiling of 2,101 police".
  private func ceiling(_ quantity: StatedQuantity, at span: TextSpan) -> Subject? {
    let cue = passage.nearest([.ceiling], to: span)
    let deployed = passage.nearest([.deployed, .contribute, .death], to: span)
    let isSaid = cue.map { $0.distance < 100 && $0.distance < deployed?.distance ?? .max } == true
    let isBound =
      quantity.comparison == .atMost && quantity.value >= 20 && deployed?.distance ?? .max > 40
    guard isSaid || isBound && quantity.counted != nil,
      !passage.mentions(.mission).isEmpty || !passage.topic.missions.isEmpty
    else { return nil }
    var subject = Subject(.ceiling)
    subject.personnel = category(quantity.counted)
    subject.population = quantity.counted == .uniformed ? .uniformed : nil
    return subject
  }

  /// Forces that are not those of the United Nations, by the words before a number.
  private var otherForces: Set<String> {
    [
      "african-led", "led", "multinational", "regional", "national", "government", "rebel",
      "french", "افريقيه", "اقليميه", "متعدده", "حكوميه", "الحكوميه", "الوطنيه", "فرنسيه",
    ]
  }

  private func category(_ counted: StatedQuantity.Counted?) -> PersonnelType? {
    switch counted {
    case .troops: .troops
    case .police: .police
    case .experts: .expertsOnMission
    default: nil
    }
  }

  /// Words between a share and a cause that turn it around, folded.
  private static let turning: Set<String> = [
    "other", "not", "than", "غير", "خلاف", "سوي", "ليست", "لا",
  ]

  /// The share of malicious acts among deaths.
  private func maliciousShare(at span: TextSpan) -> Subject? {
    guard let cause = passage.nearest([.maliciousAct], to: span), cause.distance < Self.reach,
      !passage.between(cause.cue.span, span).contains(where: Self.turning.contains)
    else { return nil }
    return Subject(.maliciousShare)
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

  /// The time to which a place of the sentence belongs.
  func time(at span: TextSpan) -> StatedTime? {
    times.filter { !isOfPart($0, after: span) }
      .min { nearness($0, to: span) < nearness($1, to: span) }?.time
  }

  /// How near a time stands; one behind the next comma counts as farther.
  private func nearness(_ time: Mention, to span: TextSpan) -> Int {
    let distance = passage.distance(time.span, span)
    return distance + (time.span.start > span.start && distance > 40 ? 40 : 0)
  }

  /// "16 peacekeepers were killed, nine of them in 2013": the time of a part is not that of the whole.
  private func isOfPart(_ time: Mention, after span: TextSpan) -> Bool {
    passage.mentions(.quantity).contains {
      $0.span.start >= span.end && $0.span.end <= time.span.start && refersBack($0.span)
    }
  }

  /// Times that numbers of the sentence may belong to.
  var times: [Mention] { datedTimes.filter { !isReference($0) } }

  /// Times of the sentence that date nothing else.
  var datedTimes: [Mention] {
    passage.mentions(.time).filter {
      $0.time?.period != nil && !passage.dates($0) && !eventTimes.contains($0.span)
    }
  }

  private static let comparing: Set<String> = [
    "than", "اقل", "اكثر", "اعلي", "ادني", "مما", "عما",
  ]

  /// "than in 2019", "most of them in 2015": the time against which something is compared, or of a part.
  func isReference(_ time: Mention) -> Bool {
    passage.before(time.span, 3).contains(where: Self.comparing.contains)
      || passage.before(time.span, 6).contains(where: Self.mostly.contains)
  }

  private static let mostly: Set<String> = [
    "most", "mostly", "chiefly", "معظمهم", "معظمها", "اغلبهم", "اغلبها", "غالبيتهم",
  ]
}
