import Record

/// The words with which a report is asked for.
struct ReportEvent {
  /// The token of the verb.
  var start: Int
  /// True for "include in his next report": part of what is asked for elsewhere.
  var isWithinAnother: Bool
  /// True for words that ask for a report only where a deadline stands with them: an assessment.
  var needsDeadline: Bool

  /// A verb of reporting in the infinitive.
  static func isVerb(_ token: Token) -> Bool {
    switch token.term {
    case .report, .submit, .inform, .update, .brief, .provide, .present, .keep: true
    default: false
    }
  }

  /// An Arabic verb of reporting: يقدم, يبلغ, يحيط.
  static func isFiniteArabic(_ token: Token) -> Bool {
    guard !token.isLatin, !token.traits.contains(.the) else { return false }
    return token.term == .submit || token.term == .inform || token.term == .brief
      || token.term == .provide || token.term == .takes
  }

  /// The first such words in a range.
  static func find(in range: Range<Int>, _ tokens: [Token]) -> ReportEvent? {
    var event: ReportEvent?
    for index in range {
      let token = tokens[index]
      if let found = tokens[index].isLatin
        ? english(index, token, range, tokens) : arabic(index, token, range, tokens)
      {
        event = found
        break
      }
    }
    guard var event else { return nil }
    event.isWithinAnother = isWithinAnother(range, tokens)
    return event
  }

  private static func english(
    _ index: Int, _ token: Token, _ range: Range<Int>, _ tokens: [Token]
  ) -> ReportEvent? {
    let previous = index > range.lowerBound ? tokens[index - 1] : nil
    let behind = tokens[(index + 1)..<min(index + 40, range.upperBound)]
    func event(_ needsDeadline: Bool = false) -> ReportEvent {
      ReportEvent(start: index, isWithinAnother: false, needsDeadline: needsDeadline)
    }
    let isInfinitive =
      previous.map {
        $0.term == .to || $0.term == .and || $0.term == .shall || $0.term == .or || $0.isComma
          || $0.term == .regular || $0.term == .adverb || $0.term == .another
          || $0.term == .maintain
      } ?? true
    switch token.term {
    case .report:
      // "to report", "continue to report", "reporting to the Council"
      if isInfinitive { return event() }
      let isGerund = behind.prefix(4).contains { $0.term == .council }
      return isGerund && previous?.term != .the ? event() : nil
    case .brief, .inform: return isInfinitive ? event() : nil
    case .update: return isInfinitive && previous?.term == .to ? event() : nil
    case .keep:
      return behind.prefix(14).contains { $0.term == .informed || $0.term == .update } ? event() : nil
    case .submit, .provide, .present:
      let noun = behind.first { $0.isReportNoun || $0.term == .written || $0.term == .oral
        || $0.term == .recommendation || $0.term == .plan || $0.term == .strategy || $0.term == .statement || $0.term == .benchmark }
      guard let noun else {
        return behind.prefix(8).contains { $0.term == .council } ? event(true) : nil
      }
      let isReport = noun.term == .report || noun.term == .reports || noun.term == .briefing
        || noun.term == .update || noun.term == .written || noun.term == .oral
      let isToCouncil = behind.contains { $0.term == .council }
      return event(!(isReport && (token.term == .submit || isToCouncil)) && !(isToCouncil && token.term != .provide))
    case .conduct:
      return behind.prefix(12).contains { $0.term == .assessment || $0.term == .review || $0.term == .plan || $0.term == .strategy }
        ? event(true) : nil
    case .review: return previous?.term == .to ? event(true) : nil
    case .incorporate, .include:
      return behind.contains { $0.term == .report || $0.term == .reports || $0.term == .briefing }
        && isInfinitive ? event() : nil
    case .reports, .briefing:
      // "that such a report be submitted", "a written report every 90 days"
      return event(true)
    default: return nil
    }
  }

  private static func arabic(
    _ index: Int, _ token: Token, _ range: Range<Int>, _ tokens: [Token]
  ) -> ReportEvent? {
    let behind = tokens[(index + 1)..<min(index + 40, range.upperBound)]
    func event(_ needsDeadline: Bool = false) -> ReportEvent {
      ReportEvent(start: index, isWithinAnother: false, needsDeadline: needsDeadline)
    }
    guard !token.traits.contains(.the) || token.term == .report else { return nil }
    switch token.term {
    case .submit, .provide, .present, .conduct:
      let noun = behind.prefix(14).contains {
        $0.isReportNoun || $0.term == .recommendation || $0.term == .plan || $0.term == .strategy
      }
      let isReport = behind.prefix(14).contains {
        $0.term == .report || $0.term == .briefing || $0.term == .update
      }
      let isToCouncil = behind.contains { $0.term == .council }
      if noun { return event(!(isReport && (token.term == .submit || isToCouncil))) }
      return isToCouncil && token.term == .submit ? event(true) : nil
    case .inform, .brief: return event(false)
    case .takes:
      return behind.prefix(4).contains { $0.term == .council } ? event() : nil
    case .maintain, .keep:
      return behind.prefix(8).contains { $0.term == .informed } ? event() : nil
    case .report where token.value == reporting: return event()
    case .informed: return behind.prefix(3).contains { $0.term == .council } ? event() : nil
    case .incorporate:
      return behind.contains { $0.isReportNoun } ? event() : nil
    case .report, .briefing: return event(true)
    default: return nil
    }
  }

  private static let reporting = WordHash.of("إبلاغ")

  /// True where the report asked for is part of another: "in his regular reports", "as part of",
  /// ضمن تقاريره.
  private static func isWithinAnother(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    for index in range {
      let token = tokens[index]
      let behind = tokens[(index + 1)..<max(index + 1, min(index + 9, range.upperBound))]
      if token.isLatin {
        if token.term == .part || (token.term == .at && behind.first.map { $0.isDefinite || $0.term == .his || $0.term == .its } == true)
          || token.isThrough && behind.first.map { $0.isDefinite || $0.term == .his || $0.term == .its } == true
          || token.term == .within
        {
          let nouns = behind.prefix { !ParagraphReading.isStop($0) }
          if nouns.contains(where: { $0.term == .report || $0.term == .reports || $0.term == .briefing }) {
            return true
          }
        }
        if (token.term == .at || token.term == .part), let first = behind.first,
          first.term == .next || first.term == .regular || first.isMandated,
          behind.prefix(4).contains(where: { $0.term == .report || $0.term == .reports })
        { return true }
      } else if token.term == .report || token.term == .briefing {
        let before = tokens[max(range.lowerBound, index - 3)..<index]
        let isIn = before.contains { $0.term == .at || $0.term == .part }
        if isIn, token.traits.contains(.possessive) || token.traits.contains(.the)
          || behind.prefix(3).contains(where: { $0.term == .next })
        { return true }
      }
    }
    return false
  }

  /// How the report is given.
  static func form(in range: Range<Int>, _ tokens: [Token]) -> ReportingDuty.Form? {
    let isWritten = tokens[range].contains { $0.term == .written }
    let isOral = tokens[range].contains { $0.term == .oral }
    if isWritten { return isOral ? .either : .written }
    return isOral ? .oral : nil
  }
}

extension Token {
  private static let mandateds = Set(["mandated", "periodic", "regular"].map(WordHash.of))
  /// "in mandated reporting"
  var isMandated: Bool { kind == .word && Token.mandateds.contains(value) }
}
