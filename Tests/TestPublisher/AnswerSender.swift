import NIOCore
import NIOHTTP1

/// Sends one answer; only ever touched on the connection's event loop.
final class AnswerSender {
  private static let piece = 8192

  private let answer: Answer
  private let exchange: Exchange
  private let context: ChannelHandlerContext
  private let keepsConnection: Bool
  private let body: [UInt8]

  init(_ answer: Answer, _ exchange: Exchange, _ context: ChannelHandlerContext) {
    self.answer = answer
    self.exchange = exchange
    self.context = context
    keepsConnection = exchange.head.isKeepAlive
    let hasBody =
      exchange.head.method != .HEAD
      && HTTPResponseStatus(statusCode: answer.status).mayHaveResponseBody
    body = hasBody ? answer.body : []
  }

  /// Sends it.
  func send() {
    writeHead()
    switch answer.delivery {
    case .whole:
      write(body[...])
      finish(closing: !keepsConnection)
    case .slow(let milliseconds): sendSlowly(from: 0, milliseconds)
    case .stalled(let count):
      write(body.prefix(max(count, 0)))
      // A body that is there in full is an answer like any other.
      if count < body.count { context.flush() } else { finish(closing: !keepsConnection) }
    case .cut(let count):
      write(body.prefix(max(count, 0)))
      close()
    }
  }

  private func writeHead() {
    var headers = answer.headers
    headers.add(name: "Content-Length", value: String(answer.declaredLength ?? answer.body.count))
    if !keepsConnection { headers.add(name: "Connection", value: "close") }
    let head = HTTPResponseHead(
      version: .http1_1, status: HTTPResponseStatus(statusCode: answer.status), headers: headers)
    context.write(ConnectionHandler.wrapOutboundOut(.head(head)), promise: nil)
  }

  private func write(_ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    let buffer = context.channel.allocator.buffer(bytes: bytes)
    context.write(ConnectionHandler.wrapOutboundOut(.body(.byteBuffer(buffer))), promise: nil)
  }

  private func sendSlowly(from start: Int, _ milliseconds: Int) {
    context.flush()
    guard start < body.count else { return finish(closing: !keepsConnection) }
    context.eventLoop.assumeIsolated().scheduleTask(in: .milliseconds(Int64(milliseconds))) {
      guard !self.exchange.isOver else { return }
      let end = min(start + Self.piece, self.body.count)
      self.write(self.body[start..<end])
      self.sendSlowly(from: end, milliseconds)
    }
  }

  private func finish(closing: Bool) {
    let sent = context.eventLoop.makePromise(of: Void.self)
    sent.futureResult.assumeIsolated().whenComplete { _ in
      self.exchange.end()
      if closing { self.context.close(promise: nil) }
    }
    context.writeAndFlush(ConnectionHandler.wrapOutboundOut(.end(nil)), promise: sent)
  }

  /// Closes the connection once what was written is with the network, without ending the answer.
  private func close() {
    let sent = context.eventLoop.makePromise(of: Void.self)
    sent.futureResult.assumeIsolated().whenComplete { _ in
      self.exchange.end()
      self.context.close(promise: nil)
    }
    let nothing = context.channel.allocator.buffer(capacity: 0)
    context.writeAndFlush(
      ConnectionHandler.wrapOutboundOut(.body(.byteBuffer(nothing))), promise: sent)
  }
}
