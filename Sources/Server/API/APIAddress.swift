import Foundation
import Questions
import Site

/// Makes the addresses of the API: with the host where it is known, otherwise from the host's root.
struct APIAddress: Sendable {
  /// The address of the site.
  let site: SiteAddress

  /// The path of the API below the site's own.
  static let root = "/api/v1"

  /// An answer of the API.
  ///
  /// - Parameter path: below `/api/v1`, not encoded.
  func whole(_ path: String, _ parameters: Parameters = Parameters()) -> String {
    let query = parameters.query
    return site.origin + site.base + Self.root + Self.encoded(path == "/" ? "" : path)
      + (query.isEmpty ? "" : "?\(query)")
  }

  /// An answer by an address as examples write it: path with parameters.
  func example(_ text: String) -> String {
    let parts = text.split(separator: "?", maxSplits: 1).map(String.init)
    return whole(parts[0], Parameters(query: parts.count > 1 ? parts[1] : ""))
  }

  /// Letters, digits and what RFC 3986 leaves unreserved; everything else of a part is encoded.
  private static let safe = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/:")

  private static func encoded(_ path: String) -> String {
    path.addingPercentEncoding(withAllowedCharacters: safe) ?? path
  }
}
