import Briefing
import Questions
import Record
import Wording

/// Events up to a limit, as a table and as values of JSON.
struct EventList {
  /// How many there are.
  let total: Int
  /// True where events are left out.
  var isCut: Bool { shown.count < total }
  private let shown: [DueEvent]
  private let listing: DueListing

  /// How many events are listed unless asked otherwise.
  static let usual = 100
  /// How many events can be asked for.
  static let limit = InputField("limit", .number(1...1000))

  init(_ events: [DueEvent], limit: Int?, asOf: CalendarDate, _ wording: DueWording) {
    total = events.count
    shown = Array(events.prefix(limit ?? Self.usual))
    listing = DueListing(shown, asOf: asOf, wording: wording)
  }

  /// The events as a table, or the words that there are none.
  func lines(none: String, _ call: ToolCall) -> [String] {
    guard !shown.isEmpty else { return [none] }
    let table = MarkdownTable(columns: listing.columns, rows: listing.rows).lines
    guard isCut else { return table }
    return table + [
      call.text("assistant.cut", ["shown": .count(shown.count), "total": .count(total)])
    ]
  }

  /// The events as values of JSON.
  var body: JSONValue { JSONValue(encoding: listing.entries) }

  /// Adds what the events rest on.
  func add(to sources: inout SourceList) {
    sources.add(decisionsOn: Set(shown.compactMap(\.mission)))
    if shown.contains(where: { $0.mission == nil }) { sources.add(ownList: "duties") }
    for event in shown { sources.add(event.sources) }
  }

  /// The JSON Schema of an event.
  static let schema = Schema.object(
    required: ["id", "day", "basis", "kind", "subject", "what", "resolution", "sources"],
    [
      "id": Schema.text, "day": Schema.text, "basis": Schema.text, "kind": Schema.text,
      "mission": Schema.text, "subject": Schema.text, "what": Schema.text,
      "addressee": Schema.text, "resolution": Schema.text, "adopted": Schema.text,
      "paragraph": Schema.text, "outcome": Schema.text, "review": Schema.text,
      "sources": Schema.list(
        Schema.object(required: ["title"], ["title": Schema.text, "address": Schema.text])),
    ])
}
