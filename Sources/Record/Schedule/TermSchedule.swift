/// The last days of an operation's terms.
enum TermSchedule {
  /// The last days that fall in a span, one for each decision that set a term.
  ///
  /// A term that a later decision cut short, or set to the same day again, is not reached: the later
  /// decision's day stands for it.
  static func events(_ history: MandateHistory, in period: Period) -> [DueEvent] {
    let terms = history.decisions.filter(setsTerm)
    return terms.indices.compactMap { index in
      let term = terms[index]
      guard let last = lastDay(term), period.contains(last) else { return nil }
      let next = index + 1 < terms.count ? terms[index + 1] : nil
      if let next, let replaced = lastDay(next), replaced <= last { return nil }
      let kind: DueEvent.Kind = term.action == .ends ? .end : .expiry
      return DueEvent(
        id: "\(history.mission.key)/\(kind.rawValue)/\(term.resolution.joinedSymbol)/\(last)",
        day: last, kind: kind, mission: history.mission, resolution: term.resolution,
        adopted: term.adopted, paragraph: nil, addressee: nil, what: nil, form: nil,
        basis: term.until == nil ? .counted : .stated,
        outcome: next.map { outcome($0, after: last) },
        sources: term.sources, review: .reviewed)
    }
  }

  /// True for a decision that sets the mandate's last day, or takes its term away.
  static func setsTerm(_ decision: MandateDecision) -> Bool {
    decision.action != .modifies || decision.until != nil
  }

  /// The last day that a decision sets; an end without a day takes effect on the adoption.
  static func lastDay(_ decision: MandateDecision) -> CalendarDate? {
    decision.until ?? (decision.action == .ends ? decision.adopted : nil)
  }

  private static func outcome(
    _ next: MandateDecision, after last: CalendarDate
  ) -> DueEvent.Outcome {
    if next.adopted > last { return .next(by: next.resolution, on: next.adopted) }
    return next.action == .ends
      ? .ended(by: next.resolution, on: next.adopted, until: next.until ?? next.adopted)
      : .renewed(by: next.resolution, on: next.adopted, until: next.until)
  }
}

extension String {
  /// A symbol without space and brackets, for identifiers: `S-RES-2729-2024`.
  var joinedSymbol: String {
    String(map { $0.isLetter || $0.isNumber ? $0 : "-" }).split(separator: "-")
      .joined(separator: "-")
  }
}
