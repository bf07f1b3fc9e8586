import Foundation
import TestRecord
import Testing

@testable import Texts

/// `docs/texts.md` says what the code does.
@Suite struct DocumentedRulesTests {
  private let document: String

  init() throws {
    document = try String(contentsOfFile: "\(TestRecord.root)/docs/texts.md", encoding: .utf8)
  }

  @Test func everyRuleIsDocumentedWithItsVersion() {
    for rule in Rules.all { #expect(document.contains("| `\(rule.name)` |"), "\(rule.name)") }
  }

  @Test func everyVerbStandsUnderItsStrength() {
    for strength in VerbStrength.allCases {
      let verbs = OperativeVerb.allCases.filter { $0.strength == strength }.map(\.rawValue)
      let row = "| `\(strength.rawValue)` | \(verbs.joined(separator: ", ")) |"
      #expect(document.contains(row), "\(row)")
    }
  }

  @Test func everyStateIsDocumented() {
    for state in ReviewState.allCases { #expect(document.contains("`\(state.rawValue)`")) }
  }
}
