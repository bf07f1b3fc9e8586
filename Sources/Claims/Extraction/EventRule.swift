import Mentions
import Record
import Texts

/// Dates of what happened: "resolution 2378 of 20 September 2017", "UNMISS was established in 2011".
struct EventRule {
  let passage: Passage
  let years: [Int: Int]
  /// The Council's annual meetings by their day.
  let meetings: [CalendarDate: EntityID]

  static func claims(
    _ passage: Passage, years: [Int: Int], meetings: [CalendarDate: EntityID]
  ) -> [Claim] {
    let rule = EventRule(passage: passage, years: years, meetings: meetings)
    var claims: [Claim] = []
    var taken: Set<TextSpan> = []
    for time in passage.mentions(.time) {
      guard let stated = time.time, stated.period != nil, let found = rule.happening(time) else {
        continue
      }
      claims.append(
        Claim(
          span: found.anchor.joined(time.span),
          assertion: .event(found.thing, found.happening, stated)))
      taken.insert(found.anchor)
    }
    return claims + rule.years(except: taken)
  }

  private struct Found {
    let thing: Thing
    let happening: Happening
    let anchor: TextSpan
  }

  private func happening(_ time: Mention) -> Found? {
    // The day of a dateline is that of the text.
    guard !passage.isDateline(time) || passage.says(.openDebate) else { return nil }
    return dated(time) ?? mandate(time) ?? renewal(time) ?? founding(time) ?? meeting(time)
      ?? annual(time)
  }

  /// A resolution or initiative with its date beside it, or in one clause with a word that says what
  /// happened.
  private func dated(_ time: Mention) -> Found? {
    let anchors = passage.mentions(.resolution, .initiative)
    let attached = anchors.last { isAttached($0, time) }
    guard let anchor = attached ?? passage.bound(anchors, to: time.span), let thing = thing(anchor)
    else { return nil }
    let distance = passage.distance(anchor.span, time.span)
    let isBeside = attached != nil
    // "in 2006 by resolution 1701 (2006), adopted on 11 August 2006": it has a date of its own.
    let hasOwn = passage.mentions(.time).contains { $0.span != time.span && isAttached(anchor, $0) }
    let cues: [Cue.Meaning] =
      if case .resolution = thing { [.adopted] } else {
        [.adopted, .launched, .held, .established]
      }
    let cue = passage.nearest(cues, to: time.span)
    let isSaid =
      !hasOwn
      && cue.map { $0.distance < 40 && passage.distance($0.cue.span, anchor.span) < 120 } == true
      && distance < 200 && !isNearerOther(time, than: anchor)
    // "Resolution 2538 (2020), which is about women, was adopted on 28 August": one date, one adoption.
    let isOnly =
      cue == nil
      ? false
      : !hasOwn && anchors.count == 1 && distance < 200 && time.time?.form.isDay == true
        && passage.mentions(.time).count == 1
        && passage.nearest(cues, to: anchor.span).map { $0.distance < 20 } == true
    guard isBeside || isSaid || isOnly else { return nil }
    if case .resolution = thing {
      return Found(thing: thing, happening: .adopted, anchor: anchor.span)
    }
    let happening: Happening =
      switch (isSaid ? cue?.cue.meaning : nil) {
      case .adopted: .adopted
      case .held: .held
      case .established, .launched: .launched
      default: isSummit(anchor) ? .held : .launched
      }
    return Found(thing: thing, happening: happening, anchor: anchor.span)
  }

  /// A date right behind its thing: "resolution 2378 (2017), adopted on 20 September 2017".
  private func isAttached(_ anchor: Mention, _ time: Mention) -> Bool {
    guard anchor.span.start < time.span.start, passage.distance(anchor.span, time.span) < 90 else {
      return false
    }
    let between = passage.between(anchor.span, time.span)
    // "The briefing asked for in resolution 2378 (2017) is due on 20 September 2024": another year than its
    // own, with no word on its adoption, is not its date.
    if let resolution = anchor.resolution, resolution.statesYear, let year = resolution.year,
      time.time?.period?.from.year != year,
      between.allSatisfy(Prepositions.place.union(["on"]).contains)
    {
      return false
    }
    return between.count <= 5 && between.allSatisfy(Prepositions.dating.contains)
  }

