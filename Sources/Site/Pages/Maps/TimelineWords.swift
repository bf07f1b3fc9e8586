import Briefing
import Charts
import Indicators
import Record
import Wording

/// What stands on the timeline of a mandate and in its table, in words.
struct TimelineWords {
  private let mission: EntityID
  private let page: PageDraft
  private var wording: FigureWording { page.wording }

  init(_ mission: EntityID, _ page: PageDraft) {
    self.mission = mission
    self.page = page
  }

  // MARK: The chart

  var legend: MandateTimeline.Words {
    func word(_ key: String) -> String { page.text("chart.mandate-timeline.\(key)") }
    return MandateTimeline.Words(
      term: word("term"), short: word("short"), gap: word("gap"), ceilings: word("ceilings"))
  }

  var axisText: @Sendable (Double) -> String {
    let wording = wording
    return { wording.number($0, .persons) }
  }

  /// The files from which the decisions were read.
  func source(_ history: MandateHistory) -> String {
    let numbers = Set(
      history.decisions.compactMap { page.record.mandates.line(mission, $0)?.snapshot })
    let names = Set(
      page.record.view.snapshots.filter { numbers.contains($0.snapshot.number) }.map { kept in
        let source = page.record.view.sources[kept.snapshot.source]
        return "\(source?.publisher.preferred(page.language) ?? kept.snapshot.source) "
          + "(\(kept.snapshot.source) \(kept.snapshot.version))"
      })
    return page.text(
      "chart.source",
      ["sources": .text(names.sorted().joined(separator: "\(wording.separator) "))])
  }

  func term(_ term: MandateTerm) -> MandateTimeline.Term {
    MandateTimeline.Term(
      .init(
        from: term.from.timeOfYears, until: term.until?.adding(days: 1).timeOfYears,
        title: page.text(
          "chart.mandate-timeline.term-title",
          [
            "resolution": .isolated(term.decision.resolution),
            "action": .text(action(term.decision)), "span": .text(span(term.from, term.until)),
          ])), isShort: term.isShortExtension)
  }

  func gap(_ gap: Period) -> MandateTimeline.Span {
    .init(
      from: gap.from.timeOfYears, until: gap.through.adding(days: 1).timeOfYears,
      title: page.text(
        "chart.mandate-timeline.gap-title", ["span": .text(span(gap.from, gap.through))]))
  }

  func decision(_ decision: MandateDecision) -> MandateTimeline.Decision {
    let symbol = decision.resolution
    return .init(
      time: decision.adopted.timeOfYears,
      label: symbol.hasPrefix("S/RES/") ? String(symbol.dropFirst(6)) : symbol,
      title: page.text(
        "chart.mandate-timeline.decision-title",
        [
          "resolution": .isolated(symbol), "date": .date(.day(decision.adopted)),
          "action": .text(action(decision)),
        ]))
  }

  func ceilings(_ steps: AuthorisedSteps) -> [MandateTimeline.Ceiling] {
    steps.components.map { entry in
      let name = page.text("component.\(entry.component.rawValue)")
      return .init(
        name: name,
        steps: entry.steps.map { step in
          .init(
            .init(
              from: step.from.timeOfYears, until: step.through.adding(days: 1).timeOfYears,
              title: page.text(
                "chart.mandate-timeline.step-title",
                [
                  "component": .text(name),
                  "count": .isolated(wording.number(Double(step.count), .persons)),
                  "span": .text(span(step.from, step.through)),
                  "resolution": .isolated(
                    step.decisions.map(\.resolution).joined(separator: "\(wording.separator) ")),
                ])), value: Double(step.count))
        })
    }
  }

  private func span(_ from: CalendarDate, _ until: CalendarDate?) -> String {
    guard let until else {
      return page.text("chart.mandate-timeline.without-end", ["from": .date(.day(from))])
    }
    return page.text(
      "chart.mandate-timeline.span", ["from": .date(.day(from)), "through": .date(.day(until))])
  }

  private func action(_ decision: MandateDecision) -> String {
    page.text("mandate-action.\(decision.action.rawValue)")
  }

  // MARK: The table

  /// A decision with what it set; its symbol and its ceilings lead to the row they were read from.
  func row(_ decision: MandateDecision, _ terms: MandateTerms) -> [[Inline]] {
    let term = terms.terms.first { $0.decision == decision }
    return [
      cited(decision.resolution, decision), [.text(wording.date(decision.adopted))],
      [.text(action(decision))], [.text(term.map { wording.date($0.from) } ?? "—")],
      until(decision, term), figures(decision),
    ]
  }

  /// The last day that was decided.
  private func until(_ decision: MandateDecision, _ term: MandateTerm?) -> [Inline] {
    guard let until = decision.until else {
      return [.text(term == nil ? "—" : page.text("mandate.without-term"))]
    }
    return [.text(wording.date(until))]
  }

  private func figures(_ decision: MandateDecision) -> [Inline] {
    var inlines: [Inline] = []
    for ceiling in decision.ceilings ?? [] {
      if !inlines.isEmpty { inlines.append(.text("\(wording.separator) ")) }
      inlines.append(.text(page.text("component.\(ceiling.component.rawValue)") + " "))
      inlines += cited(wording.number(Double(ceiling.count), .persons), decision)
      var remarks: [String] = []
      if ceiling.relation != .ceiling {
        remarks.append(page.text("ceiling-relation.\(ceiling.relation.rawValue)"))
      }
      if let from = ceiling.from {
        remarks.append(
          page.text("chart.mandate-timeline.from-day", ["from": .date(.day(from))]))
      }
      if !remarks.isEmpty {
        inlines.append(.aside(remarks.joined(separator: "\(wording.separator) ")))
      }
    }
    return inlines.isEmpty ? [.text("—")] : inlines
  }

  private func cited(_ text: String, _ decision: MandateDecision) -> [Inline] {
    page.record.mandates.line(mission, decision).map { [.row(text, $0)] } ?? [.isolated(text)]
  }
}
