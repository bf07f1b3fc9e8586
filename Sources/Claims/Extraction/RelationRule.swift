import Mentions
import Record
import Texts

/// Relations between two things that a sentence names.
struct RelationRule {
  let passage: Passage

  static func claims(_ passage: Passage) -> [Claim] {
    let rule = RelationRule(passage: passage)
    return rule.cycle() + rule.reports() + rule.briefers() + rule.title() + rule.presidency()
      + rule.mandate()
      + rule.hosts() + rule.members() + rule.parts() + rule.successors() + rule.under()
  }

  private func claim(_ span: TextSpan, _ subject: Thing, _ relation: Relation, _ object: Thing)
    -> Claim
  {
    Claim(span: span, assertion: .relation(subject, relation, object))
  }

  /// "resolution 2378, by which the Secretary-General briefs the Council every 12 months"
  private func cycle() -> [Claim] {
    guard
      let every = passage.mentions(.time).first(where: {
        if case .every = $0.time?.form { true } else { false }
      }), let time = every.time,
      !passage.says(.report) || !passage.mentions(.resolution).isEmpty
    else { return [] }
    let named = passage.bound(passage.mentions(.resolution), to: every.span)
    guard let resolution = named?.resolution ?? passage.topic.resolution,
      passage.says(.briefing, .resolution) || named != nil
    else { return [] }
    return [claim(every.span, .resolution(resolution), .asksEvery, .time(time))]
  }

  /// "The Secretary-General reports every 90 days", where the text has said on which mission.
  private func reports() -> [Claim] {
    guard passage.says(.report), passage.mentions(.resolution).isEmpty,
      let mission = passage.theMission,
      let every = passage.mentions(.time).first(where: {
        if case .every = $0.time?.form { true } else { false }
      }), let time = every.time,
      let report = passage.nearest([.report], to: every.span), report.distance < 60
    else { return [] }
    return [claim(every.span, .entity(mission), .reportsEvery, .time(time))]
  }

  /// Persons named in a sentence on briefings, where the text has said which meeting is meant.
  private func briefers() -> [Claim] {
    guard passage.says(.briefing, .briefer) || passage.topic.isBriefing,
      let meeting = meeting()
    else { return [] }
    return passage.mentions(.person).compactMap { mention in
      guard case .person(let id) = mention.meaning else { return nil }
      return claim(mention.span, .person(id), .briefs, .meeting(meeting))
    }
  }

  private func meeting() -> EntityID? {
    if case .meeting(let id) = passage.mentions(.meeting).first?.meaning { return id }
    return passage.topic.meeting
  }

  /// The title of a meeting, named with its day or with the Council.
  private func title() -> [Claim] {
    passage.mentions(.meeting).compactMap { mention in
      guard case .meeting(let id) = mention.meaning,
        passage.says(.meeting, .openDebate, .briefing) || !passage.mentions(.time).isEmpty
      else { return nil }
      return claim(mention.span, .meeting(id), .titled, .meeting(id))
    }
  }

  /// "Slovenia, which holds the presidency of the Council this month"
  private func presidency() -> [Claim] {
    guard let cue = passage.cues(.presidency).first,
      let state = passage.bound(passage.mentions(.state), to: cue.span), let id = state.entity,
      presides(state.span, cue.span)
    else { return [] }
    let span = state.span.joined(cue.span)
    if let time = passage.bound(
      passage.mentions(.time).filter { $0.time?.period.map { $0.days < 40 } ?? false },
      to: cue.span)?.time
    {
      return [claim(span, .entity(id), .presides, .time(time))]
    }
    guard let meeting = meeting() else { return [] }
    return [claim(span, .entity(id), .presides, .meeting(meeting))]
  }

