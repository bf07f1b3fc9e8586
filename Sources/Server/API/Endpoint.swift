import Questions
import Site

/// One kind of answer of the API: `/missions/{mission}`.
///
/// A new kind is a type that conforms, its name in `EndpointList.all`, and its description in
/// `Data/site/openapi.yml`.
protocol Endpoint: Sendable {
  /// The paths of its answers, below `/api/v1`.
  static var route: Route { get }
  /// The names of its parameters, besides `lang`.
  static var parameterNames: [String] { get }
  /// Those of them that may stand more than once.
  static var repeated: Set<String> { get }
  /// Addresses of such answers, as examples for tests and readers: path with parameters.
  static var examples: [String] { get }
  /// Answers a call.
  static func answer(_ call: APICall) throws(SiteError) -> APIReply
}

extension Endpoint {
  /// The record it is answered from.
  static var parameterNames: [String] { ["release"] }
  /// A frozen record, or sources in older releases.
  static var repeated: Set<String> { ["release"] }
  /// The path itself.
  static var examples: [String] { [route.pattern] }
}
