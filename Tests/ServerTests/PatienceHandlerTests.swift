import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import Server

/// Time given to requests and to answers is not the same time.
@Suite struct PatienceHandlerTests {
  private static let head = HTTPRequest(method: .get, scheme: "http", authority: "x", path: "/")

  private func channel() throws -> EmbeddedChannel {
    let channel = EmbeddedChannel(handler: PatienceHandler(patience: .seconds(10)))
    try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
    return channel
  }

  private func ask(_ channel: EmbeddedChannel) throws {
    try channel.writeInbound(HTTPRequestPart.head(Self.head))
    try channel.writeInbound(HTTPRequestPart.end(nil))
  }

  @Test func aRequestThatDoesNotEndIsCutOff() throws {
    let channel = try channel()
    try channel.writeInbound(HTTPRequestPart.head(Self.head))
    channel.embeddedEventLoop.advanceTime(by: .seconds(9))
    #expect(channel.isActive)
    channel.embeddedEventLoop.advanceTime(by: .seconds(2))
    #expect(!channel.isActive)
  }

  @Test func anAnswerIsMadeWithoutHaste() throws {
    let channel = try channel()
    try ask(channel)
    channel.embeddedEventLoop.advanceTime(by: .seconds(100))
    #expect(channel.isActive)
    _ = try channel.finish()
  }

  @Test func whoAsksOnWithoutTakingTheAnswerIsCutOff() throws {
    let channel = try channel()
    try ask(channel)
    channel.write(HTTPResponsePart.head(.init(status: .ok)), promise: nil)
    channel.embeddedEventLoop.advanceTime(by: .seconds(5))
    try ask(channel)
    channel.embeddedEventLoop.advanceTime(by: .seconds(6))
    #expect(!channel.isActive)
  }

  @Test func aSecondRequestIsAnsweredWithoutHasteAsWell() throws {
    let channel = try channel()
    try ask(channel)
    try ask(channel)
    try channel.writeOutbound(HTTPResponsePart.head(.init(status: .ok)))
    try channel.writeOutbound(HTTPResponsePart.end(nil))
    channel.embeddedEventLoop.advanceTime(by: .seconds(100))
    #expect(channel.isActive)
    try channel.writeOutbound(HTTPResponsePart.head(.init(status: .ok)))
    try channel.writeOutbound(HTTPResponsePart.end(nil))
    // Now the next request is waited for.
    channel.embeddedEventLoop.advanceTime(by: .seconds(11))
    #expect(!channel.isActive)
  }
}
