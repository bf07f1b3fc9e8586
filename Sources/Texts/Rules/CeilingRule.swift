import Record

/// The strength that a decision authorises: ceilings, the parts included in them, additions,
/// reductions and floors.
///
/// A figure behind "including" or "of whom" is a part of the figure before it as long as its
/// component is one of the parts of that figure's: "17,000 troops, including 200 staff officers, and
/// 2,101 police" holds one part, since police are none of the troops.
enum CeilingRule: Rule {
  static let name = RuleName(name: "ceiling", version: 1)

  static func read(_ context: RuleContext) -> [Fact] {
    var facts: [Fact] = []
    var seen: Set<CeilingFact> = []
    var heads: [StrengthComponent] = []
    var paragraph = -1
    for clause in context.clauses where isAuthorising(clause, context) {
      if clause.paragraph != paragraph {
        heads = []
        // What one paragraph says counts once; another may say it again.
        seen = []
      }
      paragraph = clause.paragraph
      for (fact, range) in figures(in: clause, context, after: heads) {
        if fact.ceiling.relation == .ceiling { note(fact.ceiling.component, in: &heads) }
        guard seen.insert(fact).inserted else { continue }
        facts.append(context.fact(.ceiling(fact), range, clause.paragraph, name))
      }
    }
    return facts
  }

  /// True for a clause that sets strength: it decides, or asks for an increase or a reduction.
  private static func isAuthorising(_ clause: Clause, _ context: RuleContext) -> Bool {
    let sets: Set<Term> = [
      .ceiling, .strength, .comprise, .level, .deploy, .maximum, .exceed, .increase, .reduce,
      .maintain, .additional, .establish, .establishes, .mandate, .component, .extend, .up,
      .include, .minimum, .fewer, .authorization, .uniformed,
    ]
    if clause.isDecision { return clause.isItem || context.contains(sets, in: clause.range) }
    guard clause.verb == .requests || clause.verb == .directs else { return false }
    let asked: Set<Addressee> = [.secretaryGeneral, .africanUnion, .memberStates, .operation]
    return asked.contains(clause.addressee)
      && !context.contains([.recommendation, .report, .assessment], in: clause.range)
      && context.contains([.increase, .reduce, .ceiling, .maximum], in: clause.range)
  }

  /// The components of which a paragraph has set ceilings, each once, the last named last.
  private static func note(_ component: StrengthComponent, in heads: inout [StrengthComponent]) {
    heads.removeAll { $0 == component }
    heads.append(component)
  }

  /// The words before a figure that are looked at, however long a clause is.
  private static func before(_ index: Int, _ range: Range<Int>) -> Range<Int> {
    max(range.lowerBound, index - UntilPhrase.reach)..<max(range.lowerBound, index)
  }

