import Mentions
import Record
import Texts

/// Whom a number of a sentence is of: missions and States.
extension SubjectReading {
  /// Sets the missions and contributors that a number is of, as far as the words around it say.
  func bindIdentities(_ subject: inout Subject, at span: TextSpan) {
    // "53 in the Central African Republic and 52 with MONUSCO"
    if let place = tiedPlace(span), scopes(place.span, span, subject), let id = place.entity,
      !hosted(id).isEmpty
    {
      subject.missions = hosted(id)
    }
    let missions =
      subject.missions.isEmpty
      ? passage.mentions(.mission).filter { !isOfOther($0, than: span) } : []
    if let nearest = missions.min(by: {
      missionNearness($0.span, to: span) < missionNearness($1.span, to: span)
    }), let id = nearest.entity, passage.distance(nearest.span, span) < 3 * Self.reach {
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
      let isOpening = named.count == 1 && passage.before(state.span, 2).isEmpty
      guard let id = state.entity,
        passage.distance(state.span, span) < (isOpening ? 3 : 2) * Self.reach,
        !isOfOther(state, than: span)
      else { continue }
      if passage.isPlace(state.span) {
        let missions = hosted(id)
        if subject.missions.isEmpty, !missions.isEmpty, scopes(state.span, span, subject) {
          subject.missions = missions
        }
      } else if subject.contributors.isEmpty, isContributor(state.span, of: span, subject) {
        subject.contributors = [id]
      }
    }
    if subject.missions.isEmpty, let meant = passage.meantMission { subject.missions = [meant] }
    if subject.contributors.isEmpty,
      [.strength, .women, .womenCount].contains(subject.measured), let meant = passage.meantState
    {
      subject.contributors = [meant]
    }
    subject.missions.sort()
  }

  /// How near a mission stands to a number; one behind it, which may begin the next clause, counts as
  /// farther, unless a preposition ties it.
  private func missionNearness(_ mission: TextSpan, to span: TextSpan) -> Int {
    let distance = passage.distance(mission, span)
    guard mission.start > span.start else { return distance }
    let isTied =
      distance < 60
      && passage.before(mission, 3).contains {
        Prepositions.place.contains($0) || ["with", "of", "مع", "لدي"].contains($0)
      }
    return isTied ? (distance < 12 ? 0 : distance) : distance + 60
  }

  /// The State that a preposition ties right to a number: "53 in Mali".
  private func tiedPlace(_ span: TextSpan) -> Mention? {
    passage.mentions(.state).first {
      $0.span.start >= span.end && passage.distance($0.span, span) < 12 && passage.isPlace($0.span)
    }
  }

  /// True where "in Mali" says of which missions a number is: before it, or right behind it.
  private func scopes(_ place: TextSpan, _ span: TextSpan, _ subject: Subject) -> Bool {
    guard
      [.deaths, .strength, .women, .womenCount, .contributors, .maliciousShare, .causeShare]
        .contains(subject.measured)
    else { return false }
    let distance = passage.distance(place, span)
    guard place.start < span.start else { return distance < 60 }
    // "173 in 2010, the year of the earthquake in Haiti, and 117 in 2022": a place behind a number is not that
    // of the next.
    let isBehindNumber = passage.mentions(.quantity).contains { $0.span.end <= place.start }
    return distance < (isBehindNumber ? 30 : Self.reach)
  }

  /// Words that tie a State or mission to the number before it.
  private static let tying: Set<String> = [
    "of", "them", "these", "those", "whom", "the", "dead", "killed", "fallen", "personnel", "came",
    "come", "from", "with", "in", "at", "serve", "served", "serving", "were", "are", "uniformed",
    "من", "منهم", "منها", "في", "مع", "صفوف", "بعثه", "جاء", "جاووا", "قدموا", "لدي", "ضمن",
  ]

  /// True for a name that is tied to another number: "20 of its personnel, six of them from Morocco", "4,010 of
  /// 4,111 came from Ethiopia", "India (5,429)".
  private func isOfOther(_ name: Mention, than span: TextSpan) -> Bool {
    if isTied(name.span, to: span) { return false }
    // The number right behind "of" is the whole, of which the one before it is a part.
    let isWhole =
      passage.before(span, 1) == ["of"]
      && passage.mentions(.quantity).contains {
        $0.span.end <= span.start && passage.distance($0.span, span) < 5
      }
    return isWhole
      || passage.mentions(.quantity).contains { $0.span != span && isTied(name.span, to: $0.span) }
  }

  /// True for a name right behind a number with nothing but small words between, or right before its bracket.
  func isTied(_ name: TextSpan, to span: TextSpan) -> Bool {
    if span.end <= name.start {
      let words = passage.between(span, name)
      return passage.distance(span, name) < 40 && !words.isEmpty && words.count < 6
        && words.allSatisfy(Self.tying.contains)
    }
    return name.end <= span.start && passage.distance(name, span) < 4
      && passage.between(name, span).isEmpty && isBracketed(span)
  }

  private func isBracketed(_ span: TextSpan) -> Bool {
    span.start > 0 && passage.bytes[span.start - 1] == UInt8(ascii: "(")
  }

  /// How near a State stands to a number; one behind it, which may begin the next clause, counts as farther.
  private func nearness(_ state: TextSpan, to span: TextSpan) -> Int {
    isTied(state, to: span)
      ? 0 : passage.distance(state, span) + (state.start > span.start ? 40 : 0)
  }

  /// True where a State is whose persons are counted: it stands behind "from", right beside the number, as
  /// the subject of the clause, or with a word on contributing.
  private func isContributor(_ state: TextSpan, of span: TextSpan, _ subject: Subject) -> Bool {
    if subject.measured == .vetoes { return true }
    let word = passage.before(state, 1).last ?? ""
    if Prepositions.origin.contains(word) || passage.distance(state, span) <= 24 { return true }
    // "Egypt, by contrast, had 5,409 at the end of 2010 and is down to 2,740"
    let isOnly = passage.mentions(.state).count == 1
    let isSubject =
      passage.before(state, 2).isEmpty && (isOnly || passage.distance(state, span) < 90)
    return isSubject
      || passage.nearest([.contribute, .contributor], to: state).map { $0.distance < 60 } == true
  }
}
