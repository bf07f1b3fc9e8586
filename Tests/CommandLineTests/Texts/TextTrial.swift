import Foundation
import TestRecord
import Testing

/// Texts in a folder of their own, with the reviews beside a store that is not there.
enum TextTrial {
  static func run(
    _ arguments: [String], folder: String, shell: String? = nil
  ) throws -> CommandLineTests.Run {
    let process = Process()
    let output = Pipe()
    let errors = FileManager.default.temporaryDirectory
      .appendingPathComponent("errors-\(UUID().uuidString)")
    FileManager.default.createFile(atPath: errors.path, contents: nil)
    defer { try? FileManager.default.removeItem(at: errors) }
    let words =
      arguments + ["--data", TestRecord.dataFolder, "--store", "\(folder)/record.sqlite"]
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments =
      ["-c", "\(shell ?? ":"); exec \"$0\" \"$@\"", CommandLineTests.program] + words
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return CommandLineTests.Run(
      status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
      errors: try String(contentsOf: errors, encoding: .utf8))
  }

  static func file(_ name: String, _ text: String, in folder: String) throws -> String {
    let path = "\(folder)/\(name)"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  static func objects(_ run: CommandLineTests.Run) throws -> [[String: Any]] {
    let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require(value as? [[String: Any]])
  }

  /// A page with these lines, separated by strokes.
  static func portable(_ lines: String) -> String {
    let shown = lines.split(separator: "|").map { "(\($0)) Tj 0 -40 Td" }.joined(separator: "\n")
    let words = "BT /F1 10 Tf 20 700 Td\n\(shown) ET\n"
    return SmallPage.portable(words)
  }
}
