import Indicators
import Questions
import Site

/// One indicator's definition.
enum IndicatorEndpoint: Endpoint {
  static let route = Route("/indicators/{indicator}")
  static let examples = ["/indicators/fatality-rate", "/indicators/strength?lang=ar"]

  static func answer(_ call: APICall) throws(SiteError) -> APIReply {
    let id = call.value("indicator")
    guard let indicator = IndicatorList.indicator(id) else {
      throw .question(.indicator(.unknownIndicator(id)))
    }
    return APIReply(IndicatorBody(indicator.definition, call))
  }
}
