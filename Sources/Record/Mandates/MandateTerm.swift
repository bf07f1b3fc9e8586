/// A time for which one decision set an operation's mandate.
public struct MandateTerm: Hashable, Sendable {
  /// The decision.
  public let decision: MandateDecision
  /// The first day: that of the adoption, or the day after the last of the term before.
  public let from: CalendarDate
  /// The last day; nil for a term without one.
  public let until: CalendarDate?

  /// True where a decision extends the mandate for three months or less, as the Council does to gain
  /// time ("technical roll-over").
  public var isShortExtension: Bool {
    guard decision.action == .extends, let until else { return false }
    return until <= from.adding(months: 3)
  }
}

/// What the decisions of a history make of the time since the first.
public struct MandateTerms: Hashable, Sendable {
  /// The terms, oldest first; they do not overlap.
  public let terms: [MandateTerm]
  /// Times between two terms, or since the last ran out, for which no decision in the record sets any.
  public let gaps: [Period]

  /// The terms of a history as it was known on a day.
  ///
  /// A term that a later decision cuts short ends on the day before its adoption.
  public init(_ history: MandateHistory, on day: CalendarDate) {
    var terms: [MandateTerm] = []
    var gaps: [Period] = []
    let decisions = history.known(on: day).decisions.filter(TermSchedule.setsTerm)
    for decision in decisions {
      let until = TermSchedule.lastDay(decision)
      var from = decision.adopted
      if let last = terms.last {
        if let end = last.until, until.map({ $0 >= end }) ?? true {
          // Renewed in time, the new term follows the old.
          if end >= from { from = end.adding(days: 1) }
          if let gap = Period(from: end.adding(days: 1), through: decision.adopted.adding(days: -1))
          {
            gaps.append(gap)
          }
        } else {
          // Cut short, or given a last day.
          let end = min(last.until ?? from.adding(days: -1), from.adding(days: -1))
          terms.removeLast()
          if end >= last.from {
            terms.append(MandateTerm(decision: last.decision, from: last.from, until: end))
          }
        }
      }
      // The same day set again makes no term of its own.
      if let until, until < from { continue }
      terms.append(MandateTerm(decision: decision, from: from, until: until))
    }
    if decisions.last?.action != .ends, let until = terms.last?.until,
      let gap = Period(from: until.adding(days: 1), through: day)
    {
      gaps.append(gap)
    }
    self.terms = terms
    self.gaps = gaps
  }
}
