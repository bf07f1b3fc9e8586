import NIOCore
import NIOHTTPTypes

/// Cuts off who takes too long: to send a request to its last byte, or to take the answer. A client
/// that sends a byte now and then keeps a connection from being idle, but not from this.
final class PatienceHandler: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let patience: TimeAmount
  /// By when the request must be here.
  private var sending: Scheduled<Void>?
  /// By when the answer must be taken. Apart from the other: whoever sends the next request early must
  /// not gain time for this one's answer.
  private var taking: Scheduled<Void>?
  /// How many requests are here whole whose answers are not taken yet.
  private var underway = 0

  /// A handler that waits so long for each request and each answer.
  init(patience: TimeAmount) { self.patience = patience }

  func handlerAdded(context: ChannelHandlerContext) { begin(\.sending, context) }

  func handlerRemoved(context: ChannelHandlerContext) { endAll() }

  func channelInactive(context: ChannelHandlerContext) {
    endAll()
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head: begin(\.sending, context)
    case .body: break
    case .end:
      underway += 1
      if underway > 0 { end(\.sending) } else { begin(\.sending, context) }
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head:
      begin(\.taking, context)
      context.write(data, promise: promise)
    case .body:
      context.write(data, promise: promise)
    case .end:
      // The answer is taken once its last byte is on its way; then the next request is waited for.
      let taken = promise ?? context.eventLoop.makePromise()
      let loop = context.loopBound
      taken.futureResult.assumeIsolated().whenComplete { _ in
        self.end(\.taking)
        self.underway -= 1
        if self.underway <= 0, loop.value.channel.isActive { self.begin(\.sending, loop.value) }
      }
      context.write(data, promise: taken)
    }
  }

  private func begin(
    _ timer: ReferenceWritableKeyPath<PatienceHandler, Scheduled<Void>?>,
    _ context: ChannelHandlerContext
  ) {
    end(timer)
    let loop = context.loopBound
    self[keyPath: timer] = context.eventLoop.assumeIsolated().scheduleTask(in: patience) {
      loop.value.close(promise: nil)
    }
  }

  private func end(_ timer: ReferenceWritableKeyPath<PatienceHandler, Scheduled<Void>?>) {
    self[keyPath: timer]?.cancel()
    self[keyPath: timer] = nil
  }

  private func endAll() {
    end(\.sending)
    end(\.taking)
  }
}
