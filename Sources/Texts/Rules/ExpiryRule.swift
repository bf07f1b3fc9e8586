import Record

/// Until when a mandate runs: what is established, extended or brought to an end, and the day.
///
/// "Until" includes the day named. A period is counted from the start that the clause names, else
/// from the expiry that the text states for the present mandate, else from the adoption; it ends on
/// the same day of the month, as the Council's own renewals do (S/RES/1528 (2004): twelve months
/// from 4 April 2004; renewed by S/RES/1594 (2005) on 4 April 2005).
enum ExpiryRule: Rule {
  static let name = RuleName(name: "expiry", version: 1)

  /// What a paragraph has said: it counts once, however often it is repeated there.
  private struct Said: Hashable {
    var mandate: MandateFact
    var paragraph: String
  }

  static func read(_ context: RuleContext) -> [Fact] {
    var facts: [Fact] = []
    var seen: Set<Said> = []
    for clause in context.clauses where clause.isDecision || isRequested(clause, context) {
      for fact in decisions(in: clause, context) {
        let found = context.fact(.mandate(fact), clause, name)
        if seen.insert(Said(mandate: fact, paragraph: found.paragraph)).inserted {
          facts.append(found)
        }
      }
    }
    return facts
  }

  /// "Requests the Secretary-General to re-establish the Panel": an expert body is created so; and
  /// "Affirms that the mandate shall end".
  private static func isRequested(_ clause: Clause, _ context: RuleContext) -> Bool {
    if clause.verb == .affirms { return context.contains([.mandate], in: clause.range) }
    return clause.verb == .requests && clause.addressee == .secretaryGeneral
      && context.contains([.experts], in: clause.range)
      && !context.contains([.recommendation], in: clause.range)
      && context.contains([.establish, .establishes, .maintain, .extend], in: clause.range)
  }

  private static func decisions(in clause: Clause, _ context: RuleContext) -> [MandateFact] {
    var result: [MandateFact] = []
    var index = clause.range.lowerBound
    let end = clause.range.upperBound
    while index < end {
      if let action = action(at: index, clause, context),
        let fact = decision(action, at: index, clause, context),
        !result.contains(where: { $0.subject == fact.subject })
      {
        result.append(fact)
        result += others(beside: fact, at: index, clause, context)
      }
      index += 1
    }
    if result.isEmpty,
      let fact = ofMandate(clause, context) ?? ofTerm(clause, context) ?? ofStates(clause, context)
    {
      result.append(fact)
    }
    return result
  }

  /// "the mandates of UNOMIG and of UNMOP until 31 July and 15 July, respectively": the other
  /// operations named with the first, each with its day where days are listed.
  private static func others(
    beside fact: MandateFact, at index: Int, _ clause: Clause, _ context: RuleContext
  ) -> [MandateFact] {
    let tokens = context.tokens
    let limit = min(clause.range.upperBound, index + 60)
    guard fact.action == .extends,
      let plural = (index..<limit).first(where: { tokens[$0].isMandates })
    else { return [] }
    let until = (plural..<limit).first { tokens[$0].term == .until } ?? limit
    var subjects: [MandateSubject] = []
    var place = plural
    while let mention = context.mentions.first(in: place..<max(place, until)) {
      if !subjects.contains(mention.subject) { subjects.append(mention.subject) }
      place = mention.end
    }
    guard subjects.count > 1, subjects.first == fact.subject else { return [] }
    let days = listedDays(until..<limit, context)
    return subjects.dropFirst().enumerated().map { position, subject in
      MandateFact(
        subject: subject, action: .extends,
        until: days.count == subjects.count ? days[position + 1] : fact.until,
        period: fact.period, from: fact.from)
    }
  }

  private static func listedDays(_ range: Range<Int>, _ context: RuleContext) -> [CalendarDate] {
    let slice = context.tokens[range]
    var days: [CalendarDate] = []
    var place = range.lowerBound
    while place < range.upperBound {
      guard let date = DatePhrase.at(place, in: slice) else {
        place += 1
        continue
      }
      if let day = date.calendarDate(year: UntilPhrase.year(of: date, after: context.adopted)) {
        days.append(day)
      }
      place = date.end
    }
    return days
  }

  /// "decides that its mandate shall be for an initial period ending on 8 August": the term of a
  /// mandate that the same paragraph establishes.
  private static func ofMandate(_ clause: Clause, _ context: RuleContext) -> MandateFact? {
    let paragraph = context.paragraphs[clause.paragraph].tokens
    guard clause.verb == .decides, clause.range.lowerBound > paragraph.lowerBound,
      let index = context.first([.mandate], in: clause.range),
      let establish = context.first(
        [.establish, .establishes], in: paragraph.lowerBound..<clause.range.lowerBound),
      let term = UntilPhrase.read(
        context.tokens, in: clause.range, after: index, adopted: context.adopted),
      let mention = context.mentions.first(in: establish..<clause.range.lowerBound)
    else { return nil }
    return closed(mention.subject, .establishes, term, context)
  }

