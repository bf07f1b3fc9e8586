import Foundation
import Record
import TestRecord
import Testing
import Wording

@testable import Export

@Suite struct TakeawayTests {
  @Test(arguments: [
    "", "../x", "a/b", "Strength", ".x", "-x", "a b", "قوام", String(repeating: "a", count: 101),
  ])
  func aKeyThatIsNoFileNameIsRefused(key: String) {
    #expect(throws: TakeawayError.unsafeKey(key)) { try TakeawayTrial.takeaway(key: key) }
  }

  @Test func aColumnNameThatIsNoneIsRefused() {
    #expect(throws: TakeawayError.unsafeColumn(key: "strength", column: "the value")) {
      try TakeawayTrial.takeaway(
        columns: [.init(name: "the value", title: "Value", isNumeric: true)], rows: [])
    }
  }

  /// Also where the second of the name is one that the comma-separated form adds.
  @Test(arguments: ["strength", "strength_unit", "strength_text"])
  func twoColumnsOfOneNameAreRefused(name: String) {
    #expect(throws: TakeawayError.repeatedColumn(key: "strength", column: name)) {
      try TakeawayTrial.takeaway(
        columns: [
          .init(name: "strength", title: "Strength", isNumeric: true),
          .init(name: name, title: "Again", isNumeric: false),
        ], rows: [])
    }
  }

  @Test func aRowWithoutACellForEachColumnIsRefused() {
    #expect(throws: TakeawayError.unevenRow(key: "strength", row: 2, cells: 2, columns: 3)) {
      try TakeawayTrial.takeaway(rows: [
        TakeawayTrial.rows[0], [.init(text: "a"), .init(text: "b")],
      ])
    }
  }

  @Test func aSourceIsCitedInTheReadersLanguage() throws {
    let source = Source(
      id: "s", publisher: Names([.ar: "الأمم المتحدة", .en: "United Nations"]),
      title: Names([.ar: "الوفيات", .en: "Fatalities"]), licence: Names([.en: "CC BY 4.0"]),
      address: "https://example.org", citation: "UN, Fatalities", cadence: "monthly", precedence: 1)
    let origin = Origin(source, version: "2025-04-04", language: .ar)
    #expect(origin.publisher == "الأمم المتحدة")
    #expect(origin.title == "الوفيات")
    #expect(origin.licence == "CC BY 4.0")
    #expect(origin.version == "2025-04-04")
  }

  @Test(arguments: Language.spoken)
  func everyErrorIsWorded(language: Language) throws {
    let catalogue = try TestRecord.catalogue()
    let errors: [TakeawayError] = [
      .unsafeKey("k"), .unsafeColumn(key: "k", column: "c"), .repeatedColumn(key: "k", column: "c"),
      .unevenRow(key: "k", row: 1, cells: 2, columns: 3), .tooLarge(key: "k", rows: 1, columns: 2),
      .unwritable(key: "k", reason: "r"),
    ]
    for error in errors {
      let key = "error.takeaway.\(error.code)"
      #expect(catalogue.placeholders(key, language) == Set(error.arguments.keys), "\(key)")
    }
  }

  @Test func filesBearTheKeyAndTheLanguage() throws {
    #expect(try TakeawayTrial.takeaway(.ar).fileName(.xlsx) == "strength.ar.xlsx")
  }

  @Test(arguments: TakeawayForm.allCases)
  func theSameTableGivesTheSameBytes(form: TakeawayForm) throws {
    let catalogue = try TestRecord.catalogue()
    let one = try TakeawayTrial.takeaway(.ar).bytes(form, catalogue, picture: [1, 2])
    let two = try TakeawayTrial.takeaway(.ar).bytes(form, catalogue, picture: [1, 2])
    #expect(one == two)
    #expect(!one.isEmpty)
  }
}
