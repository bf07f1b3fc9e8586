import Foundation
import Record
import TestRecord
import Testing

@testable import Export

@Suite struct TakeawayArchiveTests {
  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter { $0 != "out.zip" }
  }

  @Test(arguments: Language.spoken)
  func theArchiveIsAValidDataPackage(language: Language) throws {
    let takeaway = try TakeawayTrial.takeaway(language)
    let catalogue = try TestRecord.catalogue()
    let folder = try TakeawayTrial.unpacked(takeaway.archive(catalogue, picture: [0x89, 0x50]))
    #expect(
      try names(folder) == [
        "CITATION.txt", "LICENCE.txt", "README.txt", "chart.png", "chart.svg", "data.csv",
        "data.json", "data.xlsx", "datapackage.json",
      ])
    let validation = try RecordExportTests.run(
      "\(TestRecord.root)/.build/python/bin/frictionless", ["validate", "datapackage.json"],
      in: folder)
    #expect(validation.status == 0, "\(validation.output)")
    for name in ["README.txt", "CITATION.txt", "LICENCE.txt", "datapackage.json"] {
      let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
      #expect(!text.contains("⟦"), "\(name)")
    }
    let files = ["data.csv": takeaway.csv(), "data.xlsx": try takeaway.workbook(catalogue)]
    for (name, bytes) in files {
      #expect(FileManager.default.contents(atPath: "\(folder)/\(name)") == Data(bytes), "\(name)")
    }
    let citation = try String(contentsOfFile: "\(folder)/CITATION.txt", encoding: .utf8)
    #expect(citation.contains("https://ihata.example.org/en/strength?as-of=2024-09-09"))
    #expect(citation.contains("abc123"))
    #expect(citation.contains("United Nations, Fatalities"))
    let licence = try String(contentsOfFile: "\(folder)/LICENCE.txt", encoding: .utf8)
    #expect(licence.contains("CC BY 4.0"))
  }

  @Test func withoutAPictureThereIsNone() throws {
    let folder = try TakeawayTrial.unpacked(
      TakeawayTrial.takeaway().archive(TestRecord.catalogue()))
    #expect(try !names(folder).contains("chart.png"))
    let readme = try String(contentsOfFile: "\(folder)/README.txt", encoding: .utf8)
    #expect(!readme.contains("chart.png"))
    #expect(readme.contains("strength_text"))
  }

  /// A licence whose title has no Latin letters is named by where it is.
  @Test func aLicenceInArabicIsValid() throws {
    let origin = Origin(
      source: "s", version: "1", publisher: "الأمم المتحدة", title: "الوفيات",
      licence: "شروط الأمم المتحدة",
      address: "https://example.org/terms", citation: "UN")
    let takeaway = try Takeaway(
      key: "t", title: "جدول", language: .ar,
      columns: [.init(name: "a", title: "أ", isNumeric: true)],
      rows: [[.init(text: "1", number: 1)]],
      permalink: "https://ihata.example.org/ar/t", asOf: TestRecord.day("2024-09-09"),
      origins: [origin])
    let folder = try TakeawayTrial.unpacked(takeaway.archive(TestRecord.catalogue()))
    let validation = try RecordExportTests.run(
      "\(TestRecord.root)/.build/python/bin/frictionless", ["validate", "datapackage.json"],
      in: folder)
    #expect(validation.status == 0, "\(validation.output)")
  }
}
