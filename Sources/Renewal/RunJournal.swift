import Foundation

/// The reports of all runs, one file each in the folder `runs` beside the store. A report is there from
/// the beginning of its run, so that a killed one leaves a trace.
public struct RunJournal: Sendable {
  /// The folder; it need not exist.
  public let path: String

  /// The journal beside a store.
  public init(besideStore store: String) {
    let folder = (store as NSString).deletingLastPathComponent
    path = "\(folder.isEmpty ? "." : folder)/runs"
  }

  /// Opens the report of a run that begins now.
  public func begin(
    command: String, program: String, now: String
  ) throws(RenewalError) -> RunReport {
    let moment = String(now.filter { $0.isLetter || $0.isNumber })
    var id = moment
    var number = 1
    while FileManager.default.fileExists(atPath: file(id)) {
      number += 1
      id = "\(moment)-\(number)"
    }
    let report = RunReport(
      id: id, command: command, program: program, started: now, finished: nil,
      result: .unfinished, sources: [], release: nil, failure: nil)
    try write(report)
    return report
  }

  /// Keeps a report as it is now.
  public func write(_ report: RunReport) throws(RenewalError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try encoder.encode(report).write(
        to: URL(fileURLWithPath: file(report.id)), options: .atomic)
    } catch {
      throw .unwritable(path: file(report.id), reason: error.localizedDescription)
    }
  }

  /// All reports, oldest first.
  public func all() throws(RenewalError) -> [RunReport] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { return [] }
    var reports: [RunReport] = []
    for name in names.sorted() where name.hasSuffix(".json") {
      do {
        reports.append(
          try JSONDecoder().decode(
            RunReport.self, from: Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)"))))
      } catch {
        throw .unreadable(path: "\(path)/\(name)", reason: "\(error)")
      }
    }
    return reports.sorted { ($0.started, $0.id) < ($1.started, $1.id) }
  }

  private func file(_ id: String) -> String { "\(path)/\(id).json" }
}
