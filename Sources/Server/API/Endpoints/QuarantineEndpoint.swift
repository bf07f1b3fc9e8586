import Questions
import Record
import Site
import Store

/// The refused rows, each with its reason.
enum QuarantineEndpoint: Endpoint {
  static let route = Route("/quarantine")
  static let parameterNames = ["source", "limit", "cursor", "release"]
  static let examples = ["/quarantine?limit=3", "/quarantine?limit=3&lang=ar"]

  private struct Entry: Encodable, Sendable {
    let line: RowBody
    let reason: Coded
  }

  static func answer(_ call: APICall) throws(SiteError) -> APIReply {
    let cut = try call.cut()
    let files = try files(call)
    let refused = try call.read { record throws(StoreError) in try record.quarantine() }
      .filter { files[$0.line.snapshot] != nil }
    var entries: [Entry] = []
    for entry in cut.entries(refused) {
      let line = try call.read { record throws(StoreError) in try record.line(entry.line) }
      entries.append(
        Entry(
          line: RowBody(
            line ?? Line(id: entry.line, firstByte: 0, text: ""), files[entry.line.snapshot], call),
          reason: Coded(
            entry.code,
            call.text("refusal.\(entry.code)", entry.arguments.mapValues { .isolated($0) }))))
    }
    return APIReply(entries, cut.page(total: refused.count, returned: entries.count))
  }

  /// The files of the source asked for, or all.
  static func files(_ call: APICall) throws(SiteError) -> [Int: Snapshot] {
    let source = call.parameters["source"]
    if let source, call.record.view.sources[source] == nil {
      throw .question(.unknownSource(source))
    }
    let kept = try call.read { record throws(StoreError) in try record.snapshots() }
      .map(\.snapshot).filter { source == nil || $0.source == source }
    return Dictionary(kept.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
