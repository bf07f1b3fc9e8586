import Digests
import Foundation
import Indicators
import Intake
import Record
import Store

/// A data folder with the project's identities and one published file of the test's own.
public struct SmallData {
  /// The folder.
  public let folder: String
  /// Where its record is built.
  public var storePath: String { "\(folder)/record.sqlite" }

  /// A folder with a file of one format.
  ///
  /// - Parameters:
  ///   - declared: the SHA-256 to declare; nil for the right one.
  ///   - min: the fewest rows.
  ///   - quarantine: how many rows may be refused.
  public init(
    format: String, content: [UInt8], mediaType: String = "text/csv", declared: String? = nil,
    min: Int = 1, quarantine: Int = 0, corrections: String? = nil
  ) throws {
    folder = try Self.folderWithIdentities()
    let files = FileManager.default
    try files.createDirectory(
      atPath: "\(folder)/snapshots/test/1", withIntermediateDirectories: true)
    try write(
      content, declared: declared, format: format, mediaType: mediaType, min: min,
      quarantine: quarantine)
    if let corrections {
      try files.createDirectory(
        atPath: "\(folder)/corrections", withIntermediateDirectories: true)
      try corrections.write(
        toFile: "\(folder)/corrections/test.yml", atomically: true, encoding: .utf8)
    }
  }

  /// A folder with a source of each table.
  public init(_ sources: [SmallSource]) throws {
    folder = try Self.folderWithIdentities()
    for source in sources {
      try FileManager.default.createDirectory(
        atPath: "\(folder)/snapshots/\(source.id)/1", withIntermediateDirectories: true)
      try write(
        Array(source.text.utf8), format: source.format, mediaType: source.mediaType,
        quarantine: source.quarantine, source: source.id, precedence: source.precedence,
        published: source.published)
    }
  }

  /// A new folder with the project's identities and wording.
  private static func folderWithIdentities() throws -> String {
    let folder = TestRecord.temporaryFolder()
    let files = FileManager.default
    try files.copyItem(atPath: "\(TestRecord.dataFolder)/entities", toPath: "\(folder)/entities")
    try files.copyItem(atPath: "\(TestRecord.dataFolder)/messages", toPath: "\(folder)/messages")
    for name in ["sources", "snapshots/country-codes"] {
      try files.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
    }
    try files.copyItem(
      atPath: "\(TestRecord.dataFolder)/sources/country-codes.yml",
      toPath: "\(folder)/sources/country-codes.yml")
    try files.removeItem(atPath: "\(folder)/snapshots/country-codes")
    try files.copyItem(
      atPath: "\(TestRecord.dataFolder)/snapshots/country-codes",
      toPath: "\(folder)/snapshots/country-codes")
    return folder
  }

  /// A folder with a file of one format, written as text.
  public init(
    format: String, text: String, mediaType: String = "text/csv", min: Int = 1,
    quarantine: Int = 0, corrections: String? = nil
  ) throws {
    try self.init(
      format: format, content: Array(text.utf8), mediaType: mediaType, min: min,
      quarantine: quarantine, corrections: corrections)
  }

  /// Replaces the published file.
  public func write(
    _ content: [UInt8], declared: String? = nil, format: String, mediaType: String = "text/csv",
    min: Int = 1, quarantine: Int = 0, source id: String = "test", precedence: Int = 1,
    published: String = "2024-01-01"
  ) throws {
    try Data(content).write(to: URL(fileURLWithPath: "\(folder)/snapshots/\(id)/1/file"))
    let digest = DigestText.hexadecimal(SHA256.hash(content))
    let source = """
      id: \(id)
      publisher: {en: Test, ar: اختبار}
      title: {en: Test, ar: اختبار}
      licence: {en: none, ar: لا شيء}
      address: none
      citation: none
      cadence: once
      precedence: \(precedence)
      releases:
        - version: "1"
          published: "\(published)"
          retrieved: "2024-01-01"
          files:
            - name: file
              format: \(format)
              sha256: "\(declared ?? digest)"
              mediaType: \(mediaType)
              min: \(min)
              max: 1000
              quarantine: \(quarantine)
      """
    try source.write(toFile: "\(folder)/sources/\(id).yml", atomically: true, encoding: .utf8)
  }

  /// Builds the record.
  ///
  /// - Returns: the report on the test's own file.
  @discardableResult
  public func build() throws -> BuildReport? {
    let writer = try SQLiteRecordWriter(path: storePath)
    do {
      let reports = try RecordBuild(data: DataFolder(path: folder)).run(into: writer)
      try writer.finish()
      return reports.last { $0.snapshot.source == "test" }
    } catch {
      writer.discard()
      throw error
    }
  }

  /// The intake error that a build ends with; nil when it succeeds or fails otherwise.
  public func intakeError() -> IntakeError? {
    do {
      try build()
      return nil
    } catch RecordBuildError<StoreError>.intake(let error) {
      return error
    } catch {
      return nil
    }
  }

  /// A reader of the record.
  public func reader() throws -> SQLiteRecordReader { try SQLiteRecordReader(path: storePath) }

  /// A view of the record, which is built first.
  public func view() throws -> RecordView {
    try build()
    return try RecordView(try reader())
  }

  /// The observations of a measure in the record, which is built first.
  public func observations(_ measure: Measure) throws -> [Observation] {
    try build()
    let reader = try reader()
    return try reader.observations(
      Selection(
        measure: measure, snapshots: try reader.snapshots().map(\.snapshot.number),
        period: .always), includingUnusable: true)
  }

  /// Why the first refused row was refused, with its number; nil where none was.
  public func refusal() -> SmallRefusal? {
    guard case .tooManyRefusals(_, _, _, let row, let first) = intakeError() else { return nil }
    return SmallRefusal(row: row, reason: first)
  }
}
