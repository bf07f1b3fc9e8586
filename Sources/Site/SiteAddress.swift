import Foundation
import Questions
import Record

/// Makes the addresses of a site: every link on it comes from here, so that the site can stand behind
/// another server under a path of its own.
public struct SiteAddress: Hashable, Sendable {
  /// The scheme and host under which readers reach the site, without a path: `https://example.org`;
  /// empty where it is not known, and then addresses stay relative to the host.
  public let origin: String
  /// The path under which the site stands, without a slash at its end; empty at the root.
  public let base: String

  /// Addresses under an address.
  ///
  /// - Parameter address: `https://example.org/ihata`, `/ihata` or an empty text.
  public init(_ address: String) {
    var address = address
    while address.hasSuffix("/") { address.removeLast() }
    guard let scheme = address.range(of: "://") else {
      origin = ""
      base = address
      return
    }
    let path = address[scheme.upperBound...].firstIndex(of: "/") ?? address.endIndex
    origin = String(address[..<path])
    base = String(address[path...])
  }

  /// A page in a language.
  public func page(
    _ path: String, _ language: Language, _ parameters: Parameters = Parameters()
  ) -> String {
    let query = parameters.query
    return "\(base)/\(language.rawValue)\(Self.encoded(path))\(query.isEmpty ? "" : "?\(query)")"
  }

  /// A page with its host, for citing.
  public func whole(
    _ path: String, _ language: Language, _ parameters: Parameters = Parameters()
  ) -> String {
    origin + page(path, language, parameters)
  }

  /// A table or chart of a page in a form for taking away.
  public func taken(
    _ path: String, _ key: String, _ form: String, _ language: Language, _ parameters: Parameters
  ) -> String {
    page("/take\(path == "/" ? "" : path)/\(key).\(form)", language, parameters)
  }

  /// A table or chart of a page to be shown within a page of others.
  public func embedded(
    _ path: String, _ key: String, _ language: Language, _ parameters: Parameters
  ) -> String {
    whole("/embed\(path == "/" ? "" : path)/\(key)", language, parameters)
  }

  /// A file that pages need: styles, scripts, fonts.
  public func asset(_ name: String, version: String) -> String {
    "\(base)/assets/\(name)?v=\(version)"
  }

  /// The parameters that explain a figure, and the path of its page.
  public static func explanation(of question: FigureQuestion) -> String {
    "/explain/\(question.indicator)"
  }

  /// The path of the page of a published row.
  public static func line(_ snapshot: Snapshot, row: Int) -> String {
    "/lines/\(snapshot.path)/\(row)"
  }

  /// The path of the page of an identity; nil where identities of its kind have none.
  public static func entity(_ id: EntityID) -> String? {
    switch id.kind {
    case .mission: "/missions/\(id.key)"
    case .state: "/contributors/\(id.key)"
    default: nil
    }
  }

  private static func encoded(_ path: String) -> String {
    path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
  }
}
