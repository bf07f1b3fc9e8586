import Foundation
import Record
import TestRecord
import Testing

@testable import Briefing

/// The briefing of 9 September 2024 as text, against the one that was looked at. Renew it with
/// `make golden` and look at the difference.
@Suite struct GoldenTests {
  @Test(arguments: Language.spoken)
  func briefing(language: Language) throws {
    let document = try BriefingTests.document(language)
    var text = MarkdownRenderer(wording: try BriefingTests.wording(language)).render(document)
    // The explanations are many; a few at the beginning stand for their form.
    if let cut = text.range(of: "\n### f13.") { text = String(text[..<cut.lowerBound]) + "\n" }
    let path = "\(TestRecord.root)/Tests/Golden/briefing.\(language.rawValue).md"
    if ProcessInfo.processInfo.environment["IHATA_RENEW_GOLDEN"] != nil {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
    let golden = try String(contentsOfFile: path, encoding: .utf8)
    if text != golden {
      let difference = zip(
        text.split(separator: "\n", omittingEmptySubsequences: false),
        golden.split(separator: "\n", omittingEmptySubsequences: false)
      ).first { $0 != $1 }
      Issue.record("differs from \(path): \(difference.map { "\($0)" } ?? "in length")")
    }
  }
}