  /// True where something else that has dates stands nearer to a time.
  private func isNearerOther(_ time: Mention, than anchor: Mention) -> Bool {
    passage.mentions(.meeting, .mission).contains {
      passage.distance($0.span, time.span) < passage.distance(anchor.span, time.span)
    }
  }

  private func isSummit(_ mention: Mention) -> Bool {
    if case .initiative(let id) = mention.meaning { id.contains("summit") } else { false }
  }

  /// "extends the mandate of UNIFIL until 31 August 2025", "the new term expires on 30 April"
  private func mandate(_ time: Mention) -> Found? {
    guard passage.says(.mandate, .renewed, .expires) else { return nil }
    let isUntil = isUntil(time)
    let expires = passage.nearest([.expires], to: time.span)
    guard
      isUntil && passage.says(.renewed, .mandate)
        || expires.map({ isOf($0.cue, $0.distance, time) }) == true
    else { return nil }
    let mission = mission(near: time.span)
    // "UNIFIL, by resolution 2650 (2022), until 31 August": the term is the one that the resolution set.
    if let resolution = setting(time, mission), let named = resolution.resolution {
      return Found(thing: .resolution(named), happening: .expires, anchor: resolution.span)
    }
    guard let id = mission?.entity ?? passage.topic.missions.first ?? passage.theMission else {
      return nil
    }
    let anchor = expires?.cue.span ?? mission?.span ?? time.span
    return Found(thing: .entity(id), happening: .expires, anchor: anchor)
  }

  private static let papers: Set<String> = [
    "report", "letter", "review", "تقرير", "رساله", "استعراض",
  ]

  /// True for a date right behind "until", حتى.
  private func isUntil(_ time: Mention) -> Bool {
    let before = passage.before(time.span, 2)
    return before.last.map(Prepositions.until.contains) == true
      || before.count == 2 && Prepositions.until.contains(before[0])
        && ["the", "end", "نهايه", "يوم", "غايه"].contains(before[1])
  }

  /// True for a word of expiry whose date a time is: it stands before it, "expires on", seldom behind.
  private func isOf(_ cue: Cue, _ distance: Int, _ time: Mention) -> Bool {
    cue.span.end <= time.span.start ? distance < 60 : distance < 20
  }

  /// The resolution that is said to have set a term: named before its end in the same clause.
  private func setting(_ time: Mention, _ mission: Mention?) -> Mention? {
    guard
      let named = passage.mentions(.resolution).last(where: { $0.span.end <= time.span.start }),
      passage.distance(named.span, time.span) < 120
    else { return nil }
    if let mission, mission.span.start > named.span.end, mission.span.start < time.span.start,
      passage.distance(named.span, mission.span) > 60
    {
      return nil
    }
    // Another term between them has taken it.
    let isTaken = passage.mentions(.time).contains {
      $0.span.start > named.span.end && $0.span.end < time.span.start
        && passage.before($0.span, 2).contains(where: Prepositions.until.contains)
    }
    return isTaken ? nil : named
  }

  /// "On Monday the Council renewed the mandate of the Mission": the day of the decision.
  private func renewal(_ time: Mention) -> Found? {
    guard case .date(.day) = time.time?.form, !passage.isDateline(time),
      let cue = passage.nearest([.renewed], to: time.span), cue.distance < 60,
      // "the report of 20 February 2018 on the renewal of the mandate"
      !passage.between(time.span, cue.cue.span).contains(where: Self.papers.contains),
      !passage.before(time.span, 2).contains(where: Prepositions.until.contains),
      let id = mission(near: cue.cue.span)?.entity ?? passage.theMission
    else { return nil }
    return Found(thing: .entity(id), happening: .renewed, anchor: cue.cue.span)
  }

