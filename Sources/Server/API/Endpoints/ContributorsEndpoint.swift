import Indicators
import Questions
import Record
import Site

/// The contributors of uniformed personnel on a day, the greatest first.
enum ContributorsEndpoint: Endpoint {
  static let route = Route("/contributors")
  static let parameterNames = ["group", "as-of", "limit", "cursor", "release"]
  static let examples = [
    "/contributors?as-of=2024-09-09&limit=5", "/contributors?group=african&lang=ar&limit=5",
  ]

  private struct Entry: Encodable, Sendable {
    let contributor: ContributorBody
    /// The personnel deployed.
    let strength: FigureBody
  }

  static func answer(_ call: APICall) throws(SiteError) -> APIReply {
    let cut = try call.cut()
    let view = call.record.view
    let entries = try asked { () throws(QuestionError) in
      var question = FigureQuestion(Strength.definition.id)
      question.to = .day(call.day)
      question.by = [.contributor]
      let group = call.parameters["group"].map { EntityID(.group, $0.lowercased()) }
      if let group, !view.groups.contains(where: { $0.id == group }) {
        throw .unknownName(spelling: call.parameters["group"] ?? "")
      }
      return try question.figures(in: call.record, today: call.day).compactMap {
        figure -> (State, Figure)? in
        guard let id = figure.keys.contributor, let state = view.state(id),
          figure.number ?? 0 > 0, group == nil || view.group(of: id) == group
        else { return nil }
        return (state, figure)
      }
    }
    return APIReply(entries, cut) { state, figure in
      Entry(contributor: ContributorBody(state, call), strength: FigureBody(figure, call))
    }
  }
}
