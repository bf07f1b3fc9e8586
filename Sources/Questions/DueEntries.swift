import Briefing
import Export
import Record

/// Turns what falls due into entries of a calendar.
public struct DueEntries: Sendable {
  private let wording: DueWording
  private let asOf: CalendarDate

  /// Entries in the words of a language.
  ///
  /// - Parameter asOf: the day on which the calendar is written.
  public init(wording: DueWording, asOf: CalendarDate) {
    self.wording = wording
    self.asOf = asOf
  }

  /// The entry of an event: what and of which operation in its title; who, source, review and what the
  /// record knows in its description.
  public func entry(_ event: DueEvent) -> CalendarEntry {
    let outcome = wording.outcome(event, asOf: asOf)
    let particulars = [
      ("addressee", wording.addressee(event)),
      ("asked-in", wording.source(event.resolution, paragraph: event.paragraph)),
      ("basis", wording.basis(event)), ("review", wording.review(event.review)),
      ("known", outcome),
    ].filter { !$0.1.isEmpty && $0.1 != "—" }
    let lines =
      particulars.map { "\(wording.wording.text("column.\($0.0)")): \($0.1)" }
      + event.sources.map {
        "\(wording.wording.text("column.source")): \($0.title) \($0.address ?? "")"
      }
    return CalendarEntry(
      id: event.id, day: event.day, title: "\(wording.subject(event)): \(wording.what(event))",
      description: lines.joined(separator: "\n"), category: event.kind.rawValue)
  }
}
