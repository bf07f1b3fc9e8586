import Foundation
import Record
import TestRecord
import Testing

@testable import Wording

@Suite struct CatalogueTests {
  let catalogue: Catalogue

  init() throws { catalogue = try TestRecord.catalogue() }

  @Test func bothLanguagesHaveTheSameKeys() {
    #expect(catalogue.keys(.ar) == catalogue.keys(.en))
    #expect(catalogue.keys(.en).count > 300)
  }

  /// Arabic nouns stand in the case that the sentence asks for, where the forms differ.
  @Test func nounsStandInTheirCase() {
    let text = catalogue.text(
      Message("note.clustered", ["deaths": .count(4), "incidents": .count(2)]), .ar)
    #expect(text.hasPrefix("الوفيات متجمعة: 4 وفيات في حادثين."))
    #expect(
      catalogue.text(Message("note.to-be-determined", ["deaths": .count(2)]), .ar)
        == "لا يزال سبب وفاتين قيد التحديد.")
  }

  @Test func bothLanguagesUseTheSameValues() {
    for key in catalogue.keys(.en) where key != "obligation.briefers" {
      #expect(
        catalogue.placeholders(key, .ar) == catalogue.placeholders(key, .en), "\(key)")
    }
  }

  @Test func arabicNounsHaveAllSixForms() {
    for key in catalogue.keys(.ar) where key.hasPrefix("noun.") {
      #expect(catalogue.forms(key, .ar) == Set(PluralForm.allCases), "\(key)")
    }
  }

  @Test(arguments: [
    (1, "وفاة واحدة"), (2, "وفاتان"), (5, "5 وفيات"), (72, "72 وفاة"), (100, "100 وفاة"),
  ])
  func countedNounsAgree(count: Int, words: String) {
    #expect(catalogue.text(Message("noun.death", ["n": .count(count)]), .ar) == words)
  }

  /// In a figure the whole phrase links, since "two deaths" has no digit in Arabic.
  @Test func aFigureLinksTheWholePhrase() {
    let pieces = catalogue.pieces(
      Message("missions.active", ["count": .figure("f1", .count(2))]), .ar)
    #expect(pieces.contains(.figure("f1", "عمليتان")))
  }

  @Test func aMissingKeyIsVisible() {
    #expect(catalogue.text("no.such.key", .en) == "⟦no.such.key⟧")
  }

  /// Every key that the sources write out is worded.
  @Test func everyKeyInTheSourcesIsWorded() throws {
    let pattern = try Regex(
      "(?:paragraph|note|inlines|heading|text|table)\\(\\s*\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"")
    let sources = FileManager.default.enumerator(atPath: "\(TestRecord.root)/Sources")
    var found = 0
    while let name = sources?.nextObject() as? String {
      guard name.hasSuffix(".swift") else { continue }
      let text = try String(
        contentsOfFile: "\(TestRecord.root)/Sources/\(name)", encoding: .utf8)
      for match in text.matches(of: pattern) {
        guard let key = match.output[1].substring.map(String.init), !key.hasPrefix("column.x")
        else {
          continue
        }
        found += 1
        #expect(catalogue.contains(key, .en), "\(name): \(key)")
        #expect(catalogue.contains(key, .ar), "\(name): \(key)")
      }
    }
    #expect(found > 60)
  }
}
