import Indicators
import Site

/// Every indicator with its definition.
enum IndicatorsEndpoint: Endpoint {
  static let route = Route("/indicators")
  static let parameterNames = ["limit", "cursor", "release"]
  static let examples = ["/indicators", "/indicators?limit=3&lang=ar"]

  static func answer(_ call: APICall) throws(SiteError) -> APIReply {
    APIReply(IndicatorList.all, try call.cut()) { IndicatorBody($0.definition, call) }
  }
}

/// An indicator's definition.
struct IndicatorBody: Encodable, Sendable {
  let id: String
  let name: String
  /// What it says, in words.
  let words: String
  let formula: String
  let unit: Coded
  let kind: String
  /// The literature that it rests on.
  let reference: String
  let dimensions: [String]
  let population: Coded
  let scope: Coded
  let address: String
  let figures: String
  let page: String

  init(_ definition: IndicatorDefinition, _ call: APICall) {
    id = definition.id
    name = call.text("indicator.\(id).name")
    words = call.text("indicator.\(id).words")
    formula = definition.formula
    unit = Coded(definition.unit.rawValue, call.wording.unit(definition.unit))
    kind = definition.kind.rawValue
    reference = definition.reference
    dimensions = definition.dimensions.map(\.rawValue)
    population = call.coded(definition.population.rawValue, "population")
    scope = call.coded(definition.scope.rawValue, "scope")
    address = call.address.whole("/indicators/\(id)")
    figures = call.address.whole("/figures/\(id)")
    page = call.page("/indicators/\(id)")
  }
}
