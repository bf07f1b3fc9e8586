import Foundation
import TestRecord
import Testing

/// `ihata brief --format pdf` with a browser that only says what it was given.
@Suite struct BriefPrintingTests {
  private static func run(
    _ arguments: String..., path: String
  ) throws -> CommandLineTests.Run {
    let process = Process()
    let (output, errors) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: CommandLineTests.program)
    process.arguments =
      [
        "brief", "--as-of", "2024-09-09", "--data", TestRecord.dataFolder, "--store",
        TestRecord.path,
      ]
      + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(["PATH": path]) { $1 }
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let complaint = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return CommandLineTests.Run(
      status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
      errors: String(decoding: complaint, as: UTF8.self))
  }

  /// A folder with a browser that "prints" the page as it is, behind the mark of a PDF.
  private static func browser() throws -> String {
    let folder = TestRecord.temporaryFolder()
    let script = """
      #!/bin/sh
      for word; do
        case "$word" in
        --print-to-pdf=*) result="${word#*=}" ;;
        file://*) page="${word#file://}" ;;
        esac
      done
      { printf '%%PDF-1.7\\n'; cat "$page"; } > "$result"
      """
    let path = "\(folder)/chromium"
    try script.write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return "\(folder):/usr/bin:/bin"
  }

  @Test func theBriefingIsPrintedToAFile() throws {
    let folder = TestRecord.temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let run = try Self.run(
      "--format", "html,pdf", "--lang", "ar", "--out", folder, path: Self.browser())
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("\(folder)/briefing.ar.pdf"))
    let pdf = try String(contentsOfFile: "\(folder)/briefing.ar.pdf", encoding: .utf8)
    let html = try String(contentsOfFile: "\(folder)/briefing.ar.html", encoding: .utf8)
    #expect(pdf.hasPrefix("%PDF-1.7\n<!doctype html>"))
    #expect(pdf.hasSuffix(html.suffix(1000)))
    #expect(html.contains("counter(page)"))
  }

  @Test func withoutABrowserBothLanguagesNameItsPackage() throws {
    let run = try Self.run("--format", "pdf", path: TestRecord.temporaryFolder())
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("Debian’s package chromium"))
    #expect(run.errors.contains("الحزمة chromium في ديبيان"))
  }

  @Test func anUnknownFormatIsRefused() throws {
    let run = try Self.run("--format", "docx", path: "/usr/bin:/bin")
    #expect(run.status == 64)
    #expect(run.errors.contains("html, markdown, json, pdf"))
  }
}
