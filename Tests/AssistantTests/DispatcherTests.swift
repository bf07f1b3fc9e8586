import Testing

@testable import Assistant

@Suite struct DispatcherTests {
  @Test func toolsAreListedPageByPage() throws {
    let conversation = try Conversation.initialized(pageSize: 2)
    let first = conversation.ask("tools/list")
    #expect(first.result?["tools"]?.elements?.map { $0["name"] } == ["first", "second"])
    #expect(first.result?["tools"]?.elements?.first?["annotations"]?["readOnlyHint"] == true)
    let cursor = try #require(first.result?["nextCursor"])
    let rest = conversation.ask("tools/list", ["cursor": cursor])
    #expect(rest.result?["tools"]?.elements?.map { $0["name"] } == ["third"])
    #expect(rest.result?["nextCursor"] == nil)
    #expect(conversation.ask("tools/list", ["cursor": "nonsense"]).errorCode == -32602)
    #expect(conversation.ask("tools/list", ["cursor": 1]).errorCode == -32602)
  }

  @Test func toolsAreCalled() throws {
    let conversation = try Conversation.initialized()
    let answer = conversation.ask("tools/call", ["name": "first", "arguments": ["a": "ب"]])
    #expect(answer.result?["content"] == [["type": "text", "text": "first"]])
    #expect(answer.result?["structuredContent"] == ["a": "ب"])
    #expect(answer.result?["isError"] == false)
    #expect(conversation.ask("tools/call", ["name": "first"]).result?["isError"] == false)
  }

  /// A revision without structured answers gets the same as a second text.
  @Test(arguments: ["2024-11-05", "2025-03-26"])
  func olderRevisionsGetTheStructureAsText(version: String) throws {
    let conversation = try Conversation.initialized(version)
    let answer = conversation.ask("tools/call", ["name": "first", "arguments": ["a": 1]])
    #expect(answer.result?["structuredContent"] == nil)
    #expect(answer.result?["content"]?.elements?.last?["text"] == #"{"a":1}"#)
  }

  @Test func anErrorOfACallIsAResult() throws {
    let answer = try Conversation.initialized().ask("tools/call", ["name": "third"])
    #expect(answer.result?["isError"] == true)
    #expect(answer.result?["structuredContent"] == nil)
    #expect(answer.result?["_meta"]?["ihata/error"]?["code"] == "no")
  }

