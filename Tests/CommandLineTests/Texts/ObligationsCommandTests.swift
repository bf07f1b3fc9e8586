import Foundation
import TestRecord
import Testing

/// `ihata obligations` as a user runs it.
@Suite struct ObligationsCommandTests {
  private let folder = TestRecord.temporaryFolder()
  private static let fixtures = "\(TestRecord.root)/Tests/Fixtures/mandates/first"
  private let english = "\(fixtures)/01-en-unmiss-extension.txt"
  private let arabic = "\(fixtures)/16-ar-unmiss-protection.txt"

  private func run(_ arguments: String...) throws -> CommandLineTests.Run {
    try TextTrial.run(["obligations"] + arguments, folder: folder)
  }

  private func file(_ name: String, _ text: String) throws -> String {
    try TextTrial.file(name, text, in: folder)
  }

  private func objects(_ run: CommandLineTests.Run) throws -> [[String: Any]] {
    try TextTrial.objects(run)
  }

  @Test func aResolutionInEnglish() throws {
    let run = try run(english)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("S/RES/9104 (2031) · adopted on 29 April 2031 · meeting 9917"))
    #expect(run.output.contains("until 30 April 2032"))
    #expect(run.output.contains("2032-04-30"))
    #expect(run.output.contains("every 90 days"))
    #expect(run.output.contains("P90D"))
    #expect(run.output.contains("acting under Chapter VII"))
    #expect(run.output.contains("unreviewed"))
    #expect(!run.output.contains("⟦"))
  }

  /// Dates as the United Nations writes them, numbers in the plural that Arabic asks for.
  @Test func aResolutionInArabic() throws {
    let run = try run(arabic, "--lang", "ar", "--format", "text")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("حتى 30 نيسان/أبريل 2032"))
    #expect(run.output.contains("كل 90 يوما"))
    #expect(run.output.contains("[P90D]"))
    #expect(run.output.contains("غير مستعرَض"))
    #expect(run.output.contains("بموجب الفصل السابع من الميثاق"))
    #expect(!run.output.contains("⟦"))
  }

  @Test(arguments: ["table", "text", "json"], ["en", "ar"])
  func everyFormatInBothLanguages(format: String, language: String) throws {
    let files = [
      "01-en-unmiss-extension.txt", "05-en-car-sanctions-draft.txt", "08-en-unisfa.html",
      "16-ar-unmiss-protection.txt", "20-ar-unifil-page.html", "25-ar-aussom-authorized.txt",
    ].map { "\(Self.fixtures)/\($0)" }
    let run = try TextTrial.run(
      ["obligations"] + files + ["--format", format, "--lang", language], folder: self.folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.output.contains("⟦"), "\(run.output)")
    let listed = try TextTrial.run(
      ["obligations", "--paragraphs"] + files + ["--format", format, "--lang", language],
      folder: self.folder)
    #expect(listed.status == 0, "\(listed.errors)")
    #expect(!listed.output.contains("⟦"), "\(listed.output)")
  }

  @Test func theShapeOfTheJSON() throws {
    let object = try #require(try objects(run(english, "--format", "json")).first)
    #expect(object["symbol"] as? String == "S/RES/9104 (2031)")
    #expect(object["adopted"] as? String == "2031-04-29")
    #expect(object["missionID"] as? String == "mission:unmiss")
    #expect(object["chapterSeven"] as? Bool == true)
    #expect(object["notNormalised"] as? [String] == [])
    let facts = try #require(object["facts"] as? [[String: Any]])
    let text = try String(contentsOfFile: english, encoding: .utf8)
    let scalars = Array(text.unicodeScalars)
    for fact in facts {
      for name in [
        "number", "key", "slot", "paragraph", "value", "read", "text", "rule", "characters",
        "quote", "state",
      ] { #expect(fact[name] != nil, "\(name)") }
      #expect(fact["state"] as? String == "unreviewed")
      // The span is that of the words, in characters of the file.
      let span = try #require(fact["characters"] as? [Int])
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[span[0]..<span[1]])
      let quote = try #require(fact["quote"] as? String)
      #expect(
        String(words).split(whereSeparator: \.isWhitespace).first
          == quote.split(separator: " ").first)
    }
    let troops = try #require(facts.first { $0["key"] as? String == "2/ceiling/troops" })
    #expect((troops["value"] as? [String: Any])?["count"] as? Int == 17_000)
  }

  @Test func onlyTheKindsAskedFor() throws {
    let run = try run(english, "--slot", "ceiling,mandate", "--slot", "reference")
    #expect(run.output.contains("Ceilings"))
    #expect(run.output.contains("Mandates"))
    #expect(run.output.contains("Earlier resolutions"))
    #expect(!run.output.contains("Reports"))
    let unknown = try self.run(english, "--slot", "duty")
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("mandate, ceiling, report"))
  }

  private let withoutDay = """
    The Security Council,

    1. Decides to extend the mandate of UNMISS for a period of six months;

    2. Requests the Secretary-General to report to the Council within 90 days of the adoption of \
    this resolution and every 90 days thereafter;
    """

  @Test func anUnknownDayOfAdoptionIsSaid() throws {
    let path = try file("draft.txt", withoutDay)
    let run = try run(path, "--format", "text")
    #expect(run.status == 0)
    #expect(run.output.contains("counted from it could not be normalised (2 deadlines)"))
    #expect(run.output.contains("[adoption+P90D]"))
    #expect(run.output.contains("[P6M]"))
    let object = try #require(try objects(self.run(path, "--format", "json")).first)
    #expect(object["adopted"] == nil)
    #expect(
      object["notNormalised"] as? [String] == ["1/mandate/unmiss", "2/report/secretary-general"])
    let arabic = try self.run(path, "--lang", "ar")
    #expect(arabic.output.contains("تاريخ اتخاذ القرار غير معروف"))
    #expect(arabic.output.contains("في غضون 90 يوما من اتخاذ القرار"))
  }

  @Test func theDayOfAdoptionMayBeNamed() throws {
    let path = try file("draft.txt", withoutDay)
    let run = try run(path, "--adopted", "2024-04-29")
    #expect(run.output.contains("2024-07-28"))
    #expect(run.output.contains("2024-10-29"))
    #expect(!run.output.contains("could not be normalised"))
    let month = try self.run(path, "--adopted", "2024-04")
    #expect(month.status == 1)
    #expect(month.errors.contains("2024-04-29"))
  }

  @Test func aPageAndStandardInput() throws {
    let page = "\(Self.fixtures)/07-en-unficyp.html"
    let named = try objects(run(page, "--format", "json"))
    #expect((named.first?["facts"] as? [Any])?.isEmpty == false)
    let piped = try TextTrial.run(
      ["obligations", "-", "--format", "json"], folder: folder, shell: "exec < '\(page)'")
    #expect(piped.status == 0, "\(piped.errors)")
    let object = try #require(try objects(piped).first)
    #expect((object["facts"] as? [Any])?.count == (named.first?["facts"] as? [Any])?.count)
    #expect(object["file"] as? String == "-")
  }

  @Test func aDocumentOfPages() throws {
    let path = try file(
      "page.pdf",
      TextTrial.portable(
        "The Security Council,|1. Decides to extend the mandate of UNMISS until 30 April 2025;"))
    let run = try run(path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("2025-04-30"))
    let piped = try TextTrial.run(
      ["obligations", "-"], folder: folder, shell: "exec < '\(path)'")
    #expect(piped.output.contains("2025-04-30"))
  }

  /// Each file that cannot be read is named with the reason, in both languages; the others are
  /// printed, and the exit status is 1.
  @Test(arguments: ["en", "ar"])
  func whatIsNoResolutionIsNamed(language: String) throws {
    let files = [
      try file("letter.txt", "Excellency,\n\nI have the honour to refer to the matter.\n"),
      try file("empty.txt", ""), try file("blank.txt", " \n\n\t\n"),
      try file("archive.docx", "PK\u{3}\u{4}\0\0\0\0"),
      try file("damaged.pdf", "%PDF-1.7\nnothing"), "\(folder)/missing.txt", folder,
    ]
    let run = try TextTrial.run(
      ["obligations"] + files + [english, "--lang", language], folder: folder)
    #expect(run.status == 1)
    for file in files {
      #expect(run.errors.contains("\(file): "), "\(file)")
    }
    #expect(run.errors.contains("no operative paragraph"))
    #expect(run.errors.contains("لم يُعثر على أي فقرة من فقرات المنطوق"))
    #expect(run.output.contains("S/RES/9104 (2031)"))
    #expect(!run.errors.contains("⟦"))
  }

  @Test func anErrorIsAnObjectToo() throws {
    let letter = try file("letter.txt", "Excellency,\n")
    let run = try run(letter, english, "--format", "json")
    #expect(run.status == 1)
    let objects = try objects(run)
    #expect(objects.count == 2)
    let error = try #require(objects.first?["error"] as? [String: Any])
    #expect(error["code"] as? String == "no-operative-paragraphs")
    #expect(objects.last?["error"] == nil)
  }

  @Test func paragraphsAreListed() throws {
    let run = try run(english, "--paragraphs")
    #expect(run.status == 0)
    #expect(run.output.contains("3(a)(i)"))
    #expect(run.output.contains("operative paragraph"))
    #expect(run.output.contains("preambular paragraph"))
    let object = try #require(
      try objects(self.run(english, "--paragraphs", "--format", "json")).first)
    let paragraphs = try #require(object["paragraphs"] as? [[String: Any]])
    let first = try #require(paragraphs.first { $0["number"] as? String == "1" })
    #expect(first["verb"] as? String == "decides")
    #expect(first["strength"] as? String == "decision")
    #expect(object["facts"] == nil)
  }
}
