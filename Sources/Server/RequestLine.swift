import Foundation
import HTTPTypes
import Hummingbird
import Questions
import Record
import Site

/// What a request asks for, as far as answers depend on it.
enum RequestLine {
  /// How many bytes a path, and the part behind the question mark, may have.
  static let longestPath = 2000
  static let longestQuery = 8000

  /// Reads a request.
  ///
  /// - Throws: `Refusal.outside` where the path is not below the site's own or is no text,
  ///   `.tooLong` where it is longer than any address of the site.
  static func inquiry(
    _ request: Request, below site: SiteAddress, today: CalendarDate
  ) throws(Refusal) -> Inquiry {
    let query = request.uri.query ?? ""
    let written = request.uri.path
    guard written.utf8.count <= longestPath, query.utf8.count <= longestQuery else {
      throw .tooLong
    }
    guard let path = path(written, below: site) else { throw .outside }
    return Inquiry(
      path: path, query: query, parameters: Questions.Parameters(query: query),
      preferred: Inquiry.languages(request.headers[.acceptLanguage]), today: today)
  }

  /// The path below the site's own, decoded; nil where it is not below it or is no text.
  static func path(_ written: String, below site: SiteAddress) -> String? {
    let rest: Substring
    if site.base.isEmpty {
      rest = Substring(written)
    } else {
      guard written == site.base || written.hasPrefix("\(site.base)/") else { return nil }
      rest = written.dropFirst(site.base.count)
    }
    guard let decoded = String(rest).removingPercentEncoding, !decoded.contains("\0") else {
      return nil
    }
    return decoded.isEmpty ? "/" : decoded
  }
}

extension Refusal: Error {}
