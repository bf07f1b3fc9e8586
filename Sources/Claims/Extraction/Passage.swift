import Mentions
import Record
import Texts

/// A sentence with what was said before it, as the rules that find claims see it.
struct Passage {
  let sentence: ReadText.Sentence
  let bytes: [UInt8]
  /// What the text has been about, for sentences that leave it open.
  var topic = Topic()

  private let words: SentenceWords
  private let byKind: [Meaning.Kind: [Mention]]

  /// A sentence of a text.
  init(sentence: ReadText.Sentence, bytes: [UInt8]) {
    self.sentence = sentence
    self.bytes = bytes
    words = SentenceWords(sentence.span, of: bytes)
    byKind = Dictionary(grouping: sentence.mentions, by: \.meaning.kind)
  }

  /// The words between two spans, folded; empty where they touch or overlap.
  func between(_ first: TextSpan, _ second: TextSpan) -> [String] {
    let (left, right) = first.start <= second.start ? (first, second) : (second, first)
    return Array(words.words(left.end, right.start))
  }

  /// So many words before a span, within the sentence, the nearest last.
  func before(_ span: TextSpan, _ count: Int) -> [String] { words.before(span.start, count) }

  /// So many words behind a span, within the sentence, the nearest first.
  func after(_ span: TextSpan, _ count: Int) -> [String] { words.after(span.end, count) }

  /// How far apart two places are, as readers bind words together: characters, with the ends of clauses
  /// counting for many.
  func distance(_ first: TextSpan, _ second: TextSpan) -> Int {
    let (left, right) = first.start <= second.start ? (first, second) : (second, first)
    return words.distance(left.end, right.start)
  }

  /// Cues of a meaning, in order.
  func cues(_ meanings: Cue.Meaning...) -> [Cue] {
    sentence.cues.filter { meanings.contains($0.meaning) }
  }

  /// True where the sentence has such a cue.
  func says(_ meanings: Cue.Meaning...) -> Bool {
    sentence.cues.contains { meanings.contains($0.meaning) }
  }

  /// The nearest cue of some meanings, with its distance.
  func nearest(_ meanings: [Cue.Meaning], to span: TextSpan) -> (cue: Cue, distance: Int)? {
    sentence.cues.filter { meanings.contains($0.meaning) }
      .map { (cue: $0, distance: distance($0.span, span)) }
      .min { $0.distance < $1.distance }
  }

  /// Mentions of a kind.
  func mentions(_ kinds: Meaning.Kind...) -> [Mention] {
    if kinds.count == 1 { return byKind[kinds[0]] ?? [] }
    return sentence.mentions.filter { kinds.contains($0.meaning.kind) }
  }

  /// True for a date that belongs to a resolution, initiative or document before it.
  func dates(_ time: Mention) -> Bool {
    mentions(.resolution, .initiative, .document).contains { other in
      other.span.end <= time.span.start && distance(other.span, time.span) < 60
        && between(other.span, time.span).allSatisfy(Prepositions.dating.contains)
    }
  }

  /// The words of a span, folded.
  func words(of span: TextSpan) -> [String] { Array(words.words(span.start, span.end)) }

  /// True where a sentence says "the Mission", or "it" or "its", before a place: what was spoken of before.
  func refersToMission(before span: TextSpan) -> Bool {
    cues(.theMission).contains { $0.span.end <= span.start }
      || words.words(sentence.span.start, span.start).contains {
        ["it", "its", "over", "replaced", "succeeded", "محل", "خلفا", "خلفت"].contains($0)
      }
  }

  /// The mission that a sentence means without naming it: "the Mission", "its personnel".
  var meantMission: EntityID? {
    topic.missions.count == 1 && isMissionMeant ? topic.missions[0] : nil
  }

  /// True where a sentence names no mission but says "the Mission", and not "the use of force".
  var isMissionMeant: Bool {
    mentions(.mission).isEmpty
      && cues(.theMission).contains { cue in
        !before(cue.span, 1).contains { ["استخدام", "باستخدام", "لاستخدام"].contains($0) }
      }
  }

  /// The State that speaks of itself: "we contribute".
  var meantState: EntityID? {
    mentions(.state).isEmpty && says(.speaker) ? topic.speaker : nil
  }

  /// Bodies that resolutions establish beside missions.
  private static let otherBodies: Set<String> = [
    "panel", "committee", "team", "group", "mechanism", "commission", "experts", "fund", "tribunal",
    "اللجنه", "لجنه", "فريق", "الفريق", "اليه", "الاليه", "الخبراء", "صندوق", "محكمه",
  ]

  /// True where a word of foundation speaks of a committee or panel, not of a mission: "the Panel of Experts
  /// established by", اللجنة المنشأة عملا بالقرار.
  func isOfOtherBody(_ cue: Cue) -> Bool {
    before(cue.span, 4).contains(where: Self.otherBodies.contains)
      || after(cue.span, 3).contains(where: Self.otherBodies.contains)
  }

  /// True for rows of a table: cells between upright strokes or tabulators.
  var isTableRow: Bool {
    bytes[sentence.span.start..<sentence.span.end].count { $0 == 0x7C || $0 == 0x09 } > 1
  }

  /// True for a date before the dash of a dateline: "NEW YORK, 16 November —".
  func isDateline(_ time: Mention) -> Bool {
    let rest = bytes[time.span.end..<min(time.span.end + 5, bytes.count)].drop { $0 == 0x20 }
    return rest.first == 0x2D || rest.starts(with: [0xE2, 0x80, 0x93])
      || rest.starts(with: [0xE2, 0x80, 0x94])
  }

  /// The one mission that a sentence names, or the one spoken of before.
  var theMission: EntityID? {
    let named = mentions(.mission).compactMap(\.entity)
    if let first = named.first { return named.allSatisfy { $0 == first } ? first : nil }
    return topic.missions.first
  }

  /// "in Mali", في مالي, بمالي
  func isPlace(_ state: TextSpan) -> Bool {
    let words = before(state, 3)
    if isAfterParticle(state, "ب") { return true }
    guard let last = words.last else { return false }
    if Prepositions.place.contains(last) { return true }
    // "in the Central African Republic", "in northern Mali", في شمال مالي
    return words.count > 1 && Prepositions.parts.contains(last)
      && Prepositions.place.contains(words[words.count - 2])
  }

  /// True where an Arabic particle is written onto a name.
  func isAfterParticle(_ span: TextSpan, _ particle: String) -> Bool {
    let particle = Array(particle.utf8)
    let start = span.start - particle.count
    return start >= sentence.span.start && Array(bytes[start..<span.start]) == particle
  }

  /// The mention that binds best to a place: the nearest, one before it at the sentence's beginning
  /// serving all.
  func bound(_ candidates: [Mention], to span: TextSpan) -> Mention? {
    candidates.min { distance($0.span, span) < distance($1.span, span) }
  }
}

extension Mention {
  /// The State, mission or organization that is named.
  var entity: EntityID? { if case .entity(let id) = meaning { id } else { nil } }
  /// The time that is named.
  var time: StatedTime? { if case .time(let time) = meaning { time } else { nil } }
  /// The number that is named.
  var quantity: StatedQuantity? {
    if case .quantity(let quantity) = meaning { quantity } else { nil }
  }
  /// The trend that is named.
  var trend: StatedTrend? { if case .trend(let trend) = meaning { trend } else { nil } }
  /// The resolution that is named.
  var resolution: StatedResolution? {
    if case .resolution(let resolution) = meaning { resolution } else { nil }
  }
}
