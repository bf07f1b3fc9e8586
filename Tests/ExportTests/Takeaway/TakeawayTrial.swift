import Foundation
import Record
import TestRecord
import Testing

@testable import Export

/// Takeaways to try, and other programs that read them.
enum TakeawayTrial {
  static let origin = Origin(
    source: "un-fatalities", version: "2025-04-04", publisher: "United Nations",
    title: "Fatalities; <all> & \"more\"", licence: "CC BY 4.0",
    address: "https://psdata.example.org/dataset/fatalities", citation: "United Nations, Fatalities"
  )

  static let columns: [Takeaway.Column] = [
    .init(name: "mission", title: "Mission", isNumeric: false),
    .init(name: "strength", title: "Strength", isNumeric: true),
    .init(name: "women", title: "Women", isNumeric: true),
  ]

  /// A table with numbers, words in place of numbers, and everything that breaks a form.
  static let rows: [[Takeaway.Cell]] = [
    [
      .init(text: "UNMISS", address: "/missions/unmiss"),
      .init(
        text: "17,954", number: 17954, unit: "persons", address: "/explain?figure=strength&n=1"),
      .init(text: "7.03 %", number: 0.070_289_123_456_789, unit: "share"),
    ],
    [
      .init(text: "=HYPERLINK(\"http://example.org\",\"click\")"),
      .init(text: "—"),
      .init(text: "not published", unit: "share"),
    ],
    [
      .init(text: "a,b\r\n\"c\u{301}\"\u{301}"),
      .init(text: "12 (31 January 2021)", number: 12, unit: "persons"),
      .init(text: "+0.10", number: 0.001, unit: "share-points"),
    ],
    [
      .init(text: "bell \u{7} _x0041_ <&> \u{FFFE}", address: "javascript:alert(1)"),
      .init(text: "0", number: -0.0, unit: "persons"),
      .init(text: "∞", number: .infinity),
    ],
  ]

  static func takeaway(
    _ language: Language = .en, title: String = "Strength: by mission [2024]",
    key: String = "strength",
    columns: [Takeaway.Column] = columns, rows: [[Takeaway.Cell]] = rows,
    release: String? = "abc123"
  ) throws(TakeawayError) -> Takeaway {
    try Takeaway(
      key: key, title: title, language: language, columns: columns, rows: rows,
      notes: ["The newest figures that are published.", "=1+1"], chart: "<svg xmlns='x'/>",
      permalink: "https://ihata.example.org/en/strength?as-of=2024-09-09",
      asOf: TestRecord.day("2024-09-09"), release: release, origins: [origin])
  }

  static let python = "\(TestRecord.root)/.build/python/bin/python"

  /// Puts bytes into a file of a new folder.
  ///
  /// - Returns: the folder.
  static func folder(_ bytes: [UInt8], _ name: String) throws -> String {
    let folder = TestRecord.temporaryFolder()
    try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    return folder
  }

  /// A workbook as openpyxl reads it.
  static func read(_ workbook: [UInt8]) throws -> ReadWorkbook {
    let folder = try folder(workbook, "data.xlsx")
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let reading = try RecordExportTests.run(
      python, ["\(TestRecord.root)/Tests/Fixtures/read-workbook.py", "data.xlsx"], in: folder)
    try #require(reading.status == 0, "\(reading.output); run: make validators")
    return try JSONDecoder().decode(ReadWorkbook.self, from: Data(reading.output.utf8))
  }

  /// The entries of an archive, unpacked by another program into a new folder.
  static func unpacked(_ archive: [UInt8]) throws -> String {
    let folder = try folder(archive, "out.zip")
    let unzip = try RecordExportTests.run(
      python, ["-m", "zipfile", "-e", "out.zip", "."], in: folder)
    try #require(unzip.status == 0, "\(unzip.output); run: make validators")
    return folder
  }
}
