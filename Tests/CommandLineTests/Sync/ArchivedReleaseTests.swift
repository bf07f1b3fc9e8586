import Foundation
import TestPublisher
import Testing

/// What was fetched is kept as it was published.
@Suite struct ArchivedReleaseTests {
  private func digest(of file: URL) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
    process.arguments = [file.path]
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output.prefix(64), as: UTF8.self)
  }

  private struct Described: Decodable {
    struct File: Decodable {
      let name: String
      let sha256: String
    }
    struct Fetched: Decodable {
      let address: String
      let at: String
      let headers: [String: String]
    }

    let version: String
    let files: [File]
    let fetched: Fetched
  }

  @Test func theBytesAndWhereTheyCameFrom() async throws {
    let trial = try SyncTrial()
    let bytes = PublishedRows.csv(0..<200)
    trial.publisher.publish(dataset: SyncTrial.dataset, .csv, bytes, etag: "\"tag\"")
    let run = try await trial.sync()
    #expect(run.status == 0, "\(run.text)")
    let folder = try #require(try trial.archived().first)
    let file = folder.appendingPathComponent("\(SyncTrial.dataset).csv")
    #expect([UInt8](try Data(contentsOf: file)) == bytes)
    let release = try JSONDecoder().decode(
      Described.self, from: Data(contentsOf: folder.appendingPathComponent("release.json")))
    #expect(release.version == folder.lastPathComponent)
    #expect(try release.files.map(\.sha256) == [digest(of: file)])
    #expect(release.fetched.address == "\(trial.publisher.base)/data/\(SyncTrial.dataset)/csv")
    #expect(release.fetched.at.hasPrefix("20"))
    #expect(release.fetched.headers["etag"] == "\"tag\"")
  }

  /// Compressed on its way, the file is what the publisher compressed.
  @Test func compressedOnItsWay() async throws {
    let trial = try SyncTrial()
    let bytes = try trial.publish(0..<200)
    trial.publisher.always(.gzip, for: "/csv")
    let run = try await trial.sync()
    #expect(run.status == 0, "\(run.text)")
    let folder = try #require(try trial.archived().first)
    let file = folder.appendingPathComponent("\(SyncTrial.dataset).csv")
    #expect([UInt8](try Data(contentsOf: file)) == bytes)
  }

  /// An answer that is one page is kept as it is, like a file.
  @Test func onePageAsPublished() async throws {
    let trial = try SyncTrial()
    let bytes = Array(
      "[{\"Month\": \"2024-01-01\",\n  \"Applications\": 5}, {\"Month\": \"2024-02-01\",\n  \"Applications\": 6}]\n"
        .utf8)
    trial.publisher.publish(
      dataset: "UNFICYP-APPLICATIONS", .json, bytes, pagesJSON: false)
    let run = try await trial.sync(["UNFICYP-APPLICATIONS"])
    #expect(run.status == 0, "\(run.text)")
    let folder = try #require(try trial.archived("unficyp-applications").first)
    let file = folder.appendingPathComponent("UNFICYP-APPLICATIONS.json")
    #expect([UInt8](try Data(contentsOf: file)) == bytes)
  }

  /// Later syncs leave the releases before as they are.
  @Test func releasesDoNotChange() async throws {
    let trial = try SyncTrial()
    var seen: [URL: Data] = [:]
    for count in [200, 201, 202] {
      _ = try trial.publish(0..<count)
      let run = try await trial.sync()
      #expect(run.status == 0, "\(run.text)")
      for folder in try trial.archived() {
        for file in try FileManager.default.contentsOfDirectory(
          at: folder, includingPropertiesForKeys: nil)
        {
          let bytes = try Data(contentsOf: file)
          #expect(seen[file] == nil || seen[file] == bytes)
          seen[file] = bytes
        }
      }
    }
    #expect(try trial.archived().count == 3)
  }

  /// A release that was changed on the disk is not taken for the publisher's.
  @Test func aReleaseThatWasEdited() async throws {
    let trial = try SyncTrial()
    _ = try trial.publish(0..<200)
    let first = try await trial.sync()
    #expect(first.status == 0, "\(first.text)")
    let folder = try #require(try trial.archived().first)
    let file = folder.appendingPathComponent("\(SyncTrial.dataset).csv")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    try text.replacingOccurrences(of: "UNTSO", with: "UNSCO").write(
      to: file, atomically: false, encoding: .utf8)
    // While the record stands, the file is not needed and not read.
    let record = try trial.record()
    _ = try await trial.sync([SyncTrial.source, "--offline"])
    #expect(try trial.record() == record)
    try FileManager.default.removeItem(atPath: trial.live.store)
    let run = try await trial.sync([SyncTrial.source, "--offline"])
    #expect(run.status == 1, "\(run.text)")
    #expect(run.text.contains("SHA-256"), "\(run.text)")
    #expect(!FileManager.default.fileExists(atPath: trial.live.store))
  }
}
