import Questions
import Releases
import Site

/// The frozen records, the newest first.
enum ReleasesEndpoint: Endpoint {
  static let route = Route("/releases")
  static let parameterNames = ["limit", "cursor"]
  static let repeated: Set<String> = []

  private struct Entry: Encodable, Sendable {
    let id: String
    let sha256: String
    let created: String
    let program: String
    let files: [ReleaseOfFile]
    /// The index of the API over this record.
    let address: String
  }

  static func answer(_ call: APICall) throws(SiteError) -> APIReply {
    let cut = try call.cut()
    let frozen: [FrozenRecord]
    do throws(ReleaseError) {
      frozen = try call.record.shelf.all().reversed()
    } catch {
      throw .question(.release(error))
    }
    var reply = APIReply(frozen, cut) { record in
      Entry(
        id: record.id, sha256: record.sha256, created: record.created, program: record.program,
        files: record.files.map {
          ReleaseOfFile(source: $0.source, version: $0.version, file: $0.name, sha256: $0.sha256)
        }, address: call.address.whole("/", Parameters([.init("release", record.id)])))
    }
    // A record can be frozen without another one taking its place.
    reply.isOfTheMoment = true
    return reply
  }
}
