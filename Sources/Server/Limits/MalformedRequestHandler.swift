import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import NIOHTTPTypesHTTP1

/// Says why before a connection is closed whose bytes are no request, or one with heads beyond the
/// limits.
final class MalformedRequestHandler: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  /// The answer to a refusal.
  private let answer: @Sendable (Refusal) -> Answer
  /// How many requests have no whole answer yet.
  private var underway = 0

  /// A handler that answers so.
  init(answer: @escaping @Sendable (Refusal) -> Answer) { self.answer = answer }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if case .head = unwrapInboundIn(data) { underway += 1 }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    if case .end = unwrapOutboundIn(data) { underway -= 1 }
    context.write(data, promise: promise)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    // Into an answer that is being written nothing can be said any more.
    guard underway <= 0, error is HTTPParserError || error is HTTP1TypeConversionError else {
      context.fireErrorCaught(error)
      return
    }
    var isTooLong = false
    if case HTTPParserError.headerOverflow = error { isTooLong = true }
    let answer = answer(isTooLong ? .headsTooLong : .malformedRequest)
    var headers = ResponseHeads.common(answer)
    headers[.contentType] = answer.mediaType
    headers[.contentLength] = String(answer.body.readableBytes)
    headers[.connection] = "close"
    let head = HTTPResponsePart.head(
      .init(status: .init(code: answer.status), headerFields: headers))
    context.write(wrapOutboundOut(head), promise: nil)
    context.write(wrapOutboundOut(.body(answer.body)), promise: nil)
    let loop = context.loopBound
    context.writeAndFlush(wrapOutboundOut(.end(nil))).assumeIsolated().whenComplete { _ in
      loop.value.close(promise: nil)
    }
  }
}
