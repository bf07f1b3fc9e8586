import Mentions
import Record
import Texts

/// Relations between two things that a sentence names.
struct RelationRule {
  let passage: Passage

  static func claims(_ passage: Passage) -> [Claim] {
    let rule = RelationRule(passage: passage)
    return rule.cycle() + rule.briefers() + rule.title() + rule.presidency() + rule.mandate()
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
      }), let time = every.time
    else { return [] }
    let named = passage.bound(passage.mentions(.resolution), to: every.span)
    guard let resolution = named?.resolution ?? passage.topic.resolution,
      passage.says(.briefing, .resolution) || named != nil
    else { return [] }
    return [claim(every.span, .resolution(resolution), .asksEvery, .time(time))]
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
      passage.distance(state.span, cue.span) < 90
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

  /// "UNIFIL, established by resolution 425 (1978)", "resolution 2749 (2024) extended its mandate"
  private func mandate() -> [Claim] {
    passage.mentions(.resolution).flatMap { mention -> [Claim] in
      guard let resolution = mention.resolution,
        let cue = passage.nearest([.established, .renewed, .ended], to: mention.span),
        cue.distance < 90,
        let id = passage.bound(passage.mentions(.mission), to: cue.cue.span)?.entity
          ?? passage.theMission
      else { return [] }
      let relation: Relation = cue.cue.meaning == .established ? .establishedBy : .renewedBy
      return [
        claim(
          cue.cue.span.joined(mention.span), .entity(id), relation, .resolution(resolution))
      ]
    }
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
    return zip(missions, missions.dropFirst()).compactMap { first, second in
      guard let one = first.entity, let other = second.entity, one != other else { return nil }
      let words = passage.between(first.span, second.span)
      let joined = words.joined(separator: " ")
      guard words.count <= 8, Self.succession.contains(where: joined.contains) else { return nil }
      let isPassive =
        words.contains("by") || joined.contains("خلفتها بعثه") || joined.contains("خلفتها")
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
