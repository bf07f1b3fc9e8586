import Foundation
import Intake
import Record
import Store

/// A data folder as small as can be renewed from a publisher: identities, wording and the hub's
/// catalogue, and of published files the country codes alone. Its record is beside it.
public struct LiveData: Sendable {
  /// The folder with everything.
  public let folder: String
  /// The data folder.
  public var data: String { "\(folder)/data" }
  /// The store; archive, runs and frozen records are beside it.
  public var store: String { "\(folder)/store/record.sqlite" }

  /// A new folder.
  ///
  /// - Parameter sources: further files for `sources/`, by name.
  public init(sources: [String: String] = [:]) throws {
    folder = TestRecord.temporaryFolder()
    let files = FileManager.default
    let bundled = TestRecord.dataFolder
    try files.createDirectory(
      atPath: "\(folder)/data/snapshots", withIntermediateDirectories: true)
    try files.createDirectory(atPath: "\(folder)/data/sources", withIntermediateDirectories: true)
    try files.createDirectory(atPath: "\(folder)/store", withIntermediateDirectories: true)
    for name in [
      "entities", "messages", "catalogue", "meetings", "duties", "initiatives", "briefing",
      "sources/country-codes.yml", "snapshots/country-codes",
    ] {
      try files.copyItem(atPath: "\(bundled)/\(name)", toPath: "\(folder)/data/\(name)")
    }
    for (name, text) in sources {
      try text.write(
        toFile: "\(folder)/data/sources/\(name).yml", atomically: true, encoding: .utf8)
    }
  }

  /// Removes the folder.
  public func remove() { try? FileManager.default.removeItem(atPath: folder) }

  /// A reader of the record.
  public func reader() throws -> SQLiteRecordReader { try SQLiteRecordReader(path: store) }

  /// The older release of the fatalities, as the hub's API answers, from the bundled files.
  public static func olderFatalities() throws -> [UInt8] {
    try bytes("un-fatalities/2023-11-28/dppadposs-fatalities.json")
  }

  /// The newer release of the fatalities, as comma-separated text, from the bundled files.
  public static func newerFatalities() throws -> [UInt8] {
    try bytes("un-fatalities/2025-04-04/DPPADPOSS-FATALITIES.csv")
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](
      try Data(contentsOf: URL(fileURLWithPath: "\(TestRecord.dataFolder)/snapshots/\(path)")))
  }
}
