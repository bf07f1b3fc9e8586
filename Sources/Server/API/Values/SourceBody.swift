import Indicators
import Record
import Store

/// A source with its terms.
struct SourceBody: Encodable, Sendable {
  let id: String
  let title: String
  let publisher: String
  let licence: String
  let citation: String
  let cadence: String
  /// Between publishers of the same measure the lower number is used first.
  let precedence: Int
  /// Where it is published.
  let published: String
  let dataset: String?
  let covers: [Span]
  let files: [FileBody]
  let address: String
  let lines: String
  let page: String

  /// What it measures, and for which time.
  struct Span: Encodable, Sendable {
    let measure: Coded
    let first: CalendarDate
    let last: CalendarDate
    /// How many days have figures.
    let days: Int
  }

  init(_ source: Source, _ kept: [KeptSnapshot], _ call: APICall) {
    id = source.id
    title = source.title.preferred(call.language)
    publisher = source.publisher.preferred(call.language)
    licence = source.licence.preferred(call.language)
    citation = source.citation
    cadence = source.cadence
    precedence = source.precedence
    published = source.address
    dataset = source.dataset?.id
    covers = call.record.view.spans(of: source.id).map {
      Span(
        measure: call.coded($0.measure.rawValue, "measure"), first: $0.first, last: $0.last,
        days: $0.days)
    }
    files = kept.filter { $0.snapshot.source == source.id }.map(FileBody.init)
    address = call.address.whole("/sources/\(source.id)")
    lines = call.address.whole("/sources/\(source.id)/lines")
    page = call.page("/sources/\(source.id)")
  }
}

/// A published file with what became of its rows.
struct FileBody: Encodable, Sendable {
  let path: String
  let version: String
  let file: String
  let format: String
  let mediaType: String
  let published: PartialDate
  let retrieved: CalendarDate
  let sha256: String
  let bytes: Int
  /// False once a newer release is in the record.
  let isCurrent: Bool
  let rowsRead: Int
  let rowsTaken: Int
  let rowsCorrected: Int
  let rowsSuperseded: Int
  let rowsRefused: Int

  init(_ kept: KeptSnapshot) {
    path = kept.snapshot.path
    version = kept.snapshot.version
    file = kept.snapshot.file
    format = kept.snapshot.format
    mediaType = kept.snapshot.mediaType
    published = kept.snapshot.published
    retrieved = kept.snapshot.retrieved
    sha256 = kept.snapshot.sha256
    bytes = kept.tally.bytes
    isCurrent = kept.snapshot.isCurrent
    rowsRead = kept.tally.read
    rowsTaken = kept.tally.taken
    rowsCorrected = kept.tally.corrected
    rowsSuperseded = kept.tally.superseded
    rowsRefused = kept.tally.quarantined
  }
}
