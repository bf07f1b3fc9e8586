import Foundation
import Indicators
import Intake
import TestRecord
import Testing

@testable import ihata

/// What exists is documented, or the test fails.
@Suite struct DocumentationTests {
  func text(_ path: String) throws -> String {
    try String(contentsOfFile: "\(TestRecord.root)/\(path)", encoding: .utf8)
  }

  @Test func everyCommandIsDocumented() throws {
    let documentation = try text("docs/commands.md")
    for command in Ihata.configuration.subcommands {
      let name = command.configuration.commandName ?? ""
      #expect(documentation.contains("## `ihata \(name)"), "\(name)")
    }
  }

  @Test func everyIndicatorIsDocumented() throws {
    let documentation = try text("docs/indicators.md")
    for indicator in IndicatorList.all {
      #expect(documentation.contains("## `\(indicator.definition.id)`"))
    }
  }

  @Test func everySourceAndFormatIsDocumented() throws {
    let documentation = try text("docs/sources.md")
    for source in try DataFolder(path: TestRecord.dataFolder).sources() {
      #expect(
        documentation.contains("## `\(source.id)`") || documentation.contains("| `\(source.id)` |"),
        "\(source.id)")
    }
    for format in RecordBuild.formats {
      #expect(documentation.contains("`\(format)`"), "\(format)")
    }
  }

  @Test func theReadmeNamesTheTwoCommands() throws {
    let readme = try text("README.md")
    #expect(readme.contains("make brief"))
    #expect(readme.contains("make test"))
  }

  @Test func theSourcesAreFormatted() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "swift", "format", "lint", "--strict", "--recursive", "Sources", "Tests", "Package.swift",
    ]
    process.currentDirectoryURL = URL(fileURLWithPath: TestRecord.root)
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let complaints = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(
      process.terminationStatus == 0, "\(String(decoding: complaints.prefix(2000), as: UTF8.self))")
  }
}
