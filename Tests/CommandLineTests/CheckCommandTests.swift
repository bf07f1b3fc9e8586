import Foundation
import TestRecord
import Testing

/// `ihata check` and `ihata document`, as they are typed.
struct CheckCommandTests {
  private let program = CommandLineTests()
  private let folder = TestRecord.temporaryFolder()
  private static let texts = "\(TestRecord.root)/Tests/Fixtures/check/open"

  @Test func theStatusSaysWhetherSomethingDiffers() throws {
    let wrong = try program.run(
      "check", "\(Self.texts)/en-01-statement-two-errors.txt", "--date", "2024-09-09")
    #expect(wrong.status == 1, "\(wrong.errors)")
    #expect(wrong.output.contains("✗ Differs: 2"))
    #expect(wrong.output.contains("34 peacekeepers were killed"))
    let right = try program.run(
      "check", "\(Self.texts)/ar-01-news-annual-debate.txt", "--date", "2024-09-07")
    #expect(right.status == 0, "\(right.errors)")
    // The report is in the language of the text.
    #expect(right.output.contains("يتفق مع السجل"))
    let none = try program.run("check", "\(folder)/none.txt")
    #expect(none.status == 2)
    #expect(none.errors.contains("none.txt"))
  }

  /// The briefing is compiled from the record: nothing in it can differ from the record.
  @Test(arguments: ["ar", "en"]) func theBriefingAgreesWithTheRecord(language: String) throws {
    let briefing = "\(TestRecord.root)/Tests/Golden/briefing.\(language).md"
    let run = try program.run("check", briefing, "--date", "2024-09-09", "--lang", "en")
    #expect(run.status == 0, "\(run.output.suffix(3000))")
    #expect(run.output.contains("✓ Holds: "))
  }

  @Test func thePageNeedsNothingBesideIt() throws {
    let page = "\(folder)/report.html"
    _ = try program.run(
      "check", "\(Self.texts)/ar-01-news-annual-debate.txt", "--format", "html", "--out", page)
    let html = try String(contentsOfFile: page, encoding: .utf8)
    #expect(html.contains("<html lang=\"ar\" dir=\"rtl\">"))
    #expect(!html.contains("<link") && !html.contains("<script") && !html.contains("src="))
    let json = try program.run(
      "check", "\(Self.texts)/en-01-statement-two-errors.txt", "--format", "json", "--lang", "ar")
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(object?["language"] as? String == "ar")
    #expect(object?["textLanguage"] as? String == "en")
  }

  @Test func aTextDoesNotSpeakToTheTerminal() throws {
    let file = "\(folder)/hostile.txt"
    let text = "In 2022, 34 \u{1B}[2Jpeacekeepers \u{9B}31m\u{202E}were killed by malicious acts."
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    let run = try program.run("check", file)
    #expect(run.status == 1, "\(run.errors)")
    #expect(run.output.contains("were killed"))
    let control = run.output.unicodeScalars.first {
      $0 != "\n" && $0.properties.generalCategory == .control || $0.value == 0x202E
    }
    #expect(control == nil)
  }

  @Test func documentsAreKeptFoundAndRemoved() throws {
    let store = "\(folder)/record.sqlite"
    try FileManager.default.createSymbolicLink(
      atPath: store, withDestinationPath: TestRecord.path)
    let fixtures = "\(TestRecord.root)/Tests/Fixtures/documents"
    let added = try program.run(
      "document", "add", "\(fixtures)/statement.docx", "\(fixtures)/bomb.docx",
      "\(fixtures)/encrypted.pdf", "--date", "2024-09-09", "--kind", "statement", store: store)
    // Two of three cannot be read; the third is there all the same.
    #expect(added.status == 1)
    #expect(added.errors.contains("bomb.docx") && added.errors.contains("encrypted.pdf"))
    let list = try program.run("document", "list", store: store)
    let id = try #require(
      list.output.split(whereSeparator: \.isWhitespace).first {
        $0.hasPrefix("2024-09-09-statement-")
      }.map(String.init))
    #expect(try program.run("search", "peacekeepers", "killed", store: store).output.contains(id))
    #expect(
      try program.run("document", "show", id, store: store).output.contains(
        "In 2022, 33 peacekeepers were killed."))
    #expect(try program.run("document", "remove", id, store: store).status == 0)
    #expect(try program.run("document", "remove", id, store: store).status == 1)
  }
}
