import Foundation
import Record
import Store
import TestPublisher
import TestRecord
import Testing

/// A small data folder and a publisher of its own, and the program that renews the one from the
/// other. Both are gone with it.
final class SyncTrial: Sendable {
  /// The dataset that most tests publish, and the source it is.
  static let dataset = "DPPADPOSS-FATALITIES"
  static let source = "un-fatalities"

  let live: LiveData
  let publisher: TestPublisher

  init() throws {
    live = try LiveData()
    publisher = try TestPublisher()
  }

  /// A trial that begins with a range of the rows fetched, published and in the record.
  ///
  /// They are fetched once for all such trials; the others begin with a copy of the folders.
  convenience init(with form: TestPublisher.Form, _ range: Range<Int>) async throws {
    try self.init()
    let first = try await Self.beginnings.of(form, range)
    let store = URL(fileURLWithPath: live.store).deletingLastPathComponent()
    try FileManager.default.removeItem(at: store)
    try FileManager.default.copyItem(
      at: URL(fileURLWithPath: first.live.store).deletingLastPathComponent(), to: store)
    _ = try publish(range, form)
  }

  private static let beginnings = Beginnings()

  /// The trials whose folders others begin with.
  private actor Beginnings {
    private var made: [String: Task<SyncTrial, any Error>] = [:]

    func of(_ form: TestPublisher.Form, _ range: Range<Int>) async throws -> SyncTrial {
      let name = "\(form) \(range)"
      let task =
        made[name]
        ?? Task {
          let trial = try SyncTrial()
          _ = try trial.publish(range, form)
          let run = try await trial.sync()
          try #require(run.status == 0, "\(run.text)")
          return trial
        }
      made[name] = task
      return try await task.value
    }
  }

  deinit {
    publisher.stop()
    live.remove()
  }

  /// Where the program is told to keep everything.
  var folders: [String] { ["--data", live.data, "--store", live.store] }

  /// Limits that keep a test short.
  static let quick = ["--timeout", "2", "--attempts", "2", "--wait", "0"]

  /// Publishes a range of the rows and gives back the bytes.
  func publish(_ range: Range<Int>, _ form: TestPublisher.Form = .csv) throws -> [UInt8] {
    let bytes = try PublishedRows.body(form, range)
    publisher.publish(dataset: Self.dataset, form, bytes)
    return bytes
  }

  /// Runs `ihata sync`.
  func sync(
    _ arguments: [String] = [source], limits: [String] = quick, shell: String? = nil,
    killedAfter: Duration? = nil, atOnce: Bool = false
  ) async throws -> BuiltProgram.Run {
    try await BuiltProgram.run(
      ["sync"] + arguments + ["--base-url", publisher.base] + limits + folders, shell: shell,
      killedAfter: killedAfter, atOnce: atOnce)
  }

  /// Runs another command.
  func run(_ arguments: [String], shell: String? = nil) async throws -> BuiltProgram.Run {
    try await BuiltProgram.run(arguments + folders, shell: shell)
  }

  /// The runs the program remembers, oldest first.
  func runs() async throws -> [RememberedRun] {
    let run = try await run(["runs", "--format", "json", "--last", "0"])
    #expect(run.status == 0, "\(run.text)")
    return try JSONDecoder().decode([RememberedRun].self, from: Data(run.output.utf8))
  }

  /// The last run the program remembers.
  func lastRun() async throws -> RememberedRun { try #require(try await runs().last) }

  /// The record, byte for byte.
  func record() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: live.store)) }

  /// The newest release of a source as the record keeps it: the rows of its file, in order; nil if
  /// the record has none.
  func keptRows(of source: String = source) throws -> [String]? {
    let reader = try live.reader()
    guard
      let kept = try reader.snapshots().last(where: {
        $0.snapshot.source == source && $0.snapshot.isCurrent
      })
    else { return nil }
    return try reader.lines(of: kept.snapshot.number, rows: 1...Int(UInt32.max)).map(\.text)
  }

  /// The folders of the releases of a source in the archive.
  func archived(_ source: String = source) throws -> [URL] {
    let folder = URL(fileURLWithPath: live.store).deletingLastPathComponent()
      .appendingPathComponent("archive/\(source)")
    guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
    return try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).sorted { $0.path < $1.path }
  }

  /// The requests for the data of a dataset, from one on.
  func requests(
    of dataset: String = dataset, since count: Int = 0
  ) -> [TestPublisher.Request] {
    publisher.requests.dropFirst(count).filter { $0.path.contains("/data/\(dataset)/") }
  }
}

/// A run as `ihata runs --format json` gives it.
struct RememberedRun: Decodable {
  struct Outcome: Decodable {
    struct Failure: Decodable {
      let key: String
    }

    let source: String
    let outcome: String
    let version: String?
    let rows: Int?
    let failure: Failure?
  }

  let id: String
  let release: String?
  let started: String
  let result: String
  let sources: [Outcome]

  /// What became of a source.
  func outcome(of source: String) -> String? { sources.first { $0.source == source }?.outcome }
}
