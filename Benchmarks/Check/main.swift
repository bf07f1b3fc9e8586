import Claims
import Foundation
import Mentions
import Questions
import Record
import Store
import Texts
import Wording

let arguments = CommandLine.arguments
let reader = try SQLiteRecordReader(path: "out/record.sqlite")
let record = try OpenRecord(
  reader, factsFolder: "Data", catalogue: try Catalogue(folder: "Data/messages"))
let checker = try TextChecker(record)
for path in arguments.dropFirst() {
  let text = PublishedText(bytes: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
  let clock = ContinuousClock()
  var checked: CheckedText?
  let time = try clock.measure {
    checked = try checker.check(
      text, day: CalendarDate(iso: "2024-09-09"), today: CalendarDate(dayNumber: 20000))
  }
  guard let checked else { continue }
  func quote(_ span: TextSpan) -> String { text.quote(span) }
  for sentence in checked.reading.sentences {
    print("¶\(sentence.paragraph) \(quote(sentence.span).prefix(200))")
    for mention in sentence.mentions {
      print("   \(mention.meaning.kind)  «\(quote(mention.span))»  \(mention.meaning.notation)")
    }
    print("   cues: \(sentence.cues.map { $0.meaning.rawValue })")
  }
  for finding in checked.findings {
    print(
      "CLAIM \(finding.claim.assertion.kind) «\(quote(finding.claim.span))» \(finding.claim.assertion.notation) → \(finding.verdict) \(finding.trials.prefix(3).map { "\($0.recorded.map { "\($0)" } ?? "-")" })"
    )
  }
  print(time)
}