  @Test(arguments: [
    #"{}"#, #"{"name":1}"#, #"{"name":"nonsense"}"#, #"{"name":"first","arguments":[]}"#,
    #"{"name":"first","arguments":"a"}"#,
  ])
  func aMalformedCallIsAnErrorOfTheProtocol(parameters: String) throws {
    let conversation = try Conversation.initialized()
    let answers = conversation.send(
      #"{"jsonrpc":"2.0","id":"x","method":"tools/call","params":\#(parameters)}"#)
    #expect(answers.count == 1)
    #expect(answers.first?.errorCode == -32602)
    #expect(answers.first?["id"] == "x")
  }

  @Test(arguments: [
    ("nonsense", -32700), (#"{"jsonrpc":"2.0","id":1,"#, -32700), ("5", -32600), ("\"a\"", -32600),
    ("{}", -32600), (#"{"jsonrpc":"1.0","id":1,"method":"ping"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":null,"method":"ping"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1.5,"method":"ping"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":{},"method":"ping"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1,"method":2}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1,"method":"ping","params":[]}"#, -32602),
  ])
  func whatIsNoRequestIsRefused(line: String, code: Int) throws {
    let answers = try Conversation.initialized().send(line)
    #expect(answers.count == 1)
    #expect(answers.first?.errorCode == code)
    #expect(answers.first?["id"] != nil)
    #expect(answers.first?["error"]?["message"]?.text?.contains("⟦") == false)
  }

  /// Identifiers go back as they came.
  @Test(arguments: [
    "0", "-7", "\"\"", "\"معرّف\"", String(repeating: "9", count: 300),
    "\"\(String(repeating: "x", count: 10_000))\"",
  ])
  func identifiersGoBackAsTheyCame(id: String) throws {
    let answers = try Conversation.initialized().send(
      #"{"jsonrpc":"2.0","id":\#(id),"method":"ping"}"#)
    #expect(answers.first?["id"]?.written == id)
  }

  /// Nothing is said to what asks for nothing, however wrong it is.
  @Test(arguments: [
    #"{"jsonrpc":"2.0","method":"notifications/initialized"}"#,
    #"{"jsonrpc":"2.0","method":"no/such","params":[1]}"#,
    #"{"jsonrpc":"2.0","method":"tools/call","params":{"name":"first"}}"#,
    #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1.5}}"#,
    #"{"jsonrpc":"2.0","id":1,"result":{}}"#,
    #"{"jsonrpc":"2.0","id":null,"error":{"code":1,"message":""}}"#,
  ])
  func notificationsAndAnswersAreNotAnswered(line: String) throws {
    #expect(try Conversation.initialized().send(line).isEmpty)
  }

  @Test func severalMessagesOnALine() throws {
    let conversation = try Conversation.initialized("2025-03-26")
    let line = """
      [{"jsonrpc":"2.0","id":1,"method":"ping"},{"jsonrpc":"2.0","method":"notifications/initialized"},5,\
      {"jsonrpc":"2.0","id":2,"method":"no/such"},\
      {"jsonrpc":"2.0","id":3,"method":"initialize","params":{"protocolVersion":"2025-03-26"}}]
      """
    let answers = try #require(conversation.send(line).first?.elements)
    #expect(answers.map { $0["id"] } == [1, .null, 2, 3])
    #expect(answers.map(\.errorCode) == [nil, -32600, -32601, -32600])
    #expect(conversation.send(#"[{"jsonrpc":"2.0","method":"notifications/x"}]"#).isEmpty)
    #expect(conversation.send("[]").first?.errorCode == -32600)
  }

  @Test(arguments: ["2025-06-18", "2025-11-25"])
  func laterRevisionsHaveOneMessageOnALine(version: String) throws {
    let answers = try Conversation.initialized(version).send(
      #"[{"jsonrpc":"2.0","id":1,"method":"ping"}]"#)
    #expect(answers.count == 1)
    #expect(answers.first?.errorCode == -32600)
    #expect(answers.first?["id"] == .null)
  }

  /// A request that was called off before its turn is not answered; the same identifier can be used
  /// again.
  @Test func whatWasCalledOffIsNotAnswered() throws {
    let conversation = try Conversation.initialized()
    let ping = Delivery(line: Array(#"{"jsonrpc":"2.0","id":7,"method":"tools/list"}"#.utf8))
    conversation.dispatcher.receive(ping)
    #expect(
      conversation.send(
        #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":7}}"#
      ).isEmpty)
    #expect(conversation.dispatcher.answer(ping).isEmpty)
    #expect(conversation.ask("ping", id: 7).result == [:])
    // Nothing waits under 8.
    _ = conversation.send(
      #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":8}}"#)
    #expect(conversation.ask("ping", id: 8).result == [:])
  }

  @Test func aSubscriptionIsAcknowledgedAndEnds() throws {
    let conversation = try Conversation()
    let listen: JSONValue = [
      "_meta": Conversation.meta(), "notifications": ["toolsListChanged": true],
    ]
    let answer = conversation.ask("subscriptions/listen", listen, id: "s")
    #expect(answer["method"] == "notifications/subscriptions/acknowledged")
    #expect(answer["params"]?["notifications"] == [:])
    #expect(answer["params"]?["_meta"]?["io.modelcontextprotocol/subscriptionId"] == "s")
    _ = conversation.ask("subscriptions/listen", listen, id: "t")
    _ = conversation.send(
      #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":"t"}}"#)
    let closing = conversation.dispatcher.closing()
    #expect(closing.map { $0["id"] } == ["s"])
    #expect(closing.first?.result?["resultType"] == "complete")
    #expect(conversation.dispatcher.closing().isEmpty)
  }

  @Test func faultsAreWordedInTheLanguageOfTheServer() throws {
    let answer = try Conversation(language: .ar).send("nonsense").first
    let message = try #require(answer?["error"]?["message"]?.text)
    #expect(message.contains { ("\u{0621}"..."\u{064A}").contains($0) })
  }
}
