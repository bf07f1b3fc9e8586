import Foundation
import Record
import TestRecord
import Testing

@testable import Export

/// Workbooks as another program reads them.
@Suite struct TakeawayWorkbookTests {
  private func read(_ language: Language = .en) throws -> ReadWorkbook {
    try TakeawayTrial.read(TakeawayTrial.takeaway(language).workbook(TestRecord.catalogue()))
  }

  @Test func numbersAreNumbersInFullPrecision() throws {
    let rows = try read().sheets[0].rows
    #expect(rows[1][1].value == .number(17954))
    #expect(rows[1][1].format == "#,##0")
    #expect(rows[1][3].value == .number(0.070_289_123_456_789))
    #expect(rows[1][3].format == "0.00%")
    #expect(rows[3][3].value == .number(0.001))
    #expect(rows[3][3].format == "+0.00%\" points\";-0.00%\" points\";0.00%\" points\"")
    #expect(rows[2][1].value == .text("—"))
    #expect(rows[4][3].value == .text("∞"))
  }

  @Test func textIsNeverAFormula() throws {
    let book = try read()
    for row in book.sheets.flatMap(\.rows) {
      #expect(row.allSatisfy { $0.type == "s" || $0.type == "n" })
    }
    let cell = book.sheets[0].rows[2][0]
    #expect(cell.value == .text("=HYPERLINK(\"http://example.org\",\"click\")"))
    #expect(cell.quoted)
    #expect(cell.link == nil)
  }

  /// The library that reads here takes back the mark of text that looks marked, and leaves the others, as
  /// the file format writes them.
  @Test func whatXMLCannotHoldIsMarked() throws {
    let rows = try read().sheets[0].rows
    #expect(rows[4][0].value == .text("bell _x0007_ _x0041_ <&> _xFFFE_"))
    #expect(SheetText.escaped("_x0041_ _x_ _x00G1_") == "_x005F_x0041_ _x_ _x00G1_")
    guard case .text(let text) = rows[3][0].value else {
      Issue.record("no text")
      return
    }
    #expect(Array(text.utf8) == Array("a,b\n\"c\u{301}\"\u{301}".utf8))
  }

  @Test func onlyAddressesOfTheWebAreLinks() throws {
    let rows = try read().sheets[0].rows
    #expect(rows[1][0].link == "https://ihata.example.org/missions/unmiss")
    #expect(rows[1][1].link == "https://ihata.example.org/explain?figure=strength&n=1")
    #expect(rows[4][0].link == nil)
  }

  /// A column whose figures say more than their number has it beside it; so has one of several units.
  @Test func whatANumberCannotSayStandsBesideIt() throws {
    let rows = try read().sheets[0].rows
    #expect(
      rows[0].map(\.value) == [
        .text("Mission"), .text("Strength"), .text("Strength: as shown"), .text("Women"),
        .text("Women: unit"),
      ])
    #expect(rows[3][2].value == .text("12 (31 January 2021)"))
    #expect(rows[1][4].value == .text("per cent"))
    #expect(rows[3][4].value == .text("percentage points"))
  }

  @Test func theHeadIsBoldAndStaysInSight() throws {
    let book = try read()
    let sheet = book.sheets[0]
    #expect(sheet.frozen == "A2")
    #expect(sheet.rows[0].allSatisfy { $0.bold })
    #expect(sheet.rows[1].allSatisfy { !$0.bold })
    #expect(sheet.widths.allSatisfy { $0 >= 10 && $0 <= 62 })
    #expect(sheet.name == "Strength by mission 2024")
    #expect(book.title == "Strength: by mission [2024]")
    #expect(book.created == "2024-09-09 00:00:00")
  }

  @Test(arguments: Language.spoken)
  func theSecondSheetSaysWhatTheTableIs(language: Language) throws {
    let book = try read(language)
    #expect(book.sheets.map(\.rightToLeft) == [language == .ar, language == .ar])
    #expect(book.sheets[1].name == (language == .ar ? "عن هذا الجدول" : "About this table"))
    let texts = book.sheets[1].rows.joined().compactMap { cell -> String? in
      if case .text(let text) = cell.value { return text }
      return nil
    }
    for text in [
      "Strength: by mission [2024]", "2024-09-09", "abc123",
      "https://ihata.example.org/en/strength?as-of=2024-09-09", "=1+1", "CC BY 4.0",
      "United Nations, Fatalities", "un-fatalities 2025-04-04",
    ] {
      #expect(texts.contains(text), "\(text)")
    }
    #expect(texts.allSatisfy { !$0.contains("⟦") })
  }

  @Test func aTextLongerThanACellIsShortenedAndTheNotesSaySo() throws {
    let long = String(repeating: "🕊", count: 20_000)
    let takeaway = try TakeawayTrial.takeaway(
      columns: [TakeawayTrial.columns[0]], rows: [[.init(text: long)]])
    let book = try TakeawayTrial.read(takeaway.workbook(TestRecord.catalogue()))
    guard case .text(let text) = book.sheets[0].rows[1][0].value else {
      Issue.record("no text")
      return
    }
    #expect(text.utf16.count == 32_767)
    #expect(text.hasSuffix("🕊…"))
    let words = try TestRecord.catalogue().text("takeaway.shortened", .en)
    #expect(book.sheets[1].rows.joined().contains { $0.value == .text(words) })
  }

  @Test func moreRowsThanASheetHoldsAreRefused() throws {
    let takeaway = try TakeawayTrial.takeaway(
      columns: [TakeawayTrial.columns[0]],
      rows: Array(repeating: [.init(text: "x")], count: Takeaway.mostRows + 1))
    #expect(
      throws: TakeawayError.tooLarge(key: "strength", rows: Takeaway.mostRows + 1, columns: 1)
    ) { try takeaway.workbook(TestRecord.catalogue()) }
  }

  @Test func aTableWithoutRowsIsWhole() throws {
    let book = try TakeawayTrial.read(
      TakeawayTrial.takeaway(rows: []).workbook(TestRecord.catalogue()))
    #expect(book.sheets[0].rows.count == 1)
  }
}
