import HTTPTypes

/// The heads that answers bear.
enum ResponseHeads {
  /// Nothing but what the server itself sends is loaded; no script or style stands in a page; forms
  /// lead nowhere else; nobody shows a page within theirs, unless it is made for it.
  private static func policy(_ answer: Answer) -> String {
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
      + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
      + "frame-ancestors \(answer.isEmbeddable ? "*" : "'none'")"
  }

  /// The heads of an answer, whatever is asked.
  static func common(_ answer: Answer) -> HTTPFields {
    var headers = HTTPFields()
    headers[.contentSecurityPolicy] = policy(answer)
    headers[.xContentTypeOptions] = "nosniff"
    set("Referrer-Policy", "no-referrer", &headers)
    set("Cross-Origin-Opener-Policy", "same-origin", &headers)
    set("Permissions-Policy", "camera=(), geolocation=(), microphone=()", &headers)
    switch answer.keeping {
    case .forever: headers[.cacheControl] = "public, max-age=31536000, immutable"
    case .revalidated: headers[.cacheControl] = "public, max-age=0, must-revalidate"
    case .never: headers[.cacheControl] = "no-store"
    }
    headers[.vary] =
      answer.variesByLanguage ? "Accept-Encoding, Accept-Language" : "Accept-Encoding"
    headers[.contentLanguage] = answer.language?.rawValue
    if let name = answer.fileName {
      headers[.contentDisposition] = "attachment; filename=\"\(plain(name))\""
    }
    if let link = answer.link { set("Link", link, &headers) }
    headers[.location] = answer.location
    if let seconds = answer.retryAfter { headers[.retryAfter] = String(seconds) }
    if answer.status == 405 || answer.status == 204 {
      headers[.allow] = answer.takesText ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD, OPTIONS"
    }
    if answer.isOpen {
      headers[.accessControlAllowOrigin] = "*"
      headers[.accessControlAllowMethods] =
        answer.takesText ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD, OPTIONS"
      headers[.accessControlAllowHeaders] = "Accept-Language, Content-Type, If-None-Match"
      headers[.accessControlExposeHeaders] = "ETag, Link, Retry-After"
      headers[.accessControlMaxAge] = "86400"
      set("Cross-Origin-Resource-Policy", "cross-origin", &headers)
    }
    return headers
  }

  /// True where a header `If-None-Match` names a tag (RFC 9110).
  static func matches(_ header: String?, _ tag: String) -> Bool {
    guard let header else { return false }
    return header == "*"
      || header.split(separator: ",").contains { entry in
        let own = entry.filter { $0 != " " }
        return own == tag || own == "W/\(tag)"
      }
  }

  /// True where a header `Accept-Encoding` takes gzip.
  static func acceptsGzip(_ header: String?) -> Bool {
    (header ?? "").split(separator: ",").contains { entry in
      let parts = entry.split(separator: ";").map { $0.filter { $0 != " " } }
      let weight = parts.dropFirst().first { $0.lowercased().hasPrefix("q=") }?.dropFirst(2)
      return parts.first?.lowercased() == "gzip" && weight.map { Double($0) ?? 0 > 0 } ?? true
    }
  }

  /// A name of a file without what would end it or begin another head.
  static func plain(_ name: String) -> String {
    String(
      name.unicodeScalars.map { scalar in
        scalar.isASCII && scalar.value > 31 && scalar.value != 127 && scalar != "\""
          && scalar != "\\"
          ? Character(scalar) : "_"
      })
  }

  private static func set(_ name: String, _ value: String, _ headers: inout HTTPFields) {
    if let name = HTTPField.Name(name) { headers[name] = value }
  }
}
