import NIOCore
import NIOHTTP1
import NIOPosix

/// Reads the requests of one connection, has them answered and sends the answers.
final class ConnectionHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let state: PublisherState
  private let workers: NIOThreadPool
  private var head: HTTPRequestHead?
  private var exchange: Exchange?

  init(state: PublisherState, workers: NIOThreadPool) {
    self.state = state
    self.workers = workers
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head): self.head = head
    case .body: break
    case .end:
      guard let head else { return }
      self.head = nil
      answer(head, context)
    }
  }

  func channelInactive(context: ChannelHandlerContext) {
    exchange?.end()
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  private func answer(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
    let request = Self.request(head)
    let exchange = Exchange(head, request, state: state)
    self.exchange = exchange
    let behaviour = state.conduct.withLock { $0.next(for: request.target) }
    // Compressing and cutting pages take time; the loop has other connections to see to.
    workers.runIfActive(eventLoop: context.eventLoop) { [state] in
      let shelf = state.shelf.withLock { $0 }
      return Answerer(shelf: shelf, request: request, behaviour: behaviour).answer()
    }.assumeIsolated().whenComplete { result in
      guard !exchange.isOver else { return }
      switch result {
      case .success(let answer): AnswerSender(answer, exchange, context).send()
      case .failure: context.close(promise: nil)
      }
    }
  }

  private static func request(_ head: HTTPRequestHead) -> TestPublisher.Request {
    let parts = head.uri.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    var headers: [String: String] = [:]
    for (name, value) in head.headers {
      let name = name.lowercased()
      headers[name] = headers[name].map { "\($0), \(value)" } ?? value
    }
    return TestPublisher.Request(
      method: head.method.rawValue, path: String(parts[0]),
      query: parts.count > 1 ? String(parts[1]) : "", headers: headers, time: .now)
  }
}
