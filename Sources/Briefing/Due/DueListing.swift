import Foundation
import Record
import Wording

/// What falls due laid out for taking away: as a table or JSON.
public struct DueListing: Sendable {
  private let events: [DueEvent]
  private let asOf: CalendarDate
  private let wording: DueWording

  /// A listing of events as they look on a day.
  public init(_ events: [DueEvent], asOf: CalendarDate, wording: DueWording) {
    self.events = events
    self.asOf = asOf
    self.wording = wording
  }

  /// The heads of the columns.
  public var columns: [String] {
    ["due-day", "basis", "mission", "falls-due", "addressee", "asked-in", "review", "known"].map {
      wording.wording.text("column.\($0)")
    }
  }

  /// The cells.
  public var rows: [[String]] {
    events.map { event in
      [
        event.day.description, wording.basis(event), wording.subject(event), wording.what(event),
        wording.addressee(event), wording.source(event.resolution, paragraph: event.paragraph),
        wording.review(event.review), wording.outcome(event, asOf: asOf),
      ]
    }
  }

  /// The events as values of JSON: codes beside words.
  public var entries: [Entry] {
    events.map { event in
      Entry(
        id: event.id, day: event.day, basis: event.basis.rawValue, kind: event.kind.rawValue,
        mission: event.mission?.rawValue, subject: wording.subject(event),
        what: wording.what(event),
        addressee: event.addressee == nil ? nil : wording.addressee(event),
        resolution: event.resolution, adopted: event.adopted, paragraph: event.paragraph,
        outcome: wording.outcome(event, asOf: asOf), review: event.review.rawValue,
        sources: event.sources)
    }
  }

  /// One event for JSON.
  public struct Entry: Sendable, Encodable {
    let id: String
    let day: CalendarDate
    let basis: String
    let kind: String
    let mission: String?
    let subject: String
    let what: String
    let addressee: String?
    let resolution: String
    let adopted: CalendarDate
    let paragraph: String?
    let outcome: String
    let review: String
    let sources: [Citation]
  }
}

extension Encodable {
  /// The value as JSON, keys in alphabetical order.
  public func printedJSON() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}
