import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOPosix
import Questions
import Record
import Site
import Wording

/// Answers requests: limits, then answers kept or made, then the heads that every answer bears.
struct Responder: HTTPResponder {
  typealias Context = ServerContext

  let settings: ServerSettings
  let catalogue: Catalogue
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
    if request.method == .options { return ("options", options(request)) }
    if request.method == .post { return await submitted(request, context) }
    guard request.method == .get || request.method == .head else {
      return ("refused", refusal(.methodNotAllowed, request))
    }
    let inquiry: Inquiry
    do throws(Refusal) {
      inquiry = try RequestLine.inquiry(request, below: settings.address, today: today())
    } catch {
      return ("refused", refusal(error, request))
    }
    let key = key(inquiry)
    if let answer = kept[key] {
      measures.tookKept()
      return ("kept", answer)
    }
    // What is kept costs nothing; only the making of answers is limited.
    let now = (ContinuousClock.now - Self.start) / .seconds(1)
    let reader = Reader.name(
      request, remote: context.remote, isBehindProxy: settings.isBehindProxy)
    if inquiry.path != "/healthz", let wait = limit.wait(reader, now: now) {
      measures.refusedRequest()
      return ("refused", refusal(.tooManyRequests(wait: wait), request))
    }
    measures.madeAnswer()
    let makers = makers
    do {
      return try await threads.runIfActive {
        Self.answer(inquiry, makers, kept, key)
      }
    } catch {
      return ("refused", refusal(.shuttingDown, request))
    }
  }

  /// The answer to a request that sends a text along; it is made anew each time and never kept.
  private func submitted(
    _ request: Request, _ context: ServerContext
  ) async -> (name: String, answer: Answer) {
    var inquiry: Inquiry
    do throws(Refusal) {
      inquiry = try RequestLine.inquiry(request, below: settings.address, today: today())
    } catch {
      return ("refused", refusal(error, request))
    }
    guard Submission.isTaken(at: inquiry.path) else {
      return ("refused", refusal(.methodNotAllowed, request))
    }
    let now = (ContinuousClock.now - Self.start) / .seconds(1)
    let reader = Reader.name(
      request, remote: context.remote, isBehindProxy: settings.isBehindProxy)
    if let wait = limit.wait(reader, now: now) {
      measures.refusedRequest()
      return ("refused", refusal(.tooManyRequests(wait: wait), request))
    }
    guard let body = try? await request.body.collect(upTo: Submission.largest) else {
      return ("refused", refusal(.bodyTooLarge, request))
    }
    do throws(Refusal) {
      inquiry.submission = try Submission(
        Array(body.readableBytesView), mediaType: request.headers[.contentType] ?? "")
    } catch {
      return ("refused", refusal(error, request))
    }
    measures.madeAnswer()
    let asked = inquiry
    let makers = makers.filter { $0 is APIAnswers || $0 is PageAnswers }
    do {
      return try await threads.runIfActive {
        var made = Self.answer(asked, makers, nil, "")
        made.answer.keeping = .never
        return made
      }
    } catch {
      return ("refused", refusal(.shuttingDown, request))
    }
  }

  private static let start = ContinuousClock.now

  private static func answer(
    _ inquiry: Inquiry, _ makers: [any AnswerMaker], _ kept: KeptAnswers?, _ key: String
  ) -> (name: String, answer: Answer) {
    var responsible: (any AnswerMaker)?
    for maker in makers {
      do throws(SiteError) {
        guard let answer = try maker.answer(inquiry) else { continue }
        if maker.isKeepable, answer.keeping != .never { kept?.keep(answer, key) }
        return (maker.name, answer)
      } catch {
        responsible = maker
        return (maker.name, maker.refusal(error, inquiry))
      }
    }
    let error = SiteError.noPage(path: inquiry.path)
    guard let last = responsible ?? makers.last else {
      return ("refused", PlainAnswers.refusal(error))
    }
    return (last.name, last.refusal(error, inquiry))
  }

  /// What an answer is kept under: everything that it depends on. The query has no spaces, so that
  /// nothing can be taken for something else.
  private func key(_ inquiry: Inquiry) -> String {
    let languages = inquiry.paged == nil ? inquiry.preferred.map(\.rawValue).joined() : ""
    return "\(holdings.generation) \(inquiry.today) \(languages) \(inquiry.query) \(inquiry.path)"
  }

  /// True for a request below `/api`, whatever else is wrong with it.
  private func isForPrograms(_ request: Request) -> Bool {
    RequestLine.path(request.uri.path, below: settings.address).map(
      APIAnswers.isResponsible(for:)) ?? request.uri.path.hasPrefix("\(settings.address.base)/api/")
  }

  private func refusal(_ refusal: Refusal, _ request: Request) -> Answer {
    var answer: Answer
    if isForPrograms(request) {
      let asked = Questions.Parameters(query: String((request.uri.query ?? "").prefix(1000)))[
        "lang"]
      let preferred = Inquiry.languages(request.headers[.acceptLanguage])
      let language = asked.flatMap(Language.init(rawValue:)).flatMap {
        Language.spoken.contains($0) ? $0 : nil
      }
      answer = APIFailure(status: refusal.status, code: refusal.code, message: refusal.message)
        .answer(catalogue, language ?? preferred.first ?? .en)
    } else {
      answer = Answer("\(refusal.code)\n", "text/plain; charset=utf-8")
      answer.status = refusal.status
      answer.keeping = .never
    }
    answer.retryAfter = refusal.retryAfter
    return answer
  }

  /// The answer to what is no request: nobody knows yet in which language, or for whom.
  func answer(to refusal: Refusal) -> Answer {
    APIFailure(status: refusal.status, code: refusal.code, message: refusal.message)
      .answer(catalogue, .en)
  }

  private func options(_ request: Request) -> Answer {
    var answer = Answer("", "text/plain; charset=utf-8")
    answer.status = 204
    answer.keeping = .never
    answer.isOpen = isForPrograms(request)
    let path = RequestLine.path(request.uri.path, below: settings.address) ?? ""
    answer.takesText = Submission.isTaken(at: path)
    return answer
  }

  // MARK: Responses

  private func response(_ answer: Answer, _ request: Request) -> Response {
    var headers = ResponseHeads.common(answer)
    var body = answer.body
    var tag = "\"\(answer.tag)\""
    if let compressed = answer.compressed,
      ResponseHeads.acceptsGzip(request.headers[.acceptEncoding])
    {
      // Other bytes have another tag (RFC 9110).
      headers[.contentEncoding] = "gzip"
      body = compressed
      tag = "\"\(answer.tag)-gzip\""
    }
    if answer.status == 200, answer.keeping != .never {
      headers[.eTag] = tag
      if ResponseHeads.matches(request.headers[.ifNoneMatch], tag) {
        headers[.contentEncoding] = nil
        return Self.bare(.notModified, headers)
      }
    }
    let status = HTTPResponse.Status(code: answer.status)
    if answer.status == 204 { return Self.bare(status, headers) }
    headers[.contentType] = answer.mediaType
    headers[.contentLength] = String(body.readableBytes)
    if request.method == .head || body.readableBytes == 0 {
      return Response(status: status, headers: headers)
    }
    return Response(status: status, headers: headers, body: .init(byteBuffer: body))
  }

  /// A response that has no body by its nature, and says no length.
  private static func bare(_ status: HTTPResponse.Status, _ headers: HTTPFields) -> Response {
    var response = Response(status: status, headers: headers)
    response.headers[.contentLength] = nil
    return response
  }
}
