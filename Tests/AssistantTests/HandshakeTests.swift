import Testing

@testable import Assistant

/// Revisions agreed on by `initialize`, and requests that say for themselves which they are in.
@Suite struct HandshakeTests {
  @Test(arguments: ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"])
  func aKnownRevisionIsAgreedOn(version: String) throws {
    let answer = try Conversation().ask("initialize", ["protocolVersion": .text(version)])
    #expect(answer.result?["protocolVersion"] == .text(version))
    #expect(answer.result?["capabilities"] == ["tools": [:]])
    #expect(answer.result?["serverInfo"]?["name"] == "ihata")
    #expect(answer.result?["instructions"]?.text?.contains("source") == true)
    #expect(answer.result?["resultType"] == nil)
  }

  /// A revision that is not known, or that has no handshake, is answered with the newest that has one.
  @Test(arguments: ["1900-01-01", "2026-07-28", "nonsense"])
  func anotherRevisionIsAnsweredWithTheNewest(version: String) throws {
    let answer = try Conversation().ask("initialize", ["protocolVersion": .text(version)])
    #expect(answer.result?["protocolVersion"] == "2025-11-25")
  }

  @Test func aHandshakeWithoutRevisionIsRefused() throws {
    #expect(try Conversation().ask("initialize", [:]).errorCode == -32602)
    #expect(try Conversation().ask("initialize", ["protocolVersion": 1]).errorCode == -32602)
  }

  @Test func onlyPingComesBeforeTheHandshake() throws {
    let conversation = try Conversation()
    #expect(conversation.ask("ping").result == [:])
    #expect(conversation.ask("tools/list").errorCode == -32602)
    #expect(conversation.send(#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#).isEmpty)
  }

  @Test func aRequestMaySayForItselfWhichRevisionItIsIn() throws {
    let conversation = try Conversation()
    let list = conversation.ask("tools/list", ["_meta": Conversation.meta()])
    #expect(list.result?["resultType"] == "complete")
    #expect(list.result?["cacheScope"] == "public")
    #expect(
      list.result?["_meta"]?["io.modelcontextprotocol/serverInfo"]?["name"] == "ihata")
    let call = conversation.ask(
      "tools/call",
      ["_meta": Conversation.meta(), "name": "first", "arguments": ["a": 1]])
    #expect(call.result?["structuredContent"] == ["a": 1])
    #expect(call.result?["resultType"] == "complete")
    // It agrees on nothing for requests after it.
    #expect(conversation.ask("tools/list").errorCode == -32602)
  }

  @Test func discoveryNamesEveryRevision() throws {
    let answer = try Conversation().ask("server/discover", ["_meta": Conversation.meta()])
    #expect(
      answer.result?["supportedVersions"]
        == ["2026-07-28", "2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05"])
    #expect(answer.result?["ttlMs"]?.whole ?? -1 >= 0)
  }

  @Test(arguments: ["1900-01-01", "2025-11-25"])
  func aRevisionThatCannotStandInARequestIsRefused(version: String) throws {
    let answer = try Conversation().ask("tools/list", ["_meta": Conversation.meta(version)])
    #expect(answer.errorCode == -32022)
    #expect(answer["error"]?["data"]?["requested"] == .text(version))
    #expect(answer["error"]?["data"]?["supported"]?.elements?.first == "2026-07-28")
  }

  @Test func whatARequestMustSayOfItselfIsAsked() throws {
    let conversation = try Conversation()
    let key = "io.modelcontextprotocol/protocolVersion"
    let silent: JSONValue = ["_meta": .object([key: "2026-07-28"])]
    #expect(conversation.ask("tools/list", silent).errorCode == -32602)
    #expect(conversation.ask("tools/list", ["_meta": .object([key: 1])]).errorCode == -32602)
  }

  /// What the newest revision took away is not there, and what it brought is not there before it.
  @Test func methodsBelongToTheirRevisions() throws {
    let conversation = try Conversation.initialized()
    #expect(conversation.ask("ping", ["_meta": Conversation.meta()]).errorCode == -32601)
    #expect(conversation.ask("server/discover").errorCode == -32601)
    #expect(conversation.ask("subscriptions/listen").errorCode == -32601)
    for method in ["resources/list", "prompts/list", "logging/setLevel", "no/such", ""] {
      #expect(conversation.ask(method).errorCode == -32601, "\(method)")
    }
  }
}
