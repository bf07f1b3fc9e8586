import Questions
import Record
import Site

/// The identity behind a spelling in any language.
enum ResolveEndpoint: Endpoint {
  static let route = Route("/resolve")
  static let parameterNames = ["name", "kind", "release"]
  static let examples = ["/resolve?name=Ivory%20Coast", "/resolve?name=مالي&kind=state&lang=ar"]

  private struct Body: Encodable, Sendable {
    let id: EntityID
    let kind: String
    let key: String
    let name: String
    /// How the spelling was recognised: `exact`, `folded` or `alias`.
    let match: String
    let names: [Spelling]
  }

  private struct Spelling: Encodable, Sendable {
    /// The language; null for codes and acronyms.
    let language: OrNull<Language>
    let kind: String
    let text: String
  }

  static func answer(_ call: APICall) throws(SiteError) -> APIReply {
    let (id, match) = try asked { () throws(QuestionError) in
      guard let spelling = call.parameters["name"] else { throw .missingParameter(name: "name") }
      let kind = try call.parameters.choice("kind", EntityKind.self)
      switch call.record.resolver.resolve(spelling, as: kind) {
      case .exact(let id): return (id, "exact")
      case .folded(let id): return (id, "folded")
      case .alias(let id): return (id, "alias")
      case .ambiguous(let ids):
        throw .ambiguousName(spelling: spelling, ids: ids.map(\.rawValue))
      case .unknown: throw .unknownName(spelling: spelling)
      }
    }
    let names = call.record.names.first { $0.id == id }?.names ?? []
    let own = names.first { $0.language == call.language && $0.kind != "alias" } ?? names.first
    return APIReply(
      Body(
        id: id, kind: id.kind?.rawValue ?? "", key: id.key, name: own?.text ?? id.key, match: match,
        names: names.map {
          Spelling(language: OrNull($0.language), kind: $0.kind, text: $0.text)
        }))
  }
}
