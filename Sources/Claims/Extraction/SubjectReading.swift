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
  func subject(_ quantity: StatedQuantity, at span: TextSpan) -> Subject? {
    guard var subject = measured(quantity, at: span) else { return nil }
    bind(&subject, at: span)
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

  private func measured(_ quantity: StatedQuantity, at span: TextSpan) -> Subject? {
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
    case .incidents, .councilMembers, .dollars, .resolutions: return nil
    case nil: return bare(quantity, at: span)
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
      quantity.counted != .civilians
    else { return nil }
    var subject = Subject(.strength)
    subject.personnel = category(quantity.counted)
    return subject
  }

  private func category(_ counted: StatedQuantity.Counted?) -> PersonnelType? {
    switch counted {
    case .troops: .troops
    case .police: .police
    case .experts: .expertsOnMission
    default: nil
    }
  }

  /// A number that names nothing: what the words beside it or the number before it say.
  private func bare(_ quantity: StatedQuantity, at span: TextSpan) -> Subject? {
    if quantity.isShare {
      return passage.nearest([.women], to: span).map({ $0.distance < Self.reach }) == true
        ? Subject(.women) : nil
    }
    if let death = passage.nearest([.death], to: span), death.distance < 40 {
      return Subject(.deaths)
    }
    if let deployed = passage.nearest([.deployed, .contribute], to: span), deployed.distance < 40,
      quantity.value >= 100
    {
      return Subject(.strength)
    }
    return continued(at: span)
  }

  /// "34 were killed, and in 2017 the number was 62": a number with a time or a State of its own goes on with
  /// what the one before it counts.
  private func continued(at span: TextSpan) -> Subject? {
    let before = passage.mentions(.quantity).filter {
      $0.span.end <= span.start && $0.quantity?.counted != nil
    }
    guard let last = before.last, let quantity = last.quantity, !quantity.isShare,
      passage.mentions(.time, .state).contains(where: {
        passage.distance($0.span, span) < 50
          && passage.distance($0.span, span) < passage.distance($0.span, last.span)
      }), let subject = measured(quantity, at: last.span),
      [.deaths, .strength, .vetoes].contains(subject.measured)
    else { return nil }
    var own = Subject(subject.measured)
    own.personnel = subject.personnel
    own.population = subject.population
    own.incident = subject.measured == .deaths ? incident(at: last.span) : nil
    return own
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

  private func isNearest(_ span: TextSpan, to other: TextSpan) -> Bool {
    passage.mentions(.quantity, .trend).allSatisfy {
      $0.span == span || passage.distance($0.span, other) >= passage.distance(span, other)
    }
  }

  /// The time to which a place of the sentence belongs.
  func time(at span: TextSpan) -> StatedTime? {
    passage.bound(times, to: span)?.time
  }

  /// Times that numbers of the sentence may belong to.
  var times: [Mention] {
    passage.mentions(.time).filter {
      $0.time?.period != nil && !passage.dates($0) && !eventTimes.contains($0.span)
    }
  }

  private func bindIdentities(_ subject: inout Subject, at span: TextSpan) {
    let missions = passage.mentions(.mission)
    if let nearest = passage.bound(missions, to: span), let id = nearest.entity,
      passage.distance(nearest.span, span) < 3 * Self.reach
    {
      subject.missions = [id]
      // "MINUSMA and MINUSCA"
      for other in missions where other.span != nearest.span {
        let between = passage.between(other.span, nearest.span)
        if between.isEmpty || between == ["and"] || between == ["و"], let id = other.entity,
          passage.distance(other.span, nearest.span) < 12
        {
          subject.missions.append(id)
        }
      }
    }
    let named = passage.mentions(.state).sorted {
      nearness($0.span, to: span) < nearness($1.span, to: span)
    }
    for state in named {
      guard let id = state.entity, passage.distance(state.span, span) < 2 * Self.reach else {
        continue
      }
      if isPlace(state.span) {
        let missions = hosted(id)
        if subject.missions.isEmpty, !missions.isEmpty, subject.measured != .vetoes {
          subject.missions = missions
        }
      } else if subject.contributors.isEmpty, isContributor(state.span, of: span, subject) {
        subject.contributors = [id]
      }
    }
    subject.missions.sort()
  }

  /// How near a State stands to a number; one behind it, which may begin the next clause, counts as farther.
  private func nearness(_ state: TextSpan, to span: TextSpan) -> Int {
    passage.distance(state, span) + (state.start > span.start ? 40 : 0)
  }

  /// "in Mali", في مالي, بمالي
  private func isPlace(_ state: TextSpan) -> Bool {
    passage.before(state, 3).contains(where: Prepositions.place.contains)
      || isAfterPreposition(state, "ب")
  }

  /// True where a State is whose persons are counted: it stands behind "from", right beside the number, as
  /// the subject of the clause, or with a word on contributing.
  private func isContributor(_ state: TextSpan, of span: TextSpan, _ subject: Subject) -> Bool {
    if subject.measured == .vetoes { return true }
    let word = passage.before(state, 1).last ?? ""
    if Prepositions.origin.contains(word) || passage.distance(state, span) <= 24 { return true }
    let isSubject = passage.before(state, 2).isEmpty && passage.distance(state, span) < 90
    return isSubject
      || passage.nearest([.contribute, .contributor], to: state).map { $0.distance < 60 } == true
  }

  /// True where an Arabic particle is written onto the name.
  private func isAfterPreposition(_ span: TextSpan, _ particle: String) -> Bool {
    let particle = Array(particle.utf8)
    let start = span.start - particle.count
    return start >= passage.sentence.span.start
      && Array(passage.bytes[start..<span.start]) == particle
  }
}
