import Foundation
import TestRecord
import Testing

@testable import Server

/// What the API answers is what its description says, for requests good and bad: those that
/// schemathesis makes up from the description.
@Suite struct ConformanceTests {
  @Test func theAPIKeepsToItsDescription() async throws {
    let (status, output) = try await RunningServer.run { server in
      try await Self.run([
        "--config-file", "\(TestRecord.root)/Tests/Fixtures/schemathesis.toml", "run",
        "http://127.0.0.1:\(server.port)/api/v1/openapi.json", "--checks", "all",
        "--max-examples", "2", "--request-timeout", "120", "--seed", "2378", "--no-color",
        "--generation-database", "none",
      ])
    }
    #expect(status == 0, "\(output.suffix(4000)); run: make validators")
    #expect(output.contains("No issues found"), "\(output.suffix(4000))")
  }

  /// Runs the validator to its end while the server goes on.
  private static func run(_ arguments: [String]) async throws -> (Int32, String) {
    let folder = TestRecord.temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let process = Process()
    process.executableURL = URL(
      fileURLWithPath: "\(TestRecord.root)/.build/python/bin/schemathesis")
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let file = "\(folder)/output"
    _ = FileManager.default.createFile(atPath: file, contents: nil)
    let output = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
    process.standardOutput = output
    process.standardError = output
    let (ends, end) = AsyncStream.makeStream(of: Void.self)
    process.terminationHandler = { _ in end.finish() }
    try process.run()
    for await _ in ends {}
    return (process.terminationStatus, (try? String(contentsOfFile: file, encoding: .utf8)) ?? "")
  }
}
