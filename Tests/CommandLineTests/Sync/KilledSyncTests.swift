import Foundation
import GRDB
import TestPublisher
import TestRecord
import Testing

/// `SIGKILL` at any moment of a sync leaves a whole record.
@Suite struct KilledSyncTests {
  private static let kills =
    ProcessInfo.processInfo.environment["IHATA_KILLS"].flatMap(Int.init) ?? 12

  /// A release to serve: every other round the older one; always without some of the last rows, so
  /// that it is new.
  private static func release(_ round: Int) throws -> (form: TestPublisher.Form, bytes: [UInt8]) {
    round.isMultiple(of: 2)
      ? (.csv, PublishedRows.csv(0..<(PublishedRows.count - round % 400)))
      : (.json, try PublishedRows.json(0..<(4350 - round % 400)))
  }

  @Test(.timeLimit(.minutes(60)))
  func atRandomMoments() async throws {
    let trial = try SyncTrial()
    let limits = ["--page-size", "1500", "--attempts", "2", "--wait", "0"]
    var whole: Set<[String]> = []
    func serve(_ round: Int) throws {
      let release = try Self.release(round)
      trial.publisher.withdraw(dataset: SyncTrial.dataset)
      trial.publisher.publish(dataset: SyncTrial.dataset, release.form, release.bytes)
      whole.insert(try Self.rows(release.bytes, release.form))
    }
    try serve(0)
    let first = try await trial.sync(limits: limits)
    try #require(first.status == 0, "\(first.text)")
    var killed = 0
    for round in 1...max(Self.kills, 1) {
      try serve(round)
      let wait = Duration.seconds(first.seconds * Double.random(in: 0.02...1.1))
      let run = try await trial.sync(limits: limits, killedAfter: wait)
      if run.isKilled { killed += 1 }
      try expectWhole(trial, whole, "round \(round), killed after \(wait)")
    }
    #expect(killed > 0)
    try serve(Self.kills + 2)
    let last = try await trial.sync(limits: limits)
    #expect(last.status == 0, "\(last.text)")
    try expectWhole(trial, whole, "the end")
    #expect(!(try await trial.runs().isEmpty))
  }

  private func expectWhole(
    _ trial: SyncTrial, _ whole: Set<[String]>, _ moment: Comment
  ) throws {
    var configuration = Configuration()
    configuration.readonly = true
    let database = try DatabaseQueue(path: trial.live.store, configuration: configuration)
    let checked = try database.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
    #expect(checked == ["ok"], moment)
    let kept = try #require(try trial.keptRows(), moment)
    #expect(whole.contains(try Self.canonical(kept)), moment)
  }

  /// The rows of a body in a form that does not depend on how it is written.
  private static func rows(_ bytes: [UInt8], _ form: TestPublisher.Form) throws -> [String] {
    if form == .csv {
      return try canonical(
        String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init))
    }
    let rows = try JSONSerialization.jsonObject(with: Data(bytes)) as? [Any] ?? []
    return try rows.map(canonical)
  }

  private static func canonical(_ rows: [String]) throws -> [String] {
    try rows.map { row in
      guard row.hasPrefix("{") else { return row }
      return try canonical(JSONSerialization.jsonObject(with: Data(row.utf8)))
    }
  }

  private static func canonical(_ object: Any) throws -> String {
    String(
      decoding: try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys]),
      as: UTF8.self)
  }
}