  /// True for a State before the word, or right behind it: "under the presidency of France", برئاسة فرنسا. The
  /// Presidency of Bosnia and Herzegovina is not that of the Council.
  private func presides(_ state: TextSpan, _ cue: TextSpan) -> Bool {
    guard state.start > cue.start else { return passage.distance(state, cue) < 90 }
    let isUnder =
      passage.before(cue, 2).contains("under")
      || passage.words(of: cue).contains { $0.hasPrefix("ب") || $0.hasPrefix("رئاس") }
    return passage.distance(state, cue) < 20 && isUnder
  }

  /// "UNIFIL, established by resolution 425 (1978)", "resolution 2749 (2024) extended its mandate"
  private func mandate() -> [Claim] {
    passage.mentions(.resolution).flatMap { mention -> [Claim] in
      guard let resolution = mention.resolution, let cue = cue(of: mention),
        let id = passage.bound(decided(mention, cue), to: mention.span)?.entity
          ?? passage.theMission
      else { return [] }
      let relation: Relation = cue.meaning == .established ? .establishedBy : .renewedBy
      return [
        claim(cue.span.joined(mention.span), .entity(id), relation, .resolution(resolution))
      ]
    }
  }

  /// The word that says what a resolution did to a mission: the nearest, which may stand far before it
  /// where no other resolution stands between.
  private func cue(of mention: Mention) -> Cue? {
    let meanings: [Cue.Meaning] = [.established, .renewed, .ended]
    if let near = passage.nearest(meanings, to: mention.span), near.distance < 90 {
      return passage.isOfOtherBody(near.cue) ? nil : near.cue
    }
    let isUnder = passage.before(mention.span, 3).contains {
      Self.basis.contains($0) || ["by", "with", "through", "بالقرار", "ب"].contains($0)
    }
    if isUnder {
      let before = passage.cues(.established, .renewed, .ended).last { cue in
        cue.span.end <= mention.span.start && !passage.isOfOtherBody(cue)
          && passage.distance(cue.span, mention.span) < 3 * SubjectReading.reach
          && !passage.mentions(.resolution).contains {
            $0.span.start > cue.span.end && $0.span.end <= mention.span.start
          }
      }
      if let before { return before }
    }
    // "Under resolution 2659, the mandate of MINUSCA runs until"
    // "resolution 2132 (2013) had raised the ceiling of UNMISS"
    if let ceiling = passage.nearest([.ceiling], to: mention.span), ceiling.distance < 40,
      ceiling.cue.span.start > mention.span.end, !passage.mentions(.mission).isEmpty
    {
      return ceiling.cue
    }
    let isTerm = passage.says(.mandate) && passage.says(.expires, .mandate)
    guard isUnder, isTerm, let mandate = passage.nearest([.mandate], to: mention.span),
      mandate.distance < 90, mandate.cue.span.start > mention.span.end
    else { return nil }
    return mandate.cue
  }

  /// The missions on which a resolution may have decided: where several are listed, the one before it.
  private func decided(_ mention: Mention, _ cue: Cue) -> [Mention] {
    let missions = passage.mentions(.mission)
    let before = missions.filter {
      $0.span.end <= mention.span.start && passage.distance($0.span, mention.span) < 90
    }
    return before.isEmpty || missions.count < 2 ? missions : before
  }

  /// "UNMISS in South Sudan": a mission with a country right behind it.
  private func hosts() -> [Claim] {
    passage.mentions(.mission).flatMap { mission -> [Claim] in
      passage.mentions(.state).compactMap { state in
        guard let id = mission.entity, let host = state.entity,
          mission.span.end <= state.span.start,
          passage.between(mission.span, state.span).count <= 1,
          passage.between(mission.span, state.span).allSatisfy(Prepositions.place.contains),
          state.span.start - mission.span.end < 12, state.span.start - mission.span.end > 2
        else { return nil }
        return claim(
          mission.span.joined(state.span), .entity(id), .locatedIn, .entity(host))
      }
    }
  }

