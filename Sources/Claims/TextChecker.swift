import Mentions
import Questions
import Record
import Synchronization
import Texts

/// Sets texts against a record: reads what they name, finds what they claim, and decides each claim.
public struct TextChecker: Sendable {
  /// How many claims of a text are decided; some thirty pages of statements have as many.
  public static let mostClaims = 500

  private let record: OpenRecord
  private let reader: MentionReader
  private let claims: ClaimReader
  private let facts: KnownFacts
  private let remembered = RememberedFigures()

  /// A checker over a record.
  public init(_ record: OpenRecord) throws(QuestionError) {
    self.record = record
    let names = KnownNames(record)
    reader = MentionReader(names)
    var hosted: [EntityID: [EntityID]] = [:]
    for mission in record.view.missions where mission.kind != .aggregate {
      for host in mission.hosts { hosted[host, default: []].append(mission.id) }
    }
    let meetings = record.facts.meetings.map { ($0.date, $0.id) }
    claims = ClaimReader(
      hosted: hosted, years: names.resolutionYears,
      meetings: Dictionary(meetings, uniquingKeysWith: { first, _ in first }))
    facts = try KnownFacts(record)
  }

  /// Reads a text, finds its claims and decides them.
  ///
  /// - Parameters:
  ///   - text: at most `MentionReader.largest` bytes.
  ///   - day: the day on which it was written; nil to read it from the text.
  ///   - today: the day of the check, which is taken where the text names none.
  public func check(
    _ text: PublishedText, day: CalendarDate?, today: CalendarDate
  ) throws(QuestionError) -> CheckedText {
    let found = day == nil ? TextDay.day(reader.read(text, day: nil)) : nil
    let known = day ?? found
    let reading = reader.read(text, day: known)
    let asking = Asking(record: record, day: known ?? today, remembered: remembered)
    let decision = ClaimDecision(facts: facts, asking: asking)
    let all = claims.claims(reading)
    var findings: [Finding] = []
    // What is said again is decided once.
    var decided: [Assertion: Finding] = [:]
    for claim in all.prefix(Self.mostClaims) {
      if let known = decided[claim.assertion] {
        findings.append(known.again(claim))
        continue
      }
      let finding = try decision.finding(claim)
      decided[claim.assertion] = finding
      findings.append(finding)
    }
    return CheckedText(
      reading: reading, day: known, isDayRead: day == nil && found != nil, findings: findings,
      undecidedClaims: all.count - findings.count)
  }

  /// Checks a text and puts what was found into the words of a language.
  ///
  /// - Parameters:
  ///   - language: the language of the report; nil for that of the text.
  ///   - day: the day on which the text was written; nil to read it from the text.
  ///   - today: the day of the check.
  public func report(
    _ text: PublishedText, _ language: Language?, day: CalendarDate?, today: CalendarDate
  ) throws(QuestionError) -> CheckReport {
    CheckReport(
      try check(text, day: day, today: today), facts, language ?? text.language,
      isDayGiven: day != nil, today: today)
  }

  /// The checker of a record, made when it is first asked for: it knows thousands of names.
  public static func shared(_ record: OpenRecord) throws(QuestionError) -> TextChecker {
    if let known = made.withLock({ list in list.first { $0.record === record } }) { return known }
    let checker = try TextChecker(record)
    made.withLock { list in
      list.append(checker)
      // Those of records that were replaced are let go of.
      if list.count > 3 { list.removeFirst() }
    }
    return checker
  }

  private static let made = Mutex<[TextChecker]>([])
}