  /// "UNMISS was established in 2011", "MINUSMA closed on 31 December 2023"
  private func founding(_ time: Mention) -> Found? {
    guard let cue = passage.nearest([.established, .ended], to: time.span),
      cue.distance < 90, !passage.isOfOtherBody(cue.cue)
    else { return nil }
    let happening: Happening = cue.cue.meaning == .ended ? .ended : .established
    // "MINUSTAH closed in October 2017, UNMIL in March 2018": each date belongs to the mission beside it.
    let beside = passage.mentions(.mission).last {
      $0.span.end <= time.span.start && passage.distance($0.span, time.span) < 16
    }
    if let mission = beside ?? mission(near: cue.cue.span), let id = mission.entity {
      return Found(
        thing: .entity(id), happening: happening, anchor: mission.span.joined(cue.cue.span))
    }
    guard
      passage.mentions(.initiative, .resolution, .meeting).allSatisfy({
        // "The Council ended the mandate last Friday, by resolution 2690": the time is the decision's.
        passage.distance($0.span, time.span) > cue.distance
      }) || isMissionSaid || isPronoun(cue.cue), let id = passage.theMission
    else { return nil }
    return Found(thing: .entity(id), happening: happening, anchor: cue.cue.span)
  }

  /// True for a verb with its object written onto it: أنشأها.
  private func isPronoun(_ cue: Cue) -> Bool {
    passage.words(of: cue.span).last.map { $0.hasSuffix("اها") || $0.hasSuffix("اه") } == true
  }

  /// "The Mission was established", أنشئت البعثة
  private var isMissionSaid: Bool {
    let span = passage.sentence.span
    let words = passage.after(TextSpan(start: span.start, end: span.start), 200)
    return words.contains {
      ["mission", "force", "operation", "البعثه", "القوه", "العمليه"].contains($0)
    }
  }

  /// The mission beside a place; one behind it, which may begin the next clause, counts as farther.
  private func mission(near span: TextSpan) -> Mention? {
    func nearness(_ mission: Mention) -> Int {
      passage.distance(mission.span, span) + (mission.span.start > span.start ? 40 : 0)
    }
    guard let mission = passage.mentions(.mission).min(by: { nearness($0) < nearness($1) }),
      passage.distance(mission.span, span)
        < (mission.span.start > span.start ? 60 : 2 * SubjectReading.reach)
    else { return nil }
    return mission
  }

  /// A day beside the title of a meeting.
  private func meeting(_ time: Mention) -> Found? {
    guard let meeting = passage.bound(passage.mentions(.meeting), to: time.span),
      case .meeting(let id) = meeting.meaning, case .date(.day) = time.time?.form,
      passage.distance(meeting.span, time.span) < 3 * SubjectReading.reach,
      // Of several days the nearest is that of the meeting; one at the head is that of the text.
      passage.bound(
        passage.mentions(.time).filter { isDay($0) && !passage.dates($0) }, to: meeting.span)
        == time
    else { return nil }
    return Found(thing: .meeting(id), happening: .held, anchor: time.span)
  }

  /// "the annual briefing on 6 September": the meeting of that year, without its title.
  private func annual(_ time: Mention) -> Found? {
    guard case .date(.day(let day)) = time.time?.form, passage.mentions(.meeting).isEmpty,
      passage.says(.briefing, .openDebate, .meeting),
      let said = passage.words(of: passage.sentence.span).firstIndex(where: Self.annual.contains),
      said >= 0, !passage.isDateline(time), !passage.dates(time),
      let meeting = meetings.first(where: { $0.key.year == day.year })?.value,
      let cue = passage.nearest([.briefing, .openDebate, .meeting], to: time.span),
      cue.distance < 60
    else { return nil }
    return Found(thing: .meeting(meeting), happening: .held, anchor: cue.cue.span)
  }

  private static let annual: Set<String> = ["annual", "السنويه", "السنوي", "سنويه"]

  private func isDay(_ time: Mention) -> Bool {
    if case .date(.day) = time.time?.form { true } else { false }
  }

  private func thing(_ mention: Mention) -> Thing? {
    switch mention.meaning {
    case .resolution(let resolution): .resolution(resolution)
    case .initiative(let id): .initiative(id)
    default: nil
    }
  }

  /// Resolutions whose year, as the text writes it beside the number, is not the one the record knows.
  private func years(except taken: Set<TextSpan>) -> [Claim] {
    passage.mentions(.resolution).compactMap { mention in
      guard let resolution = mention.resolution, resolution.statesYear, let year = resolution.year,
        resolution.organ == .securityCouncil, let number = Int(resolution.number),
        let known = years[number], known != year, !taken.contains(mention.span)
      else { return nil }
      return Claim(
        span: mention.span,
        assertion: .event(.resolution(resolution), .adopted, StatedTime(.date(.year(year)))))
    }
  }
}
