import Foundation
import TestRecord
import Testing

@testable import Server

/// The program ends when it is told to, with status 0 and its port free.
@Suite struct ShutdownTests {
  @Test func itEndsCleanlyAtOnce() async throws {
    let folder = TestRecord.temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.program)
    process.arguments = [
      "serve", "--data", TestRecord.dataFolder, "--store", TestRecord.path, "--port", "0", "--lang",
      "en", "--no-freeze",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    let (chunks, chunk) = AsyncStream.makeStream(of: Data.self)
    output.fileHandleForReading.readabilityHandler = { handle in
      let data = handle.availableData
      if data.isEmpty { chunk.finish() } else { chunk.yield(data) }
    }
    let (ends, end) = AsyncStream.makeStream(of: Void.self)
    process.terminationHandler = { _ in end.finish() }
    try process.run()
    var said = ""
    for await data in chunks {
      said += String(decoding: data, as: UTF8.self)
      if said.contains("\n") { break }
    }
    output.fileHandleForReading.readabilityHandler = nil
    let port = try #require(
      said.firstMatch(of: /127\.0\.0\.1:([0-9]+)/).flatMap { Int($0.output.1) }, "\(said)")
    let server = RunningServer(port: port)
    let status = try await server.api("/").status
    #expect(status == 200)
    process.terminate()
    for await _ in ends {}
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
    await #expect(throws: (any Error).self) { _ = try await server.api("/") }
  }

  @Test func aPortThatIsTakenIsAnError() async throws {
    try await RunningServer.run { server in
      let taken = server.port
      await #expect(throws: (any Error).self) {
        try await RunningServer.run {
          $0.port = taken
        } _: { _ in
        }
      }
    }
  }

  private static let program: String = {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
    return [tests, "\(TestRecord.root)/.build/debug"].map { "\($0)/ihata" }
      .first { FileManager.default.isExecutableFile(atPath: $0) } ?? "ihata"
  }()
}
