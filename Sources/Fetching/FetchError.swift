/// Why published bytes could not be fetched. What is held stays as it is.
///
/// Errors carry values; the wording comes from the catalogue of messages under `fetch.<code>`.
public enum FetchError: Error, Hashable, Sendable {
  /// The address is not one that can be asked.
  case malformedAddress(String)
  /// The address is neither encrypted nor on this machine.
  case insecure(String)
  /// Nobody answers, or the connection cannot be secured.
  case unreachable(address: String, reason: String)
  /// The answer took too long, as a whole or between two pieces of it.
  case timedOut(address: String, seconds: Int)
  /// The connection ended before the answer did.
  case cut(address: String, received: Int)
  /// The server refuses or fails.
  case status(address: String, status: Int)
  /// The server asks for a longer wait than this program is ready for.
  case askedToWait(address: String, seconds: Int)
  /// The server sends the reader to another server.
  case redirectedElsewhere(address: String, target: String)
  /// The server sends the reader around in a circle.
  case redirectedTooOften(address: String)
  /// The answer is larger than allowed, or grows beyond it when it is decompressed.
  case tooLarge(address: String, limit: Int)
  /// The answer is a page for people or nothing that can be read, not data.
  case notData(address: String, mediaType: String)
  /// Two pages of an answer are the same, so that the rest of it cannot be had.
  case repeatedPage(address: String, page: Int)
  /// The answer goes on beyond the most pages that are asked for.
  case tooManyPages(address: String, limit: Int)
  /// Nothing of this dataset is offered, in no form.
  case notOffered(dataset: String)
  /// The bytes cannot be kept.
  case unwritable(path: String, reason: String)

  /// The code under which the error is worded.
  public var code: String {
    switch self {
    case .malformedAddress: "malformed-address"
    case .insecure: "insecure"
    case .unreachable: "unreachable"
    case .timedOut: "timed-out"
    case .cut: "cut"
    case .status: "status"
    case .askedToWait: "asked-to-wait"
    case .redirectedElsewhere: "redirected-elsewhere"
    case .redirectedTooOften: "redirected-too-often"
    case .tooLarge: "too-large"
    case .notData: "not-data"
    case .repeatedPage: "repeated-page"
    case .tooManyPages: "too-many-pages"
    case .notOffered: "not-offered"
    case .unwritable: "unwritable"
    }
  }

  /// The values by the names that the wording uses.
  public var arguments: [String: String] {
    switch self {
    case .malformedAddress(let address), .insecure(let address),
      .redirectedTooOften(let address):
      ["address": address]
    case .unreachable(let address, let reason): ["address": address, "reason": reason]
    case .timedOut(let address, let seconds), .askedToWait(let address, let seconds):
      ["address": address, "seconds": String(seconds)]
    case .cut(let address, let received): ["address": address, "received": String(received)]
    case .status(let address, let status): ["address": address, "status": String(status)]
    case .redirectedElsewhere(let address, let target): ["address": address, "target": target]
    case .tooLarge(let address, let limit), .tooManyPages(let address, let limit):
      ["address": address, "limit": String(limit)]
    case .notData(let address, let mediaType): ["address": address, "type": mediaType]
    case .repeatedPage(let address, let page): ["address": address, "page": String(page)]
    case .notOffered(let dataset): ["dataset": dataset]
    case .unwritable(let path, let reason): ["path": path, "reason": reason]
    }
  }

  /// True where a second try may succeed.
  var isPassing: Bool {
    switch self {
    case .unreachable, .timedOut, .cut: true
    case .status(_, let status): [408, 425, 429, 500, 502, 503, 504].contains(status)
    default: false
    }
  }
}
