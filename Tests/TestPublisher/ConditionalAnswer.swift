import NIOHTTP1

/// Answers with a body, a part of it, or the word that nothing changed.
struct ConditionalAnswer {
  /// What is asked for.
  let resource: Resource
  /// The headers of the request, their names in lower case.
  let headers: [String: String]

  /// The answer: 200, 206, 304 or 416.
  func answer() -> Answer {
    if isUnchanged { return Answer(status: 304, headers: validators) }
    var answer = Answer(status: 200, headers: validators, body: resource.bytes)
    answer.headers.add(name: "Content-Type", value: resource.mediaType)
    if let coding = resource.coding {
      answer.headers.add(name: "Content-Encoding", value: coding)
      return answer
    }
    answer.headers.add(name: "Accept-Ranges", value: "bytes")
    guard let start = rangeStart, mayBePart else { return answer }
    let count = resource.bytes.count
    guard start < count else {
      answer = .refusal(416)
      answer.headers.add(name: "Content-Range", value: "bytes */\(count)")
      return answer
    }
    answer.status = 206
    answer.body = Array(resource.bytes[start...])
    answer.headers.add(name: "Content-Range", value: "bytes \(start)-\(count - 1)/\(count)")
    return answer
  }

  private var validators: HTTPHeaders {
    var validators: HTTPHeaders = [:]
    if let etag = resource.etag { validators.add(name: "ETag", value: etag) }
    if let date = resource.lastModified { validators.add(name: "Last-Modified", value: date) }
    return validators
  }

  private var isUnchanged: Bool {
    if let tags = headers["if-none-match"] {
      guard let etag = resource.etag else { return false }
      return tags.split(separator: ",").map { $0.trimmingPrefix { $0 == " " } }
        .contains { $0 == "*" || Self.opaque($0) == Self.opaque(etag) }
    }
    guard let since = headers["if-modified-since"], let date = resource.lastModified
    else { return false }
    if let since = HTTPDate(since), let date = HTTPDate(date) { return date <= since }
    return since == date
  }

  /// The first byte asked for by `bytes=N-`; other ranges are not served.
  private var rangeStart: Int? {
    guard let range = headers["range"], range.hasPrefix("bytes="), range.hasSuffix("-")
    else { return nil }
    return UInt(range.dropFirst(6).dropLast()).map { Int(clamping: $0) }
  }

  /// Whether `If-Range`, if any, names the body as it is now; a weak tag never does.
  private var mayBePart: Bool {
    guard let condition = headers["if-range"] else { return true }
    if condition.hasPrefix("W/") { return false }
    return condition == resource.etag || condition == resource.lastModified
  }

  private static func opaque(_ tag: some StringProtocol) -> String {
    String(tag.hasPrefix("W/") ? tag.dropFirst(2) : tag[...])
  }
}
