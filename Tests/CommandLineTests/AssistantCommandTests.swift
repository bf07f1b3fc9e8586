import Foundation
import TestRecord
import Testing

/// `ihata mcp` as clients start it.
@Suite struct AssistantCommandTests {
  /// Runs the program with an input, or another program instead of it.
  func run(
    _ executable: String, _ arguments: [String], input: String = ""
  ) throws -> (status: Int32, output: String, errors: String) {
    let process = Process()
    let (inputs, output, errors) = (Pipe(), Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.standardInput = inputs
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    try inputs.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try inputs.fileHandleForWriting.close()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let complaint = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: text, as: UTF8.self),
      String(decoding: complaint, as: UTF8.self)
    )
  }

  let places = ["--data", TestRecord.dataFolder, "--store", TestRecord.path]

  /// The official client lists the tools, calls each in both languages and in both kinds of revisions,
  /// and compares a figure with the command line.
  @Test func theOfficialClientIsServed() throws {
    let run = try run(
      "\(TestRecord.root)/.build/python/bin/python",
      [
        "\(TestRecord.root)/Tests/Fixtures/validate-assistant.py", CommandLineTests.program,
        TestRecord.dataFolder, TestRecord.path,
      ])
    #expect(run.status == 0, "\(run.output)\(run.errors.suffix(1000)); run: make validators")
    #expect(run.output.contains("MINUSMA, malicious acts: 174"))
  }

  /// Nothing but messages comes out, whatever comes in, and the end of the input ends the program.
  @Test(arguments: ["en", "ar"])
  func whateverComesInOnlyMessagesComeOut(language: String) throws {
    let input = """
      nonsense
      {"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"sources"}}
      {"jsonrpc":"2.0","id":2,"method":"initialize","params":{"protocolVersion":"2025-06-18"}}
      {"jsonrpc":"2.0","method":"notifications/initialized"}
      [{"jsonrpc":"2.0","id":3,"method":"ping"}]
      {"jsonrpc":"2.0","id":4,"method":"tools/call","params":{"name":"figure","arguments":{}}}
      """
    let run = try run(
      CommandLineTests.program, ["mcp", "--lang", language] + places, input: input)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    let messages = try run.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(messages.count == 5)
    #expect(messages.allSatisfy { $0["jsonrpc"] as? String == "2.0" })
    #expect(
      messages.map { ($0["error"] as? [String: Any])?["code"] as? Int }
        == [-32700, -32602, nil, -32600, nil])
    #expect(!run.output.contains("⟦"))
  }

  /// A client that goes away is no failure.
  @Test func aClientThatGoesAwayIsNoFailure() throws {
    let run = try run(
      "/bin/bash",
      [
        "-c",
        #"{ "$0" "$@"; echo "status $?" >&2; } < <(yes '{"jsonrpc":"2.0","id":1,"method":"ping"}') | head -n 1"#,
        CommandLineTests.program, "mcp",
      ] + places)
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.errors.contains("status 0"), "\(run.errors)")
  }
}