  private static func figures(
    in clause: Clause, _ context: RuleContext, after carried: [StrengthComponent]
  ) -> [(CeilingFact, Range<Int>)] {
    var result: [(CeilingFact, Range<Int>)] = []
    let tokens = context.tokens
    let range = clause.range
    let slice = tokens[range]
    // A ceiling set in an earlier clause of the paragraph may be divided in this one.
    var heads = carried
    var isIncluding = false
    var parts = 0
    var opened = range.lowerBound
    var last: Figure?
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      if token.isMark(";") || token.isMark("؛") {
        isIncluding = false
      } else if opensParts(index, slice) {
        isIncluding = !heads.isEmpty || last != nil
        opened = index
        parts = 0
      } else if token.term == .reduce || token.term == .maintain
        || token.term == .increase && !(index > range.lowerBound && tokens[index - 1].term == .not)
      {
        isIncluding = false
      }
      guard let number = NumberPhrase.at(index, in: slice) ?? dualUnits(index, slice),
        number.value > 0,
        let figure = figure(index, number, clause, context, heads: heads, last: last)
      else {
        index += 1
        continue
      }
      index = max(index + 1, number.end)
      var relation = figure.relation
      // "by up to 350 observers and 126 police": the second figure is added like the first.
      if relation == .ceiling, let last,
        isJoined(last.wordsEnd..<max(last.wordsEnd, figure.start), tokens),
        last.relation == .increase || last.relation == .decrease
      {
        relation = last.relation
      }
      last = figure
      last?.relation = relation
      if isIncluding, relation == .ceiling, isBoundAnew(number.end, figure.start, range, tokens) {
        isIncluding = false
      }
      if isIncluding, relation == .ceiling {
        // Corrections officers named after other parts are a figure of their own.
        let isOwn = figure.component == .corrections && parts > 0
        // "strengthened by 5,850 personnel, among whom 335 police"
        let added = last.map {
          opened >= $0.wordsEnd - 1 && opened - $0.wordsEnd < 4 ? [$0.component] : []
        }
        let belongs = (heads + (added ?? [])).contains {
          figure.component.isPart(of: $0)
            || (figure.component == $0
              && (figure.start - opened < 8 || !figure.hasOwnWords))
        }
        if belongs, !isOwn {
          relation = .included
          parts += 1
        } else {
          isIncluding = false
        }
      }
      if relation == .ceiling {
        note(figure.component, in: &heads)
        // "within the overall ceiling of 13,640 military personnel, may hold up to 480 staff officers"
        if isWithinWhole(figure.start, range, tokens) {
          isIncluding = true
          opened = figure.start
        }
      }
      let subject =
        context.mentions.nearest(to: index, in: range)?.subject
        ?? context.mentions.last(in: context.paragraphs[clause.paragraph].tokens)?.subject
        ?? context.mentions.main ?? .unnamed
      let fact = CeilingFact(
        subject: subject,
        ceiling: AuthorisedCeiling(
          component: figure.component, count: number.value, relation: relation))
      result.append((fact, figure.range))
    }
    return result
  }

  /// وحدتين: two units, in one word.
  private static func dualUnits(_ index: Int, _ slice: ArraySlice<Token>) -> NumberPhrase? {
    guard slice[index].term == .unit, slice[index].traits.contains(.dual) else { return nil }
    return NumberPhrase(value: 2, end: index, isSpelled: true)
  }

  /// "within the authorized ceiling of": what follows is a part of it.
  private static func isWithinWhole(_ start: Int, _ range: Range<Int>, _ tokens: [Token]) -> Bool {
    let near = tokens[max(range.lowerBound, start - 9)..<start]
    guard let ceiling = near.lastIndex(where: { $0.term == .ceiling || $0.term == .total }) else {
      return false
    }
    return near[..<ceiling].contains {
      $0.term == .within || $0.term == .part && !$0.isLatin || $0.isBoundsArabic
    }
  }

  /// "and to a further maximum of": a figure of its own again.
  private static func isBoundAnew(
    _ end: Int, _ start: Int, _ range: Range<Int>, _ tokens: [Token]
  ) -> Bool {
    let near = tokens[max(range.lowerBound, start - 4)..<start]
    if near.contains(where: { $0.term == .maximum }), near.contains(where: { $0.term == .to }) {
      return true
    }
    return end < range.upperBound && tokens[end].term == .until && start > range.lowerBound
      && (tokens[start - 1].term == .to || tokens[start - 1].term == .and)
  }

  /// True where nothing but "and", "up to" and commas stands between two figures.
  private static func isJoined(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    range.count <= 4
      && tokens[range].allSatisfy {
        $0.term == .and || $0.term == .up || $0.term == .to && $0.isLatin || $0.isComma
      }
  }

  /// "including", "of whom", من بينهم.
  private static func opensParts(_ index: Int, _ slice: ArraySlice<Token>) -> Bool {
    let token = slice[index]
    if token.isInWhat {
      // بما في ذلك and بما يشمل open parts; بما لا يزيد على bounds.
      guard index + 1 < slice.endIndex else { return false }
      return slice[index + 1].term == .at || slice[index + 1].term == .include
    }
    if token.term == .include || token.term == .among || token.term == .comprise { return true }
    guard index + 1 < slice.endIndex else { return false }
    // "of which", "made up of"
    return token.term == .of && slice[index + 1].term == .which
      || token.isMade && slice[index + 1].term == .up
  }

  private struct Figure {
    var component: StrengthComponent
    var relation: CeilingRelation
    var range: Range<Int>
    /// The token of the number.
    var start: Int
    /// The token behind the words that belong to the figure.
    var wordsEnd: Int
    /// True where the component is named with the figure itself.
    var hasOwnWords: Bool
  }

  private static func figure(
    _ index: Int, _ number: NumberPhrase, _ clause: Clause, _ context: RuleContext,
    heads: [StrengthComponent], last: Figure?
  ) -> Figure? {
    let tokens = context.tokens
    let range = clause.range
    let begin = max(range.lowerBound, index - 14)
    // "from 15,000 to 13,000": the first figure is what was.
    // "the 420 observers who are already at work" names what is there.
    if index > range.lowerBound, tokens[index - 1].isDefinite,
      !tokens[number.end..<min(number.end + 9, range.upperBound)].contains(where: \.isCounted)
    {
      return nil
    }
    if isOldFigure(index, number.end, range, tokens) || isRecalled(index, range, tokens) {
      return nil
    }
    if index > range.lowerBound, tokens[index - 1].term == .monthName { return nil }
    if DatePhrase.at(index, in: tokens[range]) != nil
      || DurationPhrase.at(index, in: tokens[range]) != nil
      || index > range.lowerBound
        && (tokens[index - 1].term == .paragraph || tokens[index - 1].term == .resolution)
    {
      return nil
    }
    let found = ComponentReading.after(number.end, upTo: range.upperBound, tokens)
    let behind = found?.component
    let inFront =
      behind == .total || bounds(index, begin, tokens)
      ? ComponentReading.before(index, from: last?.wordsEnd ?? range.lowerBound, tokens) : nil
    let isUnits =
      behind == nil && number.end < range.upperBound && tokens[number.end].term == .unit
      && context.contains([.formed], in: before(index, range))
    let topic =
      behind == .total && (inFront == nil || inFront == .total)
      ? ComponentReading.topic(before(index, range), tokens) : nil
    guard
      var component = isUnits
        ? .formedPoliceUnits
        : behind
          ?? elsewhere(index, number.end, begin, clause.range, tokens, inFront, heads, last)
    else { return nil }
    // "formed units of 140 officers each" tells their size.
    let next = tokens[number.end..<min(number.end + 4, range.upperBound)]
    if next.contains(where: { $0.term == .every }) || next.first?.isMoney == true { return nil }
    // 25 في المائة: a share, whose "hundred" is a number too.
    let hundred = next.dropFirst().first
    if next.first?.term == .at, hundred?.kind == .number, hundred?.number == 100 { return nil }
    if number.value == 100, index > range.lowerBound, tokens[index - 1].term == .at { return nil }
    if behind == .total, let inFront, inFront != .total {
      component = inFront == .formedPoliceUnits ? .formedPolice : inFront
    }
    if component == .total, let topic, topic != .total, !tokens[index].isLatin, context.isArabic {
      component = topic == .formedPoliceUnits ? .formedPolice : topic
    }
    if number.end < tokens.count, tokens[number.end].isMark("%") { return nil }
    // Small figures in words are formed units; persons are counted in tens and more.
    if number.isSpelled, number.value < 10, component != .formedPoliceUnits { return nil }
    if clause.isItem, index - range.lowerBound > 6, !bounds(index, begin, tokens),
      !isSizing(index, clause, context)
    {
      return nil
    }
    if component == .civilian || component == .total {
      guard bounds(index, begin, tokens) || isSizing(index, clause, context) else { return nil }
    }
    var relation = relation(index, number.end, begin, range, tokens)
    // "ten formed units (980 officers)": the same figure, in persons.
    if component == .total, last?.component == .formedPoliceUnits,
      isInBrackets(index, range, tokens)
    {
      component = .formedPolice
    }
    if relation == .included, component == .formedPolice, last?.component == .formedPoliceUnits,
      isInBrackets(index, range, tokens)
    {
      relation = .ceiling
    }
    let start = max(begin, index - 4)
    let end = min(range.upperBound, number.end + 5)
    return Figure(
      component: component, relation: relation, range: start..<max(end, number.end), start: index,
      wordsEnd: found?.end ?? number.end, hasOwnWords: behind != nil)
  }

  /// True when words directly before a number bound it: "up to", "not to exceed", "ceiling of".
  private static func bounds(_ index: Int, _ begin: Int, _ tokens: [Token]) -> Bool {
    // "from six to four", "a police unit of thirty-five"
    if index > begin + 2, tokens[index - 1].term == .to, tokens[index - 2].kind == .number,
      tokens[index - 3].term == .from
    {
      return true
    }
    if index > begin + 1, tokens[index - 1].term == .of, tokens[index - 2].term == .unit {
      return true
    }
    if index > begin, tokens[index - 1].term == .by, tokens[index - 1].isLatin,
      tokens[begin..<index].contains(where: { $0.term == .increase || $0.term == .reduce })
    {
      return true
    }
    return tokens[begin..<index].suffix(6).contains {
      switch $0.term {
      case .up, .exceed, .ceiling, .maximum, .strength, .level, .minimum, .fewer, .more, .later,
        .less, .increase, .reduce, .total, .comprise, .component, .inclusive, .battalion:
        true
      default: false
      }
    }
  }

  /// The component of a figure that has no words of its own behind it.
  private static func elsewhere(
    _ index: Int, _ end: Int, _ begin: Int, _ range: Range<Int>, _ tokens: [Token],
    _ inFront: StrengthComponent?, _ heads: [StrengthComponent], _ last: Figure?
  ) -> StrengthComponent? {
    if let inFront { return inFront }
    if let aside = aside(index, end, range, tokens, heads) { return aside }
    // "an increase of 850 in the military strength"
    if end < range.upperBound, tokens[end].term == .at,
      tokens[begin..<index].contains(where: { $0.term == .increase || $0.term == .reduce }),
      let found = ComponentReading.after(end + 1, upTo: range.upperBound, tokens)
    {
      return found.component
    }
    if let coming = coming(index, end, range, tokens) { return coming }
    let previous = index > range.lowerBound ? tokens[index - 1] : nil
    // "shall be lowered, no later than 30 September, to 14,600"
    let changes = tokens[before(index, range)].contains {
      $0.term == .increase || $0.term == .reduce
    }
    if changes, previous?.term == .to || previous?.term == .maximum || previous?.term == .by {
      let since = max(before(index, range).lowerBound, last?.wordsEnd ?? range.lowerBound)
      return ComponentReading.topic(since..<max(since, index), tokens)
        ?? (last?.relation == .included ? heads.last : last?.component)
        ?? ComponentReading.topic(before(index, range), tokens)
    }
    // "until 31 December, to 16,586 until 31 March and 14,626 until 30 June": steps of one ceiling.
    let isStep = previous?.term == .to || previous?.term == .and
    if isStep, end < range.upperBound, tokens[end].term == .until, let head = heads.last {
      return head
    }
    // "of whom at least fifteen are to be women"
    if let last, index - last.wordsEnd < 6,
      tokens[max(begin, index - 5)..<index].contains(where: { $0.term == .include })
    {
      return last.component
    }
    // "which includes a Regional Protection Force at levels to be set but not to exceed 4,000"
    if let last, last.wordsEnd < index, previous?.term == .exceed,
      tokens[max(last.wordsEnd, before(index, range).lowerBound)..<index].contains(where: {
        $0.term == .include
      })
    {
      return last.component
    }
    if isWhole(index, begin, tokens) { return last?.component ?? heads.last ?? .total }
    let isTo = tokens[max(begin, index - 2)..<index].contains { $0.term == .to }
    if isTo, let last, last.relation != .ceiling { return last.component }
    return nil
  }

  /// أربعين مراقبا عسكريا إضافيا، وحدتين إضافيتين، كتيبة إضافية قوامها 850 جنديا
  private static func isAddedInArabic(_ following: ArraySlice<Token>) -> Bool {
    guard following.first.map({ !$0.isLatin }) == true else { return false }
    return following.prefix(4).contains { $0.term == .additional }
  }

  /// "having stood at 15,800", "now of 14,785": what was, and what the clause is about to change.
  private static func isRecalled(
    _ index: Int, _ range: Range<Int>, _ tokens: [Token]
  ) -> Bool {
    tokens[max(range.lowerBound, index - 6)..<index].reversed().prefix { !$0.isComma }
      .contains { $0.isPast || $0.term == .present && $0.isLatin && !$0.isPresentVerb }
      && !tokens[max(range.lowerBound, index - 5)..<index].contains {
        $0.term == .ceiling || $0.term == .level || $0.term == .to || $0.term == .strength
      }
  }

  /// "(1,900 in Chad and 300 in the Central African Republic)": parts of the figure before.
  private static func aside(
    _ index: Int, _ end: Int, _ range: Range<Int>, _ tokens: [Token], _ heads: [StrengthComponent]
  ) -> StrengthComponent? {
    guard let head = heads.last, end < range.upperBound, tokens[end].term == .at,
      isInBrackets(index, range, tokens)
    else { return nil }
    return head
  }

  private static func isInBrackets(_ index: Int, _ range: Range<Int>, _ tokens: [Token]) -> Bool {
    for place in (max(range.lowerBound, index - 12)..<index).reversed() {
      if tokens[place].isMark(")") { return false }
      if tokens[place].isMark("(") { return true }
    }
    return false
  }

  /// "by one thousand, to a total of seven thousand troops": the words stand with the next figure.
  private static func coming(
    _ index: Int, _ end: Int, _ range: Range<Int>, _ tokens: [Token]
  ) -> StrengthComponent? {
    guard index > range.lowerBound, tokens[index - 1].term == .by else { return nil }
    for place in end..<min(end + 10, range.upperBound) {
      guard let next = NumberPhrase.at(place, in: tokens[range]) else { continue }
      return ComponentReading.after(next.end, upTo: range.upperBound, tokens)?.component
    }
    return nil
  }

  /// "an overall strength of up to 15,000": a figure of the whole.
  private static func isWhole(_ index: Int, _ begin: Int, _ tokens: [Token]) -> Bool {
    tokens[begin..<index].suffix(7).contains {
      $0.term == .strength || $0.term == .ceiling || $0.term == .total || $0.term == .maximum
    } && bounds(index, begin, tokens)
  }

  private static func isSizing(
    _ index: Int, _ clause: Clause, _ context: RuleContext
  ) -> Bool {
    context.contains(
      [.ceiling, .strength, .comprise, .up, .maximum, .increase],
      in: before(index, clause.range)
        .lowerBound..<min(
          index + UntilPhrase.reach, clause.range.upperBound))
  }

  private static func isOldFigure(
    _ index: Int, _ end: Int, _ range: Range<Int>, _ tokens: [Token]
  ) -> Bool {
    guard index > range.lowerBound, tokens[index - 1].term == .from else { return false }
    if tokens[index].isLatin || tokens[index].kind == .number,
      tokens[before(index, range)].contains(where: {
        ($0.term == .increase || $0.term == .reduce) && $0.isLatin
      })
    {
      return true
    }
    for place in end..<max(end, min(end + 8, range.upperBound)) {
      if tokens[place].kind == .mark { return false }
      if tokens[place].term == .to, place + 1 < range.upperBound {
        let next = tokens[place + 1]
        if next.kind == .number || next.term == .the || next.term == .up || next.term == .maximum
          || place + 2 < range.upperBound && tokens[place + 2].kind == .number
        {
          return true
        }
      }
    }
    return false
  }

  private static func relation(
    _ index: Int, _ end: Int, _ begin: Int, _ range: Range<Int>, _ tokens: [Token]
  ) -> CeilingRelation {
    let near = tokens[max(begin, index - 4)..<index]
    let stated = tokens[end..<min(end + 5, range.upperBound)].prefix {
      $0.kind != .number && !$0.isComma && $0.term != .and && !$0.traits.contains(.and)
    }
    // 4 600 جندي كحد أدنى، 900 فرد على الأقل
    if stated.contains(where: { $0.term == .less && !$0.isLatin }) { return .floor }
    if let bound = stated.firstIndex(where: { $0.term == .ceiling && $0.traits.contains(.by) }),
      bound + 1 < range.upperBound
    {
      return tokens[bound + 1].term == .minimum ? .floor : .ceiling
    }
    let far = tokens[max(begin, index - 10)..<index].reversed().prefix { $0.kind != .number }
    if far.contains(where: { $0.term == .less && !$0.isLatin && $0.kind == .word }),
      far.contains(where: { $0.term == .not })
    {
      return .floor
    }
    if near.contains(where: { $0.term == .minimum || $0.term == .fewer })
      || near.contains(where: { $0.term == .less }) && near.contains(where: { $0.term == .not })
    {
      return .floor
    }
    let previous = index > range.lowerBound ? tokens[index - 1] : nil
    let window = tokens[begin..<index]
    let isBy =
      previous?.term == .by && previous?.isLatin == true
      || near.contains { $0.term == .by && $0.isLatin } && !near.contains { $0.isComma }
        && (previous?.term != .to || near.contains { $0.term == .up })
      || tokens[index].traits.contains(.by)
      || near.contains { $0.isByAmount } && !near.contains { $0.term == .maximum }
      || near.contains { $0.isInWhat } && near.contains { $0.term == .up }
        && window.contains { $0.term == .increase || $0.term == .reduce }
    let isTo = near.contains {
      $0.term == .to || $0.term == .up || $0.term == .exceed || $0.term == .until
    }
    let isOf = previous?.term == .of || previous?.term == .the
    let following = tokens[end..<min(end + 9, range.upperBound)]
    let inSentence = following.prefix { !$0.isComma && !$0.isMark(";") }
    if inSentence.prefix(6).contains(where: { $0.term == .withdraw }) { return .decrease }
    // "three formed units being part of that number", "observers counted within that figure"
    let isPart = zip(inSentence, inSentence.dropFirst(2)).contains {
      $0.term == .part && ($1.term == .that || $1.isDemonstrative)
    }
    if isPart || inSentence.contains(where: \.isCounted) { return .included }
    if following.first?.term == .of, following.dropFirst().first?.term == .include {
      return .included
    }
    if isInBrackets(index, range, tokens) { return .included }
    let change = (isBy ? tokens[before(index, range)] : window).last {
      $0.term == .increase || $0.term == .reduce || $0.term == .drawdown || $0.term == .withdraw
        || ($0.term == .exceed && isBy && $0.isLatin)
    }
    if let change, isBy || (isOf && !isTo && near.contains { $0.term == change.term }) {
      return change.term == .increase || change.term == .exceed ? .increase : .decrease
    }
    let isBounded = near.contains {
      $0.term == .maximum || $0.term == .ceiling || $0.term == .total || $0.term == .level
    }
    if !isBounded, near.contains(where: { $0.term == .additional || $0.isFurther }) {
      return .increase
    }
    if following.first?.term == .additional { return .increase }
    if !tokens[index].isLatin, isAddedInArabic(following) { return .increase }
    return .ceiling
  }
}