  /// "the mandate of MINUJUSTH will be for an initial period of six months from 16 October".
  private static func ofTerm(_ clause: Clause, _ context: RuleContext) -> MandateFact? {
    guard clause.verb == .decides,
      let mandate = context.first([.mandate], in: clause.range),
      let shall = context.first(
        [.shall], in: mandate..<min(mandate + 24, clause.range.upperBound)),
      let opens = (shall..<min(shall + 4, clause.range.upperBound)).first(where: {
        context.tokens[$0].isFor
      }),
      let term = UntilPhrase.read(
        context.tokens, in: opens..<clause.range.upperBound, after: opens,
        adopted: context.adopted),
      let subject = MandateSubjectReading.subject(at: shall, clause, context)
    else { return nil }
    let isInitial = context.contains([.first], in: opens..<min(opens + 4, clause.range.upperBound))
    return closed(subject, isInitial ? .establishes : .extends, term, context)
  }

  /// "Authorizes Member States, for a period of one year, to inspect vessels": a new authorization.
  private static func ofStates(_ clause: Clause, _ context: RuleContext) -> MandateFact? {
    guard clause.verb == .authorizes, clause.addressee == .memberStates,
      let term = UntilPhrase.read(
        context.tokens, in: clause.range, after: clause.range.lowerBound,
        adopted: context.adopted)
    else { return nil }
    return closed(.authorization, .establishes, term, context)
  }

  /// What the word at a place does to a mandate.
  private static func action(
    at index: Int, _ clause: Clause, _ context: RuleContext
  ) -> MandateAction? {
    let tokens = context.tokens
    let token = tokens[index]
    let before = tokens[max(clause.range.lowerBound, index - 5)..<index]
    if before.contains(where: { $0.term == .intention || $0.term == .readiness }) { return nil }
    let after = tokens[(index + 1)..<min(index + 4, clause.range.upperBound)]
    switch token.term {
    case .extend:
      // "as extended by resolution 2399", "the extension of State authority"
      if let previous = before.last, previous.term == .asWord, token.isLatin { return nil }
      if after.first?.term == .by, after.dropFirst().first?.term == .resolution { return nil }
      if after.contains(where: { $0.term == .states && $0.isLatin || $0.term == .paragraph }) {
        return nil
      }
      return .extends
    case .maintain, .deploy, .authorization:
      guard clause.isDecision || clause.verb == .requests else { return nil }
      let isForce =
        token.term != .authorization
        || token.isLatin && token.value == authorize || token.value == authorise
      return isForce ? .extends : nil
    case .terminate:
      return before.last?.term == .not ? nil : .ends
    case .operation where token.isInForce && before.last?.term == .at: return .extends
    case .bring
    where tokens[index..<min(index + 14, clause.range.upperBound)].contains { $0.term == .end }:
      return .ends
    case .end where token.isClose && before.last?.term == .to: return .ends
    case .ends, .expiry:
      let shall = before.contains { $0.term == .shall }
      let sets = clause.verb == .decides || clause.verb == .affirms
      if before.contains(where: \.isRelative) { return nil }
      // لفترة سنة أخرى تنقضي في: the end of a period, not of a mandate.
      if before.contains(where: { $0.term == .period || $0.term == .year || $0.term == .month }) {
        return nil
      }
      guard sets, token.isLatin ? shall : token.term == .ends else { return nil }
      // "shall expire on" sets the term; "shall end" brings the mandate to its end.
      return token.isExpire ? .extends : .ends
    case .end where before.contains { $0.term == .shall } && !before.contains { $0.term == .at }:
      return clause.verb == .decides || clause.verb == .affirms ? .ends : nil
    case .establish, .establishes: return .establishes
    case .planned,
      .unknown where token.isSet && after.first?.term == .up:
      return .establishes
    default: return nil
    }
  }

  static let close = Set(["close", "إغلاق"].map(WordHash.of))
  private static let authorize = WordHash.of("authorize")
  private static let authorise = WordHash.of("authorise")

