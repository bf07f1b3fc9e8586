import AsyncHTTPClient
import Foundation
import NIOCore
import Record
import Site
import TestRecord
import Wording

@testable import Server

/// The server over the shared record within the test's own process, on a port that is free.
struct RunningServer: Sendable {
  /// The port.
  let port: Int

  /// The day on which the tests' readers ask.
  static let today = TestRecord.day("2026-11-25")
  /// The identifier under which the record is said to be frozen.
  static let release = "0123456789ab"

  /// Runs a server while a test asks it.
  static func run<Value: Sendable>(
    _ change: (inout ServerSettings) -> Void = { _ in },
    _ body: @Sendable (RunningServer) async throws -> Value
  ) async throws -> Value {
    var settings = ServerSettings(
      data: TestRecord.dataFolder, store: TestRecord.path, program: "0.0.0")
    settings.port = 0
    settings.requestsPerMinute = 1_000_000
    change(&settings)
    let server = try await WebServer(
      settings, catalogue: try TestRecord.catalogue(), freeze: { _ in release },
      today: { today }, now: { "2026-11-25T12:00:00Z" }, log: { _ in })
    let (ports, port) = AsyncStream.makeStream(of: Int.self)
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        defer { port.finish() }
        do {
          try await server.run { port.yield($0) }
        } catch is CancellationError {
          return
        }
      }
      var found: Int?
      for await number in ports {
        found = number
        break
      }
      guard let found else {
        try await group.waitForAll()
        throw Failure.doesNotListen
      }
      let value = try await body(RunningServer(port: found))
      group.cancelAll()
      return value
    }
  }

  /// Why there is nothing to ask.
  enum Failure: Error { case doesNotListen }

  /// A client that takes answers as they come: the shared one undoes compression.
  private static let client = HTTPClient(eventLoopGroupProvider: .singleton)

  /// An answer as a client gets it.
  struct Answer: Sendable {
    let status: Int
    let headers: [String: String]
    let bytes: [UInt8]
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The answer as JSON.
    func json() throws -> [String: Any] {
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
    }

    /// The code of a refusal.
    var code: String? { ((try? json())?["error"] as? [String: Any])?["code"] as? String }
    /// The sentence of a refusal.
    var message: String? { ((try? json())?["error"] as? [String: Any])?["message"] as? String }
  }

  /// Asks for an address below the host.
  func get(
    _ path: String, method: String = "GET", _ headers: [String: String] = [:]
  ) async throws -> Answer {
    var request = HTTPClientRequest(url: "http://127.0.0.1:\(port)\(path)")
    request.method = .RAW(value: method)
    for (name, value) in headers { request.headers.add(name: name, value: value) }
    let response = try await Self.client.execute(request, timeout: .seconds(60))
    let body = try await response.body.collect(upTo: 20 << 20)
    var heads: [String: String] = [:]
    for (name, value) in response.headers { heads[name.lowercased()] = value }
    return Answer(
      status: Int(response.status.code), headers: heads, bytes: Array(buffer: body))
  }

  /// Sends something along.
  func post(_ path: String, _ body: [UInt8], _ mediaType: String) async throws -> Answer {
    var request = HTTPClientRequest(url: "http://127.0.0.1:\(port)\(path)")
    request.method = .POST
    request.headers.add(name: "content-type", value: mediaType)
    request.body = .bytes(body)
    let response = try await Self.client.execute(request, timeout: .seconds(60))
    let answer = try await response.body.collect(upTo: 20 << 20)
    return Answer(status: Int(response.status.code), headers: [:], bytes: Array(buffer: answer))
  }

  /// Asks the API.
  func api(_ path: String, _ headers: [String: String] = [:]) async throws -> Answer {
    try await get("/api/v1\(path)", headers)
  }
}
