import Foundation
import Indicators
import Intake
import Record
import Store
import Wording

/// The record of the bundled data, built once for all tests.
public enum TestRecord {
  /// The root of the project.
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The project's own data.
  public static let dataFolder = "\(root)/Data"

  /// Where the shared record is.
  public static let path: String = {
    let path = temporaryFolder() + "/record.sqlite"
    do {
      let writer = try SQLiteRecordWriter(path: path)
      reports = try RecordBuild(data: DataFolder(path: dataFolder)).run(into: writer)
      try writer.finish()
      try TestDocuments.add(beside: path)
    } catch {
      fatalError("the bundled record does not build: \(error)")
    }
    return path
  }()

  /// What the build of the shared record reported.
  nonisolated(unsafe) public private(set) static var reports: [BuildReport] = []

  /// A reader of the shared record.
  public static func reader() throws -> SQLiteRecordReader { try SQLiteRecordReader(path: path) }

  /// A view of the shared record; one for all tests, since it remembers its answers.
  public static let view: RecordView = {
    do {
      return try RecordView(try reader())
    } catch {
      fatalError("the bundled record cannot be viewed: \(error)")
    }
  }()

  /// The catalogue of messages.
  public static func catalogue() throws -> Catalogue {
    try Catalogue(folder: "\(dataFolder)/messages")
  }

  /// A new empty folder.
  public static func temporaryFolder() -> String {
    let path = NSTemporaryDirectory() + "ihata-test-\(UUID().uuidString)"
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }

  /// A day; tests write days as text.
  public static func day(_ text: String) -> CalendarDate {
    CalendarDate(iso: text) ?? CalendarDate(dayNumber: 0)
  }

  /// A question over a span written as two dates of any precision.
  public static func request(
    _ from: String, _ through: String, by: [Record.Dimension] = [], mission: EntityID? = nil
  ) -> FigureRequest {
    let period = Period(
      from: PartialDate(from) ?? .year(1948), through: PartialDate(through) ?? .year(2025))
    var request = FigureRequest(period: period ?? .always)
    request.by = by
    request.missions = mission.map { [$0] }
    return request
  }
}
