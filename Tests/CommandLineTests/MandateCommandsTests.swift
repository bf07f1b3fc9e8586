import Foundation
import TestRecord
import Testing

/// `ihata mandate`, `calendar` and `due` as a user runs them.
@Suite struct MandateCommandsTests {
  let program = CommandLineTests()

  @Test(arguments: [("en", "until 30 April 2025"), ("ar", "حتى 30 نيسان/أبريل 2025")])
  func mandateOnTheDayOfTheDebate(language: String, term: String) throws {
    let run = try program.run(
      "mandate", "unmiss", "--as-of", "2024-09-09", "--lang", language)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains(term))
    #expect(run.output.contains("S/RES/2729 (2024)"))
    #expect(run.output.contains("17,000"))
    #expect(!run.output.contains("⟦"))
  }

  @Test func mandateAsJSON() throws {
    let run = try program.run(
      "mandate", "اليونيفيل", "--as-of", "2024-09-09", "--format", "json")
    #expect(run.status == 0)
    let body = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(body["until"] as? String == "2025-08-31")
    #expect(body["daysLeft"] as? Int == 356)
    #expect(body["term"] as? String == "S/RES/2749 (2024)")
  }

  @Test func aMissionWithoutADecisionEndsWith2() throws {
    let run = try program.run("mandate", "unmiss", "--as-of", "2001-01-01")
    #expect(run.status == 2)
    #expect(run.output.contains("no decision of the Council on UNMISS up to 1 January 2001"))
  }

  @Test func badQuestionsAreAnsweredInBothLanguages() throws {
    for run in [
      try program.run("mandate", "NOSUCH"),
      try program.run("calendar", "--from", "2025", "--to", "2024"),
      try program.run("calendar", "--from", "2024", "--to", "2025", "--mission", "NOSUCH"),
      try program.run("due", "--mission", "NOSUCH"),
    ] {
      #expect(run.status == 1)
      #expect(run.errors.contains { ("\u{0621}"..."\u{064A}").contains($0) })
      #expect(!run.errors.contains("⟦"))
    }
  }

  @Test(arguments: ["en", "ar"])
  func theCalendarOf2024(language: String) throws {
    let run = try program.run(
      "calendar", "--from", "2024", "--to", "2024", "--as-of", "2026-11-25", "--lang", language)
    #expect(run.status == 0)
    for operation in [
      "MINURSO", "MINUSCA", "MONUSCO", "UNDOF", "UNFICYP", "UNISFA", "UNMISS",
    ] {
      #expect(run.output.contains(operation), "\(operation)")
    }
    #expect(run.output.contains("S/RES/2378 (2017)"))
    #expect(!run.output.contains("⟦"))
  }

  @Test func aSpanWithoutAnythingSaysSo() throws {
    let run = try program.run("calendar", "--from", "1900", "--to", "1900")
    #expect(run.status == 0)
    #expect(run.output.contains("Nothing on record falls due"))
  }

  @Test(arguments: ["en", "ar"])
  func theCalendarForOtherProgramsIsValid(language: String) throws {
    let folder = TestRecord.temporaryFolder()
    let run = try program.run(
      "calendar", "--from", "2018", "--to", "2027", "--as-of", "2026-11-25", "--format", "ics",
      "--lang", language, "--out", "\(folder)/calendar.ics")
    #expect(run.status == 0, "\(run.errors)")
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "\(TestRecord.root)/.build/python/bin/python")
    process.arguments = [
      "\(TestRecord.root)/Tests/Fixtures/validate-calendar.py", "\(folder)/calendar.ics",
    ]
    process.standardOutput = output
    try process.run()
    let text = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(text.suffix(1000)); run: make validators")
  }

  @Test func dueTellsWhatPassedFromWhatIsToCome() throws {
    let run = try program.run("due", "--as-of", "2024-09-09", "--within", "90")
    #expect(run.status == 0)
    let parts = run.output.components(separatedBy: "\n\n")
    #expect(parts.count == 4)
    #expect(parts[2].contains("Fell due in the 90 days before"))
    #expect(parts[2].contains("whether it was given is not on record"))
    #expect(parts[3].contains("2024-10-31"))
    #expect(!parts[2].contains("2024-09-09"))
  }

  @Test func dueAsJSON() throws {
    let run = try program.run(
      "due", "--as-of", "2024-09-09", "--mission", "unmiss", "--format", "json", "--lang", "ar")
    let body = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect((body["fallsDue"] as? [[String: Any]])?.count == 1)
    #expect((body["lapsed"] as? [Any])?.isEmpty == true)
  }
}
