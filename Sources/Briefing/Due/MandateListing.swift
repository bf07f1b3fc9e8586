import Record
import Wording

/// The mandate of an operation as it stood on a day, laid out for taking away.
public struct MandateListing: Sendable {
  private let mandate: MandateInForce
  private let known: MandateHistory
  private let day: CalendarDate
  private let due: DueWording
  private var wording: FigureWording { due.wording }

  /// A listing of what was in force on a day.
  ///
  /// - Returns: nil before the first decision.
  public init?(_ history: MandateHistory, on day: CalendarDate, wording: DueWording) {
    guard let mandate = history.mandate(on: day) else { return nil }
    self.mandate = mandate
    known = history.known(on: day)
    self.day = day
    due = wording
  }

  /// Term, days left and Chapter VII, each with the decision it comes from.
  public var particulars: [(label: String, text: String)] {
    var result = [(wording.text("mandate.label.term"), term)]
    if let until = mandate.until, !mandate.hasRunOut, !mandate.hasEnded {
      result.append(
        (
          wording.text("mandate.label.days-left"),
          wording.text("noun.day", ["n": .count(until.days(since: day))])
        ))
    }
    result.append((wording.text("mandate.label.decision"), decision(mandate.term)))
    if let note = mandate.term.note {
      result.append((wording.text("mandate.label.note"), note.preferred(wording.language)))
    }
    result.append((wording.text("mandate.label.chapter-seven"), chapterSeven))
    result.append((wording.text("mandate.label.review"), due.review(.reviewed)))
    return result
  }

  /// What a reader must be told first: that the term has run out, or the mandate was ended.
  public var warning: String? {
    guard let until = mandate.until else { return nil }
    if mandate.hasRunOut {
      return wording.text(
        "mandate.run-out", ["date": .date(.day(until)), "as-of": .date(.day(day))])
    }
    if mandate.hasEnded {
      return wording.text(
        "mandate.ended",
        ["date": .date(.day(until)), "resolution": .isolated(mandate.term.resolution)])
    }
    return nil
  }

  private var term: String {
    guard let until = mandate.until else { return wording.text("mandate.without-term") }
    return wording.text("mandate.until", ["date": .date(.day(until))])
  }

  private var chapterSeven: String {
    guard let stated = known.decisions.last(where: { $0.chapterSeven != nil }) else {
      return wording.text("mandate.chapter-seven.not-known")
    }
    let key = stated.chapterSeven == true ? "yes" : "no"
    return wording.text(
      "mandate.chapter-seven.\(key)", ["resolution": .isolated(stated.resolution)])
  }

  private func decision(_ decision: MandateDecision) -> String {
    wording.text(
      "mandate.decision",
      [
        "action": .text(wording.text("mandate-action.\(decision.action.rawValue)")),
        "resolution": .isolated(decision.resolution), "date": .date(.day(decision.adopted)),
      ])
  }

  // MARK: Ceilings

  /// The heads of the table of ceilings.
  public var ceilingColumns: [String] {
    ["component", "authorised", "relation", "asked-in", "in-force-from"].map {
      wording.text("column.\($0)")
    }
  }

  /// The figures in force.
  public var ceilings: [[String]] {
    mandate.ceilings.map { entry in
      [
        wording.text("component.\(entry.ceiling.component.rawValue)"),
        wording.catalogue.numerals.whole(entry.ceiling.count),
        wording.text("ceiling-relation.\(entry.ceiling.relation.rawValue)"),
        due.source(entry.decision.resolution, paragraph: entry.ceiling.paragraph),
        wording.date(entry.inForceFrom),
      ]
    }
  }

  // MARK: Reports

  /// The heads of the table of reports.
  public var reportColumns: [String] {
    ["report", "addressee", "timing", "next-due", "asked-in"].map { wording.text("column.\($0)") }
  }

  /// The reports asked for whose days are not all past, with the next day of each.
  public var reports: [[String]] {
    var rows: [[String]] = []
    for decision in known.decisions {
      for report in decision.reports ?? [] {
        guard let next = next(report, of: decision) else { continue }
        rows.append([
          report.what.preferred(wording.language), due.addressee(report.addressee),
          due.timing(report), wording.date(next),
          due.source(decision.resolution, paragraph: report.paragraph),
        ])
      }
    }
    return rows
  }

  /// The next day of a report, the day itself included; nil where none is to come.
  private func next(_ report: ReportingDuty, of decision: MandateDecision) -> CalendarDate? {
    guard let ahead = Period(from: day, through: Period.always.through) else { return nil }
    return ReportSchedule.days(of: report, decision, known, in: ahead).first
  }

  // MARK: History

  /// The heads of the table of decisions.
  public var historyColumns: [String] {
    ["resolution", "adopted", "mandate-action", "until", "authorised"].map {
      wording.text("column.\($0)")
    }
  }

  /// The decisions known on the day, newest first.
  public var history: [[String]] {
    known.decisions.reversed().map { decision in
      [
        decision.resolution, wording.date(decision.adopted),
        wording.text("mandate-action.\(decision.action.rawValue)"),
        decision.until.map { wording.date($0) } ?? "—",
        (decision.ceilings ?? []).filter { $0.relation == .ceiling }.map {
          "\(wording.text("component.\($0.component.rawValue)")) "
            + wording.catalogue.numerals.whole($0.count)
        }.joined(separator: "\(wording.separator) "),
      ]
    }
  }

  /// Where the facts of the decision on the term, and of the ceilings, were read.
  public var sources: [Citation] {
    var result: [Citation] = []
    for decision in [mandate.term] + mandate.ceilings.map(\.decision) {
      for source in decision.sources where !result.contains(source) { result.append(source) }
    }
    return result
  }

  // MARK: JSON

  /// Everything as a value of JSON.
  public var body: some Encodable & Sendable {
    Body(
      mission: known.mission, asOf: day, until: mandate.until,
      daysLeft: mandate.until.map { $0.days(since: day) }, hasRunOut: mandate.hasRunOut,
      hasEnded: mandate.hasEnded, term: mandate.term.resolution,
      chapterSeven: known.decisions.last { $0.chapterSeven != nil }?.chapterSeven,
      review: FactStanding.reviewed.rawValue,
      ceilings: mandate.ceilings.map {
        Body.Ceiling(
          component: $0.ceiling.component, count: $0.ceiling.count,
          relation: $0.ceiling.relation, resolution: $0.decision.resolution,
          paragraph: $0.ceiling.paragraph)
      },
      decisions: known.decisions)
  }

  private struct Body: Encodable, Sendable {
    let mission: EntityID
    let asOf: CalendarDate
    let until: CalendarDate?
    let daysLeft: Int?
    let hasRunOut: Bool
    let hasEnded: Bool
    let term: String
    let chapterSeven: Bool?
    let review: String
    let ceilings: [Ceiling]
    let decisions: [MandateDecision]

    struct Ceiling: Encodable, Sendable {
      let component: StrengthComponent
      let count: Int
      let relation: CeilingRelation
      let resolution: String
      let paragraph: String?
    }
  }
}