  /// "Slovenia, a member of the European Union"
  private func members() -> [Claim] {
    passage.cues(.member).compactMap { cue in
      guard
        let state = passage.mentions(.state).last(where: { $0.span.end <= cue.span.start }),
        let organization = passage.mentions(.organization).first(where: {
          $0.span.start >= cue.span.end
        }), let member = state.entity, let id = organization.entity,
        passage.distance(state.span, cue.span) < 80,
        passage.between(cue.span, organization.span).count <= 2
      else { return nil }
      return claim(
        state.span.joined(organization.span), .entity(member), .memberOf, .entity(id))
    }
  }

  /// "the Pact for the Future, adopted at the Summit of the Future"
  private func parts() -> [Claim] {
    let named = passage.mentions(.initiative)
    guard let cue = passage.cues(.adopted).first, named.count > 1 else { return [] }
    for (part, whole) in zip(named, named.dropFirst()) {
      guard case .initiative(let first) = part.meaning,
        case .initiative(let second) = whole.meaning, first != second,
        passage.distance(cue.span, whole.span) < 90
      else { continue }
      let isFirstWhole = first.contains("summit")
      guard isFirstWhole != second.contains("summit") else { continue }
      return [
        claim(
          part.span.joined(whole.span), .initiative(isFirstWhole ? second : first), .partOf,
          .initiative(isFirstWhole ? first : second))
      ]
    }
    return []
  }

  /// Words that say that one mission took over from another, folded.
  private static let succession: [String] = [
    "succe", "replac", "took over", "taken over", "خلف", "حلت محل", "حل محل", "تسلمت",
  ]

  private func successors() -> [Claim] {
    let missions = passage.mentions(.mission)
    // "a smaller operation, MINUJUSTH, takes over"
    if let newer = missions.last, let id = newer.entity, let older = passage.topic.missions.first,
      older != id, missions.count == 1
    {
      let words = passage.after(newer.span, 3).joined(separator: " ")
      if words.hasPrefix("takes over") || words.hasPrefix("took over")
        || words.hasPrefix("replaces it")
        || words.hasPrefix("replaced it")
      {
        let end = passage.cues(.succession).first { $0.span.start >= newer.span.end }?.span
        return [
          claim(newer.span.joined(end ?? newer.span), .entity(id), .succeeded, .entity(older))
        ]
      }
    }
    // "It succeeded UNMIS", حلت محلها
    if let older = missions.first, missions.count == 1, let other = older.entity,
      let newer = passage.topic.missions.first, passage.topic.missions.count == 1, newer != other
    {
      let start = passage.sentence.span
      let words = passage.before(older.span, 5)
      if Self.succession.contains(where: words.joined(separator: " ").contains) {
        return [
          claim(
            TextSpan(start: start.start, end: older.span.end), .entity(newer), .succeeded,
            .entity(other))
        ]
      }
    }
    return zip(missions, missions.dropFirst()).compactMap { first, second in
      guard let one = first.entity, let other = second.entity, one != other else { return nil }
      let words = passage.between(first.span, second.span)
      let joined = words.joined(separator: " ")
      guard words.count <= 8, Self.succession.contains(where: joined.contains) else { return nil }
      let isPassive =
        words.contains("by") || joined.contains("خلفتها بعثه") || joined.contains("خلفتها")
        || joined.contains("خلفها")
      return claim(
        first.span.joined(second.span), .entity(isPassive ? other : one), .succeeded,
        .entity(isPassive ? one : other))
    }
  }

  /// Words that say by which resolution a meeting is held, folded.
  private static let basis: Set<String> = [
    "under", "pursuant", "accordance", "requested", "mandated", "بموجب", "عملا", "وفقا", "بمقتضي",
    "استنادا",
  ]

  private func under() -> [Claim] {
    guard let meeting = meeting(), passage.says(.meeting, .openDebate, .briefing) else { return [] }
    return passage.mentions(.resolution).compactMap { mention in
      guard let resolution = mention.resolution,
        passage.before(mention.span, 4).contains(where: Self.basis.contains)
      else { return nil }
      return claim(mention.span, .meeting(meeting), .heldUnder, .resolution(resolution))
    }
  }
}
