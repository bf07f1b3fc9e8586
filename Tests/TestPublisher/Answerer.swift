import NIOHTTP1

/// Works out the answer to a request.
struct Answerer {
  /// What is published.
  let shelf: Shelf
  /// The request.
  let request: TestPublisher.Request
  /// How to behave.
  let behaviour: TestPublisher.Behaviour

  /// The answer.
  func answer() -> Answer {
    switch behaviour {
    case .status(let status, let retryAfter):
      var answer = Answer.refusal(status)
      if let retryAfter { answer.headers.add(name: "Retry-After", value: retryAfter) }
      return answer
    case .redirect(let address, let status):
      return Answer(status: status, headers: ["Location": address])
    case .html:
      return Answer(
        status: 200, headers: ["Content-Type": "text/html; charset=utf-8"], body: Self.html)
    case .bomb:
      let mediaType = shelf.resource(at: request.path)?.mediaType ?? "application/octet-stream"
      return Answer(
        status: 200, headers: ["Content-Type": mediaType, "Content-Encoding": "gzip"],
        body: Gzip.bomb)
    default:
      return delivered(goodAnswer())
    }
  }

  private func goodAnswer() -> Answer {
    guard request.method == "GET" || request.method == "HEAD" else {
      var answer = Answer.refusal(405)
      answer.headers.add(name: "Allow", value: "GET, HEAD")
      return answer
    }
    let published = shelf.resource(at: request.path)
    switch (PageAsked(request.parameters), behaviour) {
    case (.malformed, _) where published?.rows != nil: return .refusal(400)
    case (.page(let page), _) where behaviour != .ignorePaging:
      let asked = behaviour == .duplicatePage ? Page(number: 1, size: page.size) : page
      return answer(with: published.map { $0.page(asked) ?? $0 })
    default: return answer(with: published)
    }
  }

  private func answer(with good: Resource?) -> Answer {
    let resource =
      switch behaviour {
      case .replace(let bytes, let mediaType): Resource(tagged: bytes, mediaType: mediaType)
      case .garbage:
        Resource(
          tagged: Garbage.bytes(max(good?.bytes.count ?? 0, 1024)),
          mediaType: good?.mediaType ?? "application/octet-stream")
      case .halfTheRows: good?.halved()
      case .wrapped(let name): good?.wrapped(name)
      case .gzip: good?.compressed()
      default: good
      }
    return resource.map { ConditionalAnswer(resource: $0, headers: request.headers).answer() }
      ?? .refusal(404)
  }

  private func delivered(_ good: Answer) -> Answer {
    var answer = good
    switch behaviour {
    case .slow(let milliseconds): answer.delivery = .slow(milliseconds)
    case .stall(let count): answer.delivery = .stalled(count)
    case .cut(let count): answer.delivery = .cut(count)
    case .longer:
      answer.declaredLength = answer.body.count + 1024
      answer.delivery = .cut(answer.body.count)
    case .shorter:
      answer.declaredLength = answer.body.count / 2
      answer.delivery = .cut(answer.body.count)
    default: break
    }
    return answer
  }

  private static let html = Array(
    """
    <!DOCTYPE html>
    <html><head><title>Just a moment</title></head>
    <body><p>The service is being maintained, please come back later.</p></body></html>

    """.utf8)
}
