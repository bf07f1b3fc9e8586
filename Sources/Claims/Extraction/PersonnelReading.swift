import Mentions
import Record
import Texts

/// What numbers of persons, and numbers that name nothing, are said of.
extension SubjectReading {
  /// Personnel of some category: those deployed, or those who died.
  func personnel(_ quantity: StatedQuantity, at span: TextSpan) -> Subject? {
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
    guard
      deployed.map({ $0.distance < 2 * Self.reach }) == true || quantity.value >= 1000
        || quantity.counted == .uniformed,
      quantity.counted != .civilians,
      !passage.before(span, 8).contains(where: otherForces.contains)
    else { return nil }
    var subject = Subject(.strength)
    subject.personnel = category(quantity.counted)
    return subject
  }

  /// People, of whom a text speaks in many ways: only those of whom the words around say that they served.
  func persons(
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
  func bare(
    _ quantity: StatedQuantity, at span: TextSpan, after previous: Subject?
  ) -> Subject? {
    if quantity.isShare {
      // "107 died, fewer than a third of them in attacks"
      // "Fewer than half of the 62 killed in 2017" is a share of a number.
      let isOfNumber = passage.mentions(.quantity).contains {
        $0.span.start >= span.end && passage.distance($0.span, span) < 9
      }
      if previous?.measured == .deaths, !isOfNumber, refersBack(span) || quantity.counted == nil,
        var share = causeShare(at: span)
      {
        share.missions = previous?.missions ?? []
        share.time = previous?.time
        return share
      }
      return passage.nearest([.women], to: span).map({ $0.distance < Self.reach }) == true
        ? Subject(.women) : nil
    }
    if let whole = whole(at: span) { return whole }
    // "98 of them women"
    if refersBack(span),
      passage.after(span, 3).contains(where: ["women", "امراه", "نساء"].contains)
    {
      var subject = Subject(.womenCount)
      subject.missions = previous?.missions ?? []
      subject.contributors = previous?.contributors ?? []
      subject.time = previous?.time
      return subject
    }
    if let death = passage.nearest([.death], to: span), death.distance < 40 {
      return Subject(.deaths)
    }
    if let ceiling = ceiling(quantity, at: span) { return ceiling }
    // "بلغ عدد الأفراد النظاميين 16112"
    if let uniformed = passage.nearest([.uniformed], to: span), uniformed.distance < 20,
      uniformed.cue.span.end <= span.start, quantity.value >= 100
    {
      return Subject(.strength)
    }
    // "122 States had people in uniform, 98,350 in all"
    if quantity.value >= 1000, passage.says(.uniformed), !passage.says(.death) {
      return Subject(.strength)
    }
    // "Losses. 49 since the beginning"
    let isFirst = passage.mentions(.quantity).first?.span == span
    if isFirst, passage.topic.label.contains(.losses), !passage.says(.deployed, .contribute) {
      return Subject(.deaths)
    }
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

  /// "4,010 of 4,111 uniformed personnel came from Ethiopia": a part of the number behind it.
  private func whole(at span: TextSpan) -> Subject? {
    guard
      let whole = passage.mentions(.quantity).first(where: {
        $0.span.start >= span.end && passage.distance($0.span, span) < 6
          && passage.between(span, $0.span) == ["of"]
      }), let counted = whole.quantity, counted.counted != nil, !counted.isShare
    else { return nil }
    return personnel(counted, at: whole.span)
  }

  /// A number of what the Council allows a mission: "up to 17,000 troops", "a ceiling of 2,101 police".
  private func ceiling(_ quantity: StatedQuantity, at span: TextSpan) -> Subject? {
    let cue = passage.nearest([.ceiling], to: span)
    // "authorized strength" is one phrase.
    let ceilings = passage.cues(.ceiling)
    let deployed = passage.cues(.deployed, .contribute, .death)
      .filter { cue in !ceilings.contains { $0.span.overlaps(cue.span) } }
      .map { (cue: $0, distance: passage.distance($0.span, span)) }
      .min { $0.distance < $1.distance }
    let isLabelled = passage.topic.label.contains(.ceiling) && deployed == nil
    let isSaid =
      isLabelled || quantity.comparison == .atMost && cue != nil
      || cue.map { $0.distance < 100 && $0.distance < deployed?.distance ?? .max } == true
    let isBound =
      quantity.comparison == .atMost && quantity.value >= 20 && deployed?.distance ?? .max > 40
    guard isSaid || isBound && quantity.counted != nil,
      !passage.mentions(.mission).isEmpty || !passage.topic.missions.isEmpty
    else { return nil }
    var subject = Subject(.ceiling)
    subject.personnel = category(quantity.counted)
    subject.population = quantity.counted == .uniformed ? .uniformed : nil
    subject.isInitial = passage.nearest([.initial], to: span).map { $0.distance < 60 } == true
    let resolutions = Set(passage.mentions(.resolution).compactMap(\.resolution))
    if resolutions.count == 1, let named = resolutions.first { subject.of = .resolution(named) }
    return subject
  }

  /// Forces that are not those of the United Nations, by the words before a number.
  private var otherForces: Set<String> {
    [
      "african-led", "led", "multinational", "regional", "national", "government", "rebel",
      "french", "افريقيه", "اقليميه", "متعدده", "حكوميه", "الحكوميه", "الوطنيه", "فرنسيه",
    ]
  }

  func category(_ counted: StatedQuantity.Counted?) -> PersonnelType? {
    switch counted {
    case .troops: .troops
    case .police: .police
    case .experts: .expertsOnMission
    default: nil
    }
  }
}
