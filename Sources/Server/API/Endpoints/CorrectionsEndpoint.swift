import Record
import Site
import Store

/// The known errors of publishers, as they were corrected.
enum CorrectionsEndpoint: Endpoint {
  static let route = Route("/corrections")
  static let parameterNames = ["source", "limit", "cursor", "release"]
  static let examples = ["/corrections?limit=3", "/corrections?limit=3&lang=ar"]

  private struct Entry: Encodable, Sendable {
    let file: String
    /// The row; null where the publisher's list lacks an entry.
    let row: OrNull<Int>
    let correction: CorrectionBody
  }

  static func answer(_ call: APICall) throws(SiteError) -> APIReply {
    let cut = try call.cut()
    let files = try QuarantineEndpoint.files(call)
    let all = try call.read { record throws(StoreError) in try record.corrections() }
      .filter { files[$0.line.snapshot] != nil }
    return APIReply(all, cut) { entry in
      Entry(
        file: files[entry.line.snapshot]?.path ?? "",
        row: OrNull(entry.correction.action == .add ? nil : entry.line.row),
        correction: CorrectionBody(entry.correction, call))
    }
  }
}
