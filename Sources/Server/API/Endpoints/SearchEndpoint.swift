import Library
import Questions
import Record
import Site

/// What is called so, or in part so, the best first; and the paragraphs of documents that hold it.
enum SearchEndpoint: Endpoint {
  static let route = Route("/search")
  static let parameterNames = ["q"] + LineParameters.names + ["limit", "cursor", "release"]
  static let examples = [
    "/search?q=mali&limit=5", "/search?q=لبنان&lang=ar&limit=5",
    "/search?q=peacekeepers+killed&text-lang=ar&limit=5",
  ]

  private struct Body: Encodable, Sendable {
    let hits: [Hit]
    /// Names that are nearly so, where nothing is called so.
    let suggestions: [String]
    /// Paragraphs of documents.
    let lines: LineAnswerBody
  }

  /// How many names, and how many paragraphs, an answer holds at most.
  private static let most = 200

  private struct Hit: Encodable, Sendable {
    let kind: String
    let id: String
    let title: String
    /// The spelling that was recognised, where it is another one.
    let spelling: String?
    let mission: EntityID?
    /// How well it fits: 0 is the name itself.
    let rank: Int
    /// Where the API says more of it.
    let address: String?
  }

  static func answer(_ call: APICall) throws(SiteError) -> APIReply {
    let asked = try call.cut()
    let cut = ListCut(
      offset: asked.offset, limit: min(asked.limit, most), question: asked.question)
    guard let text = call.parameters["q"] else { throw .question(.missingParameter(name: "q")) }
    let search = NameSearch(call.record, call.language)
    // What chooses documents says that names are not wanted.
    let hits = LineParameters.choosesDocuments(call.parameters) ? [] : search.hits(text)
    let shown = cut.entries(hits)
    let lines = try lines(text, cut, call)
    var reply = APIReply(
      Body(
        hits: shown.map { hit in
          Hit(
            kind: hit.kind.rawValue, id: hit.id, title: hit.title, spelling: hit.spelling,
            mission: hit.mission, rank: hit.rank, address: address(hit, call))
        }, suggestions: hits.isEmpty && lines.total == 0 ? search.suggestions(text) : [],
        lines: LineAnswerBody(lines) { call.page(to: $0, line: $1) }),
      cut.page(
        total: max(hits.count, lines.total), returned: max(shown.count, lines.hits.count)))
    reply.isLasting = !call.record.library.exists
    return reply
  }

  private static func lines(
    _ text: String, _ cut: ListCut, _ call: APICall
  ) throws(SiteError) -> LineAnswer {
    do throws(QuestionError) {
      var question = try LineParameters.question(text, call.parameters)
      question.limit = cut.limit
      question.offset = cut.offset
      return try call.record.lines(question)
    } catch {
      throw .question(error)
    }
  }

  private static func address(_ hit: NameSearch.Hit, _ call: APICall) -> String? {
    switch hit.kind {
    case .mission: call.address.whole("/missions/\(hit.id)")
    case .contributor: call.address.whole("/contributors/\(hit.id)")
    case .indicator: call.address.whole("/indicators/\(hit.id)")
    case .source: call.address.whole("/sources/\(hit.id)")
    case .decision: hit.mission.map { call.address.whole("/missions/\($0.key)/mandate") }
    case .group, .organization, .duty, .meeting, .initiative: nil
    }
  }
}
