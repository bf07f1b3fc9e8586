import Documents
import Foundation
import Library
import Record
import TestRecord
import Testing

/// `ihata search` over the test record with documents beside it.
struct SearchCommandTests {
  /// The test record's store in a folder with a library of two documents.
  private static let store: String = {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "ihata-search-\(ProcessInfo.processInfo.processIdentifier)")
    let store = folder.appendingPathComponent("record.sqlite").path
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try? FileManager.default.createSymbolicLink(
      atPath: store, withDestinationPath: TestRecord.path)
    func document(_ id: String, _ language: Language, _ title: String, _ lines: [String])
      -> Document
    {
      Document(
        id: id, kind: .news, language: language, date: PartialDate("2024-05-30"), title: title,
        address: nil, file: "\(id).txt", mediaType: "text/plain", sha256: id,
        lines: lines.enumerated().map { DocumentLine(number: $0 + 1, text: $1) })
    }
    _ = try? Library(path: Library.path(beside: store)).add([
      document(
        "en-day", .en, "Medals for the fallen",
        ["The Secretary-General laid a wreath.", "Sixty-four peacekeepers were killed last year."]),
      document(
        "ar-day", .ar, "اليوم الدولي لحفظة السلام",
        ["وضع الأمين العام إكليلا من الزهور.", "وقد قُتل العام الماضي أربعة وستون من حفظة السلام."]),
    ])
    return store
  }()

  private let program = CommandLineTests()

  @Test(arguments: ["حفظ السلام", "peacekeepers killed"])
  func eachLanguageFindsTheDocumentsOfTheOther(_ text: String) throws {
    let run = try program.run("search", text, store: Self.store)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("en-day#2"))
    #expect(run.output.contains("ar-day#2"))
    #expect(run.output.contains("Also looked for:"))
    #expect(!run.output.contains("⟦"))
  }

  @Test func arabicReadersReadArabic() throws {
    let run = try program.run("search", "peacekeepers", "killed", "--lang", "ar", store: Self.store)
    #expect(run.output.contains("وشمل البحث أيضا"))
    #expect(run.output.contains("[حفظة السلام]"))
    #expect(!run.output.contains("⟦"))
  }

  @Test func jsonSaysTheSame() throws {
    let run = try program.run(
      "search", "wreath", "--format", "json", "--limit", "1", store: Self.store)
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let lines = try #require(object?["lines"] as? [String: Any])
    #expect(lines["total"] as? Int == 1)
    let hit = try #require((lines["hits"] as? [[String: Any]])?.first)
    #expect(hit["document"] as? String == "en-day")
    #expect(hit["line"] as? Int == 1)
  }

  @Test func namesAreFoundWithoutDocuments() throws {
    let folder = TestRecord.temporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder)/record.sqlite", withDestinationPath: TestRecord.path)
    let run = try program.run("search", "MINUSMA", store: "\(folder)/record.sqlite")
    #expect(run.status == 0)
    #expect(run.output.contains("MINUSMA"))
    #expect(run.output.contains("ihata document add"))
  }

  @Test func nothingFoundIsStatusTwo() throws {
    let run = try program.run("search", "zzyzx", store: Self.store)
    #expect(run.status == 2)
    let filtered = try program.run("search", "wreath", "--text-lang", "ar", store: Self.store)
    #expect(filtered.status == 2)
  }

  @Test(arguments: [["--limit", "0"], ["--kind", "poem"], ["--from", "2024", "--to", "2020"]])
  func badOptionsAreRefused(_ options: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLineTests.program)
    process.arguments = ["search", "wreath"] + options
    process.standardError = Pipe()
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 64)
  }
}
