import CheckAnswers
import Claims
import Foundation
import Questions
import Record
import Store
import Texts
import Wording

// How well, and how fast, texts are checked: `make bench-check`.
//   CheckBenchmark STORE [open|apart|unseen|fresh|later] [--differences]

let arguments = Array(CommandLine.arguments.dropFirst())
guard let store = arguments.first else {
  print("CheckBenchmark STORE [open|apart|unseen|fresh|later] [--differences]")
  exit(64)
}
let record = try OpenRecord(
  try SQLiteRecordReader(path: store), factsFolder: "Data",
  catalogue: try Catalogue(folder: "Data/messages"))
let checker = try TextChecker(record)
let halves = AnsweredText.Half.allCases.filter { half in
  arguments.contains(half.rawValue)
    || !arguments.contains { AnsweredText.Half(rawValue: $0) != nil }
}

func padded(_ text: String, _ width: Int) -> String {
  text.padding(toLength: width, withPad: " ", startingAt: 0)
}

func line(_ name: String, _ count: Score.Count) -> String {
  func share(_ value: Double) -> String { String(format: "%.3f", value) }
  return padded(name, 22)
    + "P \(share(count.precision))  R \(share(count.recall))  F1 \(share(count.f1))"
    + "  (\(count.hits) found, \(count.misses) missed, \(count.inventions) invented)"
}

for half in halves {
  var score = Score()
  var spent: [Duration] = []
  var bytes = 0
  for text in try AnsweredText.all(half, root: ".") {
    let clock = ContinuousClock()
    var checked: CheckedText?
    let time = try clock.measure {
      checked = try checker.check(text.text, day: text.answers.date, today: text.answers.date)
    }
    spent.append(time)
    bytes += text.text.bytes.count
    if let checked { score.add(text, checked) }
  }
  print("\(half.rawValue): mentions")
  for (name, count) in score.mentions.sorted(by: { $0.key < $1.key }) {
    print("  " + line(name, count))
  }
  print("\(half.rawValue): claims")
  for (name, count) in score.claims.sorted(by: { $0.key < $1.key }) {
    print("  " + line(name, count))
  }
  let all = score.rightVerdicts + score.wrongVerdicts + score.undecidedVerdicts
  print(
    "\(half.rawValue): verdicts on \(all) claims: \(score.rightVerdicts) right, "
      + "\(score.wrongVerdicts) wrong, \(score.undecidedVerdicts) left undecided")
  spent.sort()
  print(
    "\(half.rawValue): \(spent.count) texts of \(bytes / spent.count) bytes, each checked once: "
      + "median \(spent[spent.count / 2]), slowest \(spent[spent.count - 1])")
  if arguments.contains("--differences") {
    for difference in score.differences { print("  " + difference) }
  }
}

// A text of two pages, checked again and again.
let pages = try AnsweredText.all(.open, root: ".").prefix(8)
  .map { String(decoding: $0.text.bytes, as: UTF8.self) }.joined(separator: "\n\n")
let text = PublishedText(pages)
let day = CalendarDate(iso: "2024-09-09")
var times: [Duration] = []
for _ in 0..<40 {
  times.append(
    try ContinuousClock().measure {
      _ = try checker.check(text, day: day, today: day ?? CalendarDate(dayNumber: 0))
    })
}
times.sort()
print(
  "a text of two pages (\(text.bytes.count) bytes), again and again: first \(times[times.count - 1]), median \(times[20]), "
    + "95th percentile \(times[38])")
