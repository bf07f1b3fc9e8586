import Foundation
import Record
import Synchronization
import Testing

@testable import Assistant

/// The server between two pipes.
@Suite struct StreamServerTests {
  /// Serves an input to its end.
  func serve(
    _ input: [UInt8], _ tools: any ToolServing = EchoTools(), longestLine: Int = 10_000
  ) throws -> [JSONValue] {
    let (toServer, fromServer) = (Pipe(), Pipe())
    let dispatcher = try Conversation(tools).dispatcher
    let thread = Thread {
      StreamServer(
        dispatcher: dispatcher, input: toServer.fileHandleForReading.fileDescriptor,
        output: fromServer.fileHandleForWriting.fileDescriptor, longestLine: longestLine
      ).run()
      try? fromServer.fileHandleForWriting.close()
    }
    thread.start()
    try toServer.fileHandleForWriting.write(contentsOf: input)
    try toServer.fileHandleForWriting.close()
    let output = fromServer.fileHandleForReading.readDataToEndOfFile()
    return try output.split(separator: UInt8(ascii: "\n")).map {
      try JSONReader.value(Array($0))
    }
  }

  func ping(_ id: Int) -> String { #"{"jsonrpc":"2.0","id":\#(id),"method":"ping"}"# }

  @Test func answersComeInTheOrderOfRequests() throws {
    let lines = (1...200).map { ping($0) + "\n" }.joined()
    #expect(try serve(Array(lines.utf8)).map { $0["id"]?.whole } == (1...200).map { $0 })
  }

  /// Blank lines, ends of line of another system, and a last line without an end.
  @Test func linesAsTheyCome() throws {
    let input = "\n\(ping(1))\r\n  \n\r\n\(ping(2))"
    #expect(try serve(Array(input.utf8)).map { $0["id"] } == [1, 2])
  }

  @Test func nothingAsksNothing() throws {
    #expect(try serve([]).isEmpty)
    #expect(try serve(Array("\n\n".utf8)).isEmpty)
  }

  /// A line that is too long is refused, and the next one is read.
  @Test(arguments: [10_001, 500_000])
  func aLineThatIsTooLongIsPassedOver(length: Int) throws {
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: length)
    let end = [UInt8(ascii: "\n")]
    let answers = try serve(Array(ping(1).utf8) + end + long + end + Array(ping(2).utf8) + end)
    #expect(answers.map { $0["id"] } == [1, .null, 2])
    #expect(answers[1].errorCode == -32600)
    #expect(try serve(long).map(\.errorCode) == [-32600])
  }

  @Test func aLineAtTheLimitIsRead() throws {
    let padding = String(repeating: " ", count: 10_000 - ping(1).utf8.count)
    #expect(try serve(Array((ping(1) + padding + "\n").utf8)).map { $0["id"] } == [1])
  }

  @Test func bytesThatAreNotTextAreRefused() throws {
    let answers = try serve([0xFF, 0xFE, 0x0A] + Array(ping(1).utf8))
    #expect(answers.map(\.errorCode) == [-32700, nil])
  }

  /// A call is called off while it is answered: it is told so, and its answer is not sent.
  @Test func aRunningCallIsCalledOff() throws {
    let input = """
      {"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-11-25"}}
      {"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"wait"}}
      {"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1,"reason":"enough"}}
      \(ping(2))
      """
    #expect(try serve(Array(input.utf8), WaitingTools()).map { $0["id"] } == [0, 2])
  }

  /// When nobody reads the answers the server ends, though the input is still open.
  @Test func aClosedOutputEndsTheWork() throws {
    let (toServer, fromServer) = (Pipe(), Pipe())
    let dispatcher = try Conversation().dispatcher
    let hasEnded = DispatchSemaphore(value: 0)
    let thread = Thread {
      StreamServer(
        dispatcher: dispatcher, input: toServer.fileHandleForReading.fileDescriptor,
        output: fromServer.fileHandleForWriting.fileDescriptor
      ).run()
      hasEnded.signal()
    }
    thread.start()
    try fromServer.fileHandleForReading.close()
    #expect(hasEnded.wait(timeout: .now() + 60) == .success)
    try toServer.fileHandleForWriting.close()
  }
}

/// A tool that works until it is called off.
struct WaitingTools: ToolServing {
  func definitions(_ language: Language) -> [ToolDefinition] {
    [ToolDefinition(name: "wait", title: "", description: "", input: [:], output: [:])]
  }

  func call(
    _ name: String, _ arguments: [String: JSONValue], _ language: Language,
    isCancelled: @escaping @Sendable () -> Bool
  ) -> ToolResult? {
    while !isCancelled() { sched_yield() }
    return nil
  }
}
