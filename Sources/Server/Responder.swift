import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOPosix
import Questions
import Record
import Site

/// Answers requests: limits, then answers kept or made, then the heads that every answer bears.
struct Responder: HTTPResponder {
  typealias Context = ServerContext

  let settings: ServerSettings
  let makers: [any AnswerMaker]
  let holdings: RecordHoldings
  let kept: KeptAnswers
  let measures: ServerMeasures
  let limit: RateLimit
  /// Answers are made here, so that one that takes long does not hold up those that are kept.
  let threads: NIOThreadPool
  let today: @Sendable () -> CalendarDate

  func respond(to request: Request, context: ServerContext) async throws -> Response {
    let began = ContinuousClock.now
    measures.began()
    let (name, answer) = await answer(request, context)
    let response = response(answer, request)
    let seconds = (ContinuousClock.now - began) / .seconds(1)
    let status = Int(response.status.code)
    measures.ended(route: name, status: status, seconds: seconds)
    context.logger.info(
      "request",
      metadata: [
        "method": "\(request.method)", "path": "\(request.uri.path.prefix(300))",
        "status": "\(status)", "milliseconds": "\((seconds * 1000).rounded())",
        "route": "\(name)",
      ])
    return response
  }

  // MARK: Answers

  private func answer(
    _ request: Request, _ context: ServerContext
  ) async -> (name: String, answer: Answer) {
    if request.method == .options { return ("options", options()) }
    guard request.method == .get || request.method == .head else {
      return ("refused", plain(405, "method-not-allowed"))
    }
    guard let inquiry = inquiry(request) else { return ("refused", plain(404, "no-page")) }
    let key = key(inquiry)
    if let answer = kept[key] {
      measures.tookKept()
      return ("kept", answer)
    }
    // What is kept costs nothing; only the making of answers is limited.
    let now = (ContinuousClock.now - Self.start) / .seconds(1)
    if inquiry.path != "/healthz", let wait = limit.wait(reader(request, context), now: now) {
      measures.refusedRequest()
      var answer = plain(429, "too-many-requests")
      answer.retryAfter = wait
      return ("refused", answer)
    }
    measures.madeAnswer()
    let makers = makers
    do {
      return try await threads.runIfActive {
        Self.answer(inquiry, makers, kept, key)
      }
    } catch {
      return ("refused", plain(503, "shutting-down"))
    }
  }

  private static let start = ContinuousClock.now

  private static func answer(
    _ inquiry: Inquiry, _ makers: [any AnswerMaker], _ kept: KeptAnswers, _ key: String
  ) -> (name: String, answer: Answer) {
    var responsible: (any AnswerMaker)?
    for maker in makers {
      do throws(SiteError) {
        guard let answer = try maker.answer(inquiry) else { continue }
        if maker.isKeepable { kept.keep(answer, key) }
        return (maker.name, answer)
      } catch {
        responsible = maker
        return (maker.name, maker.refusal(error, inquiry))
      }
    }
    let error = SiteError.noPage(path: inquiry.path)
    guard let last = responsible ?? makers.last else { return ("refused", PlainAnswers.refusal(error)) }
    return (last.name, last.refusal(error, inquiry))
  }

  /// The path and parameters below the site's own; nil where the path is not below it or no text.
  private func inquiry(_ request: Request) -> Inquiry? {
    let base = settings.address.base
    var path = request.uri.path
    guard path.hasPrefix(base), path.utf8.count < 2000 else { return nil }
    path.removeFirst(base.count)
    guard let decoded = path.removingPercentEncoding, !decoded.contains("\0") else { return nil }
    return Inquiry(
      path: decoded.isEmpty ? "/" : decoded,
      parameters: Questions.Parameters(query: request.uri.query ?? ""),
      preferred: Inquiry.languages(request.headers[.acceptLanguage]), today: today())
  }

  /// What an answer is kept under: everything that it depends on.
  private func key(_ inquiry: Inquiry) -> String {
    let languages = inquiry.paged == nil ? inquiry.preferred.map(\.rawValue).joined() : ""
    return "\(holdings.generation) \(inquiry.today) \(languages) \(inquiry.path)"
      + "?\(inquiry.parameters.query)"
  }

  /// Who asks: the other side of the connection, or whom the proxy in front names.
  private func reader(_ request: Request, _ context: ServerContext) -> String {
    guard settings.isBehindProxy, let name = HTTPField.Name("X-Forwarded-For"),
      let last = request.headers[name]?.split(separator: ",").last
    else { return context.remote }
    return last.trimmingCharacters(in: .whitespaces)
  }

  private func plain(_ status: Int, _ code: String) -> Answer {
    var answer = Answer("\(code)\n", "text/plain; charset=utf-8")
    answer.status = status
    answer.keeping = .never
    return answer
  }

  private func options() -> Answer {
    var answer = Answer("", "text/plain; charset=utf-8")
    answer.status = 204
    answer.isOpen = true
    return answer
  }

  // MARK: Responses

  private func response(_ answer: Answer, _ request: Request) -> Response {
    var headers = ResponseHeads.common(answer)
    let tag = "\"\(answer.tag)\""
    if answer.status == 200, answer.keeping != .never {
      headers[.eTag] = tag
      if ResponseHeads.matches(request.headers[.ifNoneMatch], tag) {
        return Response(status: .notModified, headers: headers)
      }
    }
    headers[.contentType] = answer.mediaType
    var body = answer.body
    if let compressed = answer.compressed,
      ResponseHeads.acceptsGzip(request.headers[.acceptEncoding])
    {
      headers[.contentEncoding] = "gzip"
      body = compressed
    }
    headers[.contentLength] = String(body.readableBytes)
    let status = HTTPResponse.Status(code: answer.status)
    if request.method == .head || body.readableBytes == 0 {
      return Response(status: status, headers: headers)
    }
    return Response(status: status, headers: headers, body: .init(byteBuffer: body))
  }
}
