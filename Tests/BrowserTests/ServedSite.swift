import Foundation
import TestRecord

/// The built program serving the shared record on a port that is free.
struct ServedSite {
  /// Why there is none.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Its address: `http://127.0.0.1:41234`.
  let address: String
  private let process: Process
  private let folder: String

  /// Starts it; returns once it listens.
  init() async throws {
    folder = TestRecord.temporaryFolder()
    // A store of its own: the server freezes the record beside it.
    let store = "\(folder)/record.sqlite"
    try FileManager.default.copyItem(atPath: TestRecord.path, toPath: store)
    try TestDocuments.add(beside: store)
    process = Process()
    process.executableURL = URL(fileURLWithPath: Self.program)
    process.arguments = [
      "serve", "--data", TestRecord.dataFolder, "--store", store, "--port", "0", "--lang", "en",
      "--requests-per-minute", "1000000",
    ]
    let log = "\(folder)/log"
    for name in ["output", "log"] {
      _ = FileManager.default.createFile(atPath: "\(folder)/\(name)", contents: nil)
    }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: log))
    process.standardInput = FileHandle.nullDevice
    let (chunks, chunk) = AsyncStream.makeStream(of: Data.self)
    output.fileHandleForReading.readabilityHandler = { handle in
      let data = handle.availableData
      if data.isEmpty { chunk.finish() } else { chunk.yield(data) }
    }
    try process.run()
    var said = ""
    for await data in chunks {
      said += String(decoding: data, as: UTF8.self)
      if said.contains("\n") { break }
    }
    output.fileHandleForReading.readabilityHandler = nil
    guard let found = said.firstMatch(of: /http:\/\/[0-9.]+:[0-9]+/) else {
      process.terminate()
      let errors = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
      throw Failure(description: "the server says: \(said)\(errors)")
    }
    address = String(found.output)
  }

  /// Ends it.
  func stop() {
    process.terminate()
    process.waitUntilExit()
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// The built program beside the tests.
  private static let program: String = {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
    return [tests, "\(TestRecord.root)/.build/debug"].map { "\($0)/ihata" }
      .first { FileManager.default.isExecutableFile(atPath: $0) } ?? "ihata"
  }()
}
