import Foundation
import TestRecord

/// The browser's way through the site: runs to its end while other tests go on.
struct BrowserWalk {
  /// Zero where nothing is wrong.
  let status: Int32
  /// A line a fault, and a sum.
  let output: String

  /// Walks.
  ///
  /// - Parameters:
  ///   - plan: the file that says where and what.
  ///   - folder: where to write what it says.
  init(plan: String, folder: String) async throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "\(TestRecord.root)/.build/python/bin/python")
    process.arguments = ["\(TestRecord.root)/Tests/Fixtures/browser/browse.py", plan]
    let file = "\(folder)/walk"
    _ = FileManager.default.createFile(atPath: file, contents: nil)
    let output = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
    process.standardOutput = output
    process.standardError = output
    let (ends, end) = AsyncStream.makeStream(of: Void.self)
    process.terminationHandler = { _ in end.finish() }
    try process.run()
    for await _ in ends {}
    status = process.terminationStatus
    self.output = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
  }
}
