import Record

/// The words with which a report is asked for.
struct ReportEvent {
  /// The token of the verb.
  var start: Int
  /// True for "include in his next report": part of what is asked for elsewhere.
  var isWithinAnother: Bool
  /// True for words that ask for a report only where a deadline stands with them: an assessment.
  var needsDeadline: Bool
  /// False for work that is reported only where the text says so: an assessment, a review.
  var reaches = true
  /// True where nothing but the other report is named: its date is not one of this.
  var isOnlyWithin = false
  /// True for a noun that stands for the asking: "a written report every 90 days".
  var isNoun = false

  /// A verb of reporting in the infinitive.
  static func isVerb(_ token: Token) -> Bool {
    switch token.term {
    case .report, .submit, .inform, .update, .brief, .provide, .keep, .bring: true
    case .present: token.isPresentVerb
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
        // A noun alone gives way to a verb behind it.
        if event == nil || found.reaches || !found.needsDeadline { event = found }
        if found.reaches || !found.needsDeadline { break }
      }
    }
    let within = withinAnother(range, tokens)
    guard var event else {
      // "to account for it in the annual briefing"
      return within.map {
        var event = ReportEvent(start: $0, isWithinAnother: true, needsDeadline: false)
        event.isOnlyWithin = true
        return event
      }
    }
    event.isWithinAnother = within != nil
    if within != nil { event.needsDeadline = false }
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
      if isGerund, previous?.term != .the { return event() }
      return noun(at: index)
    case .brief: return previous?.term == .the ? nil : event()
    case .inform: return event()
    case .update: return previous?.term == .to ? event() : noun(at: index)
    case .keep:
      // "keep the Council informed", "keep it updated"; not "keep under review"
      let informs = behind.prefix(14).contains { $0.term == .informed || $0.isUpdated }
      return informs ? event() : nil
    case .submit, .provide, .present:
      if token.term == .present, !(token.isPresentVerb && isInfinitive) { return nil }
      let noun = behind.first {
        $0.isReportNoun || $0.term == .written || $0.term == .oral
          || $0.term == .recommendation || $0.term == .plan || $0.term == .strategy
          || $0.term == .statement || $0.term == .benchmark
      }
      guard let noun else {
        // "to give the Council an account"; "to provide assistance" is no report.
        var found = event(true)
        found.reaches = token.term == .submit || token.term == .present
        return found
      }
      let isReport =
        noun.term == .report || noun.term == .reports || noun.term == .briefing
        || noun.term == .update || noun.term == .written || noun.term == .oral
      let isToCouncil = behind.contains { $0.term == .council }
      return event(
        !(isReport && (token.term == .submit || isToCouncil))
          && !(isToCouncil && token.term != .provide))
    case .conduct:
      let works = behind.prefix(12).contains {
        $0.term == .assessment || $0.term == .review || $0.term == .plan || $0.term == .strategy
      }
      return works
        ? ReportEvent(start: index, isWithinAnother: false, needsDeadline: true, reaches: false)
        : nil
    case .review:
      return previous?.term == .to
        ? ReportEvent(start: index, isWithinAnother: false, needsDeadline: true, reaches: false)
        : nil
    case .bring:
      return behind.prefix(8).contains { $0.term == .attention } ? event() : nil
    case .reports, .briefing: return noun(at: index)
    default: return nil
    }
  }

  /// "that such a report be submitted", "to let the Council have a report": the noun alone asks for
  /// a report only with a deadline and with the Council beside it.
  private static func noun(at index: Int) -> ReportEvent {
    ReportEvent(
      start: index, isWithinAnother: false, needsDeadline: true, reaches: false, isNoun: true)
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
      if token.term == .conduct || token.term == .provide || token.term == .present {
        guard noun || isToCouncil else { return nil }
        var found = event(true)
        found.reaches = token.term != .conduct
        return found
      }
      if noun { return event(!(isReport || isToCouncil)) }
      return isToCouncil || token.traits.contains(.possessive) ? event(true) : nil
    case .bring:
      return behind.prefix(8).contains { $0.term == .attention } ? event() : nil
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

  /// The place where a clause names a report that is asked for elsewhere and in which it wants
  /// something said: "in his regular reports", "as part of", ضمن تقاريره; nil where it names none.
  private static func withinAnother(_ range: Range<Int>, _ tokens: [Token]) -> Int? {
    for index in range {
      let token = tokens[index]
      if token.isLatin {
        guard
          token.term == .at || token.term == .part || token.isThrough || token.term == .within,
          index > range.lowerBound, !tokens[index - 1].isPastParticiple,
          let noun = reportNoun(behind: index, range, tokens), !isPublished(noun, range, tokens)
        else { continue }
        return index
      } else if token.term == .incorporate {
        // أن يضمن تقاريره المنتظمة
        let behind = tokens[(index + 1)..<max(index + 1, min(index + 3, range.upperBound))]
        if behind.contains(where: {
          ($0.term == .report || $0.term == .briefing) && $0.traits.contains(.possessive)
        }) {
          return index
        }
      } else if token.term == .report || token.term == .briefing {
        let before = tokens[max(range.lowerBound, index - 3)..<index]
        guard before.contains(where: { $0.term == .at || $0.term == .part }) else { continue }
        let behind = tokens[(index + 1)..<max(index + 1, min(index + 4, range.upperBound))]
        if token.traits.contains(.possessive) || token.traits.contains(.the)
          || behind.contains(where: { $0.term == .next }), !isPublished(index, range, tokens)
        {
          return index
        }
      }
    }
    return nil
  }

  /// The report or briefing named behind "in the", "in his next", "through mandated".
  private static func reportNoun(
    behind index: Int, _ range: Range<Int>, _ tokens: [Token]
  ) -> Int? {
    guard index + 1 < range.upperBound else { return nil }
    let first = tokens[index + 1]
    let isDetermined =
      tokens[index].term == .part || first.term == .the || first.term == .his || first.term == .its
      || first.term == .next || first.isMandated || first.term == .every
    guard isDetermined else { return nil }
    for place in (index + 1)..<min(index + 9, range.upperBound) {
      let token = tokens[place]
      if token.term == .report || token.term == .reports || token.term == .briefing { return place }
      if ParagraphReading.isStop(token) { return nil }
    }
    return nil
  }

  /// True for a report that exists: it has a date or a symbol.
  private static func isPublished(_ noun: Int, _ range: Range<Int>, _ tokens: [Token]) -> Bool {
    let behind = tokens[(noun + 1)..<max(noun + 1, min(noun + 7, range.upperBound))]
    for (offset, token) in behind.enumerated() {
      if ParagraphReading.isStop(token) { return false }
      if token.term == .dated { return true }
      let next = noun + 2 + offset
      if token.isMark("("), next < range.upperBound, tokens[next].isSymbolLetter { return true }
      if token.kind == .number, DatePhrase.at(noun + 1 + offset, in: tokens[range]) != nil {
        return true
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