  private static func decision(
    _ action: MandateAction, at index: Int, _ clause: Clause, _ context: RuleContext
  ) -> MandateFact? {
    let range = clause.range
    switch action {
    case .extends, .modifies:
      if context.tokens[index].isExpire,
        context.contains([.measures, .embargo], in: range.lowerBound..<index),
        let day = endDay(at: index, clause, context)
      {
        // Measures that lapse are at their end; a mandate that expires is given its term.
        return MandateFact(subject: .measures, action: .ends, until: day, period: nil, from: nil)
      }
      guard
        let term = UntilPhrase.read(
          context.tokens, in: range, after: index, adopted: context.adopted),
        let subject = MandateSubjectReading.subject(at: index, clause, context)
      else { return nil }
      let isDeployment =
        context.tokens[index].term != .extend && context.tokens[index].term != .ends
      if isDeployment {
        // "to maintain security until 5 May" prolongs nothing.
        guard prolongs(at: index, clause, context) else { return nil }
      }
      return closed(subject, action, term, context)
    case .establishes:
      guard
        let term = UntilPhrase.read(
          context.tokens, in: range, after: index, adopted: context.adopted),
        let subject = MandateSubjectReading.established(at: index, clause, context)
      else { return nil }
      return closed(subject, action, term, context)
    case .ends:
      guard let subject = MandateSubjectReading.subject(at: index, clause, context) else {
        return nil
      }
      guard let day = endDay(at: index, clause, context) else { return nil }
      return MandateFact(
        subject: subject, action: .ends, until: day, period: nil, from: nil)
    }
  }

  /// True where what is maintained, deployed or authorised is an operation, a mandate or measures.
  private static func prolongs(at index: Int, _ clause: Clause, _ context: RuleContext) -> Bool {
    let range = clause.range
    let token = context.tokens[index]
    let object = context.tokens[index..<min(index + 12, range.upperBound)]
    let isObject = object.contains {
      switch $0.term {
      case .mandate, .deploy, .embargo: true
      case .authorization: $0.value != authorize && $0.value != authorise
      case .measures: token.term == .maintain
      default: false
      }
    }
    if isObject || context.mentions.first(in: index..<min(index + 6, range.upperBound)) != nil {
      return true
    }
    if continues(at: index, clause, context) { return true }
    if token.term == .maintain,
      context.tokens[index..<min(index + 6, range.upperBound)].contains(where: {
        $0.term == .panel
          || $0.term == .operation && ($0.traits.contains(.capital) || $0.traits.contains(.the))
      })
        || token.term == .maintain && index + 2 < range.upperBound
          && context.tokens[index + 1].term == .the && context.tokens[index + 2].term == .operation
    {
      return true
    }
    // "the measures imposed by paragraph 1 shall remain in force", "the mandate shall run until"
    let before = range.lowerBound..<index
    let isTold = context.contains([.shall], in: max(range.lowerBound, index - 3)..<index)
    if isTold, token.term == .maintain,
      context.contains([.mandate, .panel], in: before)
        || context.tokens[before].contains(where: {
          $0.term == .group && $0.traits.contains(.capital)
        })
    {
      return true
    }
    return (token.term == .maintain || token.isInForce)
      && context.contains([.measures, .embargo, .authorization], in: before)
      && (context.contains([.shall], in: max(range.lowerBound, index - 3)..<index)
        || !token.isLatin)
  }

  /// "UNSOM shall continue its work": the subject of the sentence goes on.
  private static func continues(at index: Int, _ clause: Clause, _ context: RuleContext) -> Bool {
    let before = max(clause.range.lowerBound, index - 3)..<index
    return context.tokens[index].term == .maintain && context.contains([.shall], in: before)
      && context.mentions.last(in: clause.range.lowerBound..<index) != nil
  }

  private static func closed(
    _ subject: MandateSubject, _ action: MandateAction, _ term: UntilPhrase, _ context: RuleContext
  ) -> MandateFact {
    let start =
      term.from ?? (action == .establishes ? nil : context.presentExpiry.day(for: subject))
      ?? context.adopted
    let counted = term.period.flatMap { period in start.map { period.after($0) } }
    return MandateFact(
      subject: subject, action: action, until: term.until ?? counted, period: term.period,
      from: term.from)
  }

  /// "its resolution of 29 June 2032": the day of a document, not of the end.
  private static func isOfDocument(_ place: Int, _ slice: ArraySlice<Token>) -> Bool {
    guard place - 2 >= slice.startIndex, slice[place - 1].term == .of else { return false }
    return slice[place - 2].term != .asWord
  }

  /// The day on which a mandate is brought to an end: the first date behind the word; the day of
  /// adoption for "with immediate effect".
  private static func endDay(
    at index: Int, _ clause: Clause, _ context: RuleContext
  ) -> CalendarDate? {
    let slice = context.tokens[index..<min(clause.range.upperBound, index + UntilPhrase.reach)]
    var place = index
    while place < slice.endIndex {
      if let date = DatePhrase.at(place, in: slice) {
        guard isOfDocument(place, slice) else {
          return date.calendarDate(year: UntilPhrase.year(of: date, after: context.adopted))
        }
        place = date.end
        continue
      }
      let isNow = slice[place].term == .immediately || slice[place].term == .adoption
      if isNow, place - index < (slice[place].term == .adoption ? 30 : 12) {
        return context.adopted
      }
      if slice[place].isMark(";") || slice[place].isMark("؛") { return nil }
      place += 1
    }
    return nil
  }
}
