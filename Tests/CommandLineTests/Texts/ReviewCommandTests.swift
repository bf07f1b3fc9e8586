import Foundation
import TestRecord
import Testing

/// `ihata review` as a user runs it.
@Suite struct ReviewCommandTests {
  private let folder = TestRecord.temporaryFolder()
  private let text =
    "\(TestRecord.root)/Tests/Fixtures/mandates/first/01-en-unmiss-extension.txt"

  private var reviews: String { "\(folder)/reviews.yml" }

  private func run(_ arguments: String...) throws -> CommandLineTests.Run {
    try TextTrial.run(arguments, folder: folder)
  }

  private func state(_ key: String, of file: String? = nil) throws -> String? {
    try fact(key, of: file)?["state"] as? String
  }

  private func fact(_ key: String, of file: String? = nil) throws -> [String: Any]? {
    let run = try run("obligations", file ?? text, "--format", "json")
    let facts = try TextTrial.objects(run).first?["facts"] as? [[String: Any]]
    return facts?.first { $0["key"] as? String == key }
  }

  private func changed() throws -> String {
    let words = try String(contentsOfFile: text, encoding: .utf8)
    return try TextTrial.file(
      "changed.txt", words.replacingOccurrences(of: "17,000", with: "18,000"), in: folder)
  }

  @Test(arguments: [("en", "unreviewed"), ("ar", "غير مستعرَض")])
  func factsAreListedWithNumberKeyAndState(language: String, words: String) throws {
    let run = try run("review", text, "--lang", language)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("2/ceiling/troops"))
    #expect(run.output.contains(words))
    #expect(!run.output.contains("⟦"))
    // Looking keeps nothing.
    #expect(!FileManager.default.fileExists(atPath: reviews))
  }

  @Test func decisionsAreKeptAndShownEverywhere() throws {
    let accepted = try run(
      "review", text, "--accept", "1", "--reject", "2/ceiling/police", "--by", "A. Reader",
      "--note",
      "as printed")
    #expect(accepted.status == 0, "\(accepted.errors)")
    #expect(accepted.output.contains("2 reviews added to \(reviews)"))
    #expect(try state("1/mandate/unmiss") == "accepted")
    #expect(try state("2/ceiling/police") == "rejected")
    #expect(try state("2/ceiling/troops") == "unreviewed")
    let shown = try run("obligations", text, "--format", "text", "--slot", "mandate")
    #expect(shown.output.contains("· accepted"))
    #expect(shown.output.contains("by A. Reader"))
    #expect(shown.output.contains("note: as printed"))
    let kept = try String(contentsOfFile: reviews, encoding: .utf8)
    #expect(kept.contains("document: S/RES/9104 (2031)"))
    #expect(kept.contains("by: A. Reader"))
  }

  /// The reviewer's value is shown instead of the rule's; both are in the JSON.
  @Test func anEditedValueIsShown() throws {
    let run = try run(
      "review", text, "--edit", "2/ceiling/troops", "--value", "count=16500", "--by", "A. Reader")
    #expect(run.status == 0, "\(run.errors)")
    let fact = try #require(try fact("2/ceiling/troops"))
    #expect((fact["value"] as? [String: Any])?["count"] as? Int == 16_500)
    #expect((fact["read"] as? [String: Any])?["count"] as? Int == 17_000)
    #expect(fact["state"] as? String == "edited")
    #expect(
      try self.run("obligations", text, "--slot", "ceiling").output.contains("16,500"))
  }

  @Test func allThatIsNotReviewedIsAccepted() throws {
    #expect(try run("review", text, "--accept", "all", "--reject", "2").status == 0)
    #expect(try state("2/ceiling/troops") == "rejected")
    #expect(try state("1/mandate/unmiss") == "accepted")
    // What was rejected stays so.
    let again = try run("review", text, "--accept", "all")
    #expect(again.status == 0)
    #expect(again.output.contains("Nothing was to be reviewed"))
    #expect(try state("2/ceiling/troops") == "rejected")
  }

  @Test func aChangedTextReopens() throws {
    _ = try run("review", text, "--accept", "all", "--by", "A. Reader")
    let changed = try changed()
    #expect(try state("2/ceiling/troops", of: changed) == "reopened")
    #expect(try state("1/mandate/unmiss", of: changed) == "accepted")
    let english = try run("review", changed)
    #expect(english.output.contains("reopened"))
    #expect(english.output.contains("count=17000"))
    let arabic = try run("review", changed, "--lang", "ar")
    #expect(arabic.output.contains("أُعيد فتحه"))
    #expect(arabic.output.contains("تغيرت العبارة"))
    let fact = try #require(try fact("2/ceiling/troops", of: changed))
    #expect(fact["reopened"] as? [String] == ["words", "value"])
    #expect((fact["review"] as? [String: Any])?["decision"] as? String == "accepted")
  }

  @Test func anotherFileOfReviews() throws {
    let other = "\(folder)/kept/other.yml"
    #expect(try run("review", text, "--accept", "1", "--reviews", other).status == 0)
    #expect(try state("1/mandate/unmiss") == "unreviewed")
    let run = try run("obligations", text, "--reviews", other, "--slot", "mandate")
    #expect(run.output.contains("accepted"))
  }

  @Test(arguments: [
    ["--accept", "99"], ["--accept", "2/ceiling/tanks"], ["--edit", "1"], ["--value", "count=1"],
    ["--edit", "2", "--value", "count"], ["--edit", "2", "--value", "count=many"],
    ["--edit", "2", "--value", "until=2025-04-30"], ["--accept", "1", "--reject", "1"],
  ])
  func badDecisionsAreAnsweredInBothLanguagesAndKeepNothing(arguments: [String]) throws {
    let run = try TextTrial.run(["review", text] + arguments, folder: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains { ("\u{0621}"..."\u{064A}").contains($0) })
    #expect(!run.errors.contains("⟦"), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: reviews))
  }

  /// A damaged file of reviews is named and left as it is, by every command.
  @Test func aDamagedFileOfReviewsIsLeftAsItIs() throws {
    _ = try run("review", text, "--accept", "all")
    let kept = try String(contentsOfFile: reviews, encoding: .utf8)
    let damaged = String(kept.prefix(kept.count - 30)) + "\n  ]["
    try Data(damaged.utf8).write(to: URL(fileURLWithPath: reviews))
    for arguments in [
      ["review", text], ["review", text, "--accept", "1"], ["obligations", text],
    ] {
      let run = try TextTrial.run(arguments, folder: folder)
      #expect(run.status == 1)
      #expect(run.errors.contains("\(reviews): not well formed"), "\(run.errors)")
    }
    #expect(try String(contentsOfFile: reviews, encoding: .utf8) == damaged)
  }

  @Test func aFolderThatCannotBeWrittenIsNamed() throws {
    let run = try run("review", text, "--accept", "1", "--reviews", "/proc/ihata/reviews.yml")
    #expect(run.status == 1)
    #expect(run.errors.contains("/proc/ihata/reviews.yml cannot be written"))
  }
}
