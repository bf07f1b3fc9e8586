import Record
import Wording

/// What falls due, in words.
public struct DueWording: Sendable {
  /// Missions, dates and the catalogue.
  public let wording: FigureWording

  /// A wording in the language of another.
  public init(_ wording: FigureWording) { self.wording = wording }

  /// The operation, or what a resolution that is about none is about.
  public func subject(_ event: DueEvent) -> String {
    event.mission.map(wording.mission) ?? wording.text("due.all-operations")
  }

  /// What falls due.
  public func what(_ event: DueEvent) -> String {
    event.what?.preferred(wording.language) ?? wording.text("due.kind.\(event.kind.rawValue)")
  }

  /// Who has to do it, with the form where known; a dash for the Council's own decisions.
  public func addressee(_ event: DueEvent) -> String {
    let name =
      switch event.addressee {
      case .key(let key): addressee(key)
      case .named(let names): names.preferred(wording.language)
      case nil: "—"
      }
    guard let form = event.form else { return name }
    return "\(name) (\(wording.text("report-form.\(form.rawValue)")))"
  }

  /// An addressee by its key.
  public func addressee(_ key: String) -> String { wording.text("addressee.\(key)") }

  /// The resolution, with the paragraph where known.
  public func source(_ resolution: String, paragraph: String?) -> String {
    guard let paragraph else { return resolution }
    return wording.text(
      "due.source-paragraph",
      ["resolution": .isolated(resolution), "paragraph": .isolated(paragraph)])
  }

  /// What the record knows of how it went, as of a day: nothing of what is still to come, and of what
  /// has passed at least that it knows nothing.
  public func outcome(_ event: DueEvent, asOf: CalendarDate) -> String {
    switch event.outcome {
    case .renewed(let by, let on, let until?):
      wording.text(
        "due.outcome.renewed",
        ["resolution": .isolated(by), "date": .date(.day(on)), "until": .date(.day(until))])
    case .renewed(let by, let on, nil):
      wording.text(
        "due.outcome.renewed-without-term",
        ["resolution": .isolated(by), "date": .date(.day(on))])
    case .ended(let by, let on, let until):
      wording.text(
        "due.outcome.ended",
        ["resolution": .isolated(by), "date": .date(.day(on)), "until": .date(.day(until))])
    case .next(let by, let on):
      wording.text("due.outcome.next", ["resolution": .isolated(by), "date": .date(.day(on))])
    case .met(let on): wording.text("due.outcome.met", ["date": .date(.day(on))])
    case nil where event.day >= asOf || event.kind == .end: ""
    case nil: wording.text("due.outcome.unknown-\(event.kind.rawValue)")
    }
  }

  /// How the day was found.
  public func basis(_ event: DueEvent) -> String {
    wording.text("due.basis.\(event.basis.rawValue)")
  }

  /// Who stands for the facts.
  public func review(_ review: FactStanding) -> String {
    wording.text("fact-review.\(review.rawValue)")
  }

  /// When a report is due: its days, its interval, or both.
  public func timing(_ report: ReportingDuty) -> String {
    var parts = (report.due ?? []).map { wording.date($0) }
    if let every = report.every {
      parts.append(
        wording.text(
          "due.every.\(every.unit.rawValue)", ["count": .count(every.count)]))
      if let first = report.first {
        parts.append(wording.text("due.from", ["date": .date(.day(first))]))
      }
    }
    return parts.isEmpty
      ? wording.text("due.without-date") : parts.joined(separator: "\(wording.separator) ")
  }
}
