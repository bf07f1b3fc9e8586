import Wording

/// What the server refuses before anybody makes an answer.
enum Refusal: Hashable, Sendable {
  /// A method other than GET, HEAD and OPTIONS.
  case methodNotAllowed
  /// A path that is not below the site's own, or is no text.
  case outside
  /// An address longer than any that the site makes.
  case tooLong
  /// Heads beyond the limits.
  case headsTooLong
  /// Bytes that are no request.
  case malformedRequest
  /// A body larger than any text that is checked.
  case bodyTooLarge
  /// A body that is not what its media type says, or has other fields than a text has.
  case malformedBody
  /// A body of a media type that is not read.
  case unknownBody
  /// Too many answers were made for one reader; the seconds after which to ask again.
  case tooManyRequests(wait: Int)
  /// The server is about to end.
  case shuttingDown

  /// The status of HTTP.
  var status: Int {
    switch self {
    case .methodNotAllowed: 405
    case .outside: 404
    case .tooLong: 414
    case .headsTooLong: 431
    case .malformedRequest, .malformedBody: 400
    case .bodyTooLarge: 413
    case .unknownBody: 415
    case .tooManyRequests: 429
    case .shuttingDown: 503
    }
  }

  /// The code for programs.
  var code: String {
    switch self {
    case .methodNotAllowed: "method-not-allowed"
    case .outside: "no-page"
    case .tooLong: "address-too-long"
    case .headsTooLong: "heads-too-long"
    case .malformedRequest: "malformed-request"
    case .malformedBody: "malformed-body"
    case .bodyTooLarge: "body-too-large"
    case .unknownBody: "unknown-body"
    case .tooManyRequests: "too-many-requests"
    case .shuttingDown: "shutting-down"
    }
  }

  /// The seconds after which to ask again.
  var retryAfter: Int? {
    switch self {
    case .tooManyRequests(let wait): wait
    case .shuttingDown: 5
    default: nil
    }
  }

  /// The sentence of the catalogue.
  var message: Message {
    var arguments: [String: Argument] = [:]
    if let retryAfter { arguments["seconds"] = .count(retryAfter) }
    return Message("error.server.\(code)", arguments)
  }
}
