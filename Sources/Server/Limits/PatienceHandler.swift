import NIOCore
import NIOHTTPTypes

/// Cuts off who takes too long: to send a request from its first byte to its last, or to take the
/// answer. A client that sends a byte now and then keeps a connection from being idle, but not from
/// this.
final class PatienceHandler: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let patience: TimeAmount
  private var deadline: Scheduled<Void>?

  /// A handler that waits so long for each request and each answer.
  init(patience: TimeAmount) { self.patience = patience }

  func handlerAdded(context: ChannelHandlerContext) { begin(context) }

  func handlerRemoved(context: ChannelHandlerContext) { end() }

  func channelInactive(context: ChannelHandlerContext) {
    end()
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if case .end = unwrapInboundIn(data) { end() }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head:
      begin(context)
      context.write(data, promise: promise)
    case .body:
      context.write(data, promise: promise)
    case .end:
      // The answer is taken once its last byte is on its way; then the next request is waited for.
      let taken = promise ?? context.eventLoop.makePromise()
      let loop = context.loopBound
      taken.futureResult.assumeIsolated().whenComplete { _ in self.begin(loop.value) }
      context.write(data, promise: taken)
    }
  }

  private func begin(_ context: ChannelHandlerContext) {
    end()
    let loop = context.loopBound
    deadline = context.eventLoop.assumeIsolated().scheduleTask(in: patience) {
      loop.value.close(promise: nil)
    }
  }

  private func end() {
    deadline?.cancel()
    deadline = nil
  }
}
