import Documents
import Foundation
import Library
import Record

/// How fast lines are indexed and found, from the root of the project:
///
///     SearchBenchmark FOLDER [LINES]
///     SearchBenchmark FOLDER --ask     of a library that was made before
///
/// FOLDER keeps the library and, for a peer to be measured on the same, `lines.txt` and
/// `questions.txt`.
@main
struct SearchBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let folder = arguments.first ?? "out/bench-search"
    let count = arguments.dropFirst().first.flatMap { Int($0) } ?? 500_000
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    let path = "\(folder)/documents.sqlite"
    if arguments.contains("--ask") {
      var source = try GeneratedLines(root: ".", seed: 8)
      return try ask(path, folder, &source)
    }
    for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
    var source = try GeneratedLines(root: ".", seed: 7)
    try index(count, path, folder, &source)
    try ask(path, folder, &source)
  }

  // MARK: Indexing

  private static let linesOfADocument = 100
  private static let documentsAtOnce = 50

  private static func index(
    _ count: Int, _ path: String, _ folder: String, _ source: inout GeneratedLines
  ) throws {
    FileManager.default.createFile(atPath: "\(folder)/lines.txt", contents: nil)
    let file = FileHandle(forWritingAtPath: "\(folder)/lines.txt")
    let library = Library(path: path)
    var seconds = 0.0
    var bytes = 0
    var slowest = 0.0
    let clock = ContinuousClock()
    var number = 0
    while number * linesOfADocument < count {
      var documents: [Document] = []
      for _ in 0..<documentsAtOnce {
        documents.append(document(number, &source))
        number += 1
      }
      let texts = documents.flatMap { $0.lines.map(\.text) }
      bytes += texts.reduce(0) { $0 + $1.utf8.count }
      try file?.write(contentsOf: Data((texts.joined(separator: "\n") + "\n").utf8))
      let took = try clock.measure { try library.add(documents) } / .seconds(1)
      seconds += took
      slowest = max(slowest, took)
    }
    try file?.close()
    let size = (try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    print("lines \(count), \(bytes / count) bytes each")
    print(
      "indexing \(Int(Double(count) / seconds)) lines/s, \(Int(Double(bytes) / seconds / 1e6)) MB/s"
    )
    print("file \(size / 1_000_000) MB for \(bytes / 1_000_000) MB of text")
  }

  private static func document(_ number: Int, _ source: inout GeneratedLines) -> Document {
    let isArabic = number % 5 < 2
    let kinds: [DocumentKind] = [.statement, .news, .report, .meetingRecord, .resolution]
    let year = 1996 + source.below(30)
    let lines = (1...linesOfADocument).map {
      DocumentLine(number: $0, text: source.line(isArabic: isArabic), speech: ($0 - 1) / 10)
    }
    let states = ["France", "Slovenia", "Ghana", "Rwanda", "Nepal", "Uruguay", "Jordan", "China"]
    let speeches = (0..<10).map { _ in
      Speaker(name: "Mr. Speaker", delegation: states[source.below(states.count)])
    }
    return Document(
      id: "document-\(number)", kind: kinds[source.below(kinds.count)],
      language: isArabic ? .ar : .en, date: .month(year, 1 + source.below(12)),
      title: source.line(isArabic: isArabic), address: nil, file: "document-\(number).txt",
      mediaType: "text/plain", sha256: "\(number)", lines: lines,
      meeting: MeetingRecord(speeches: speeches))
  }

  // MARK: Asking

  private static func ask(
    _ path: String, _ folder: String, _ source: inout GeneratedLines
  ) throws {
    let glossary = (try? Glossary(folder: "Data")) ?? Glossary([])
    let thesaurus = Thesaurus(glossary: glossary, names: [])
    let library = Library(path: path)
    let kinds = questions(glossary, &source)
    var lines: [String] = []
    var all: [Double] = []
    print("\("questions".padded(34)) number   p50     p95     p99     slowest, in ms")
    for (name, questions) in kinds {
      var times: [Double] = []
      var worst = (0.0, "")
      for question in questions {
        let clock = ContinuousClock()
        var found = 0
        let took =
          try clock.measure {
            found = try library.search(question, thesaurus: thesaurus).total
          } / .milliseconds(1)
        times.append(took)
        if took > worst.0 { worst = (took, question.text) }
        lines.append("\(name)\t\(question.text)\t\(found)")
      }
      if name != "first" { all += times }
      print("\(row(name, times))   \(worst.1.prefix(60))")
    }
    print(row("all", all))
    try lines.joined(separator: "\n").write(
      toFile: "\(folder)/questions.txt", atomically: true, encoding: .utf8)
  }

  private static func row(_ name: String, _ times: [Double]) -> String {
    let sorted = times.sorted()
    func at(_ share: Double) -> String {
      let value =
        sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
      return String(format: "%7.2f", value)
    }
    return "\(name.padded(34)) \(String(format: "%5d", times.count)) \(at(0.5)) \(at(0.95)) "
      + "\(at(0.99)) \(at(1))"
  }

  private static func questions(
    _ glossary: Glossary, _ source: inout GeneratedLines
  ) -> [(String, [LineQuestion])] {
    func made(_ count: Int, _ words: Int, _ change: (String, Int) -> String = { text, _ in text })
      -> [LineQuestion]
    {
      (0..<count).map { index in
        let row = source.row(words, isArabic: index % 2 == 0)
        return LineQuestion(change(row.joined(separator: " "), index))
      }
    }
    let commonest = [
      "the", "في", "security council", "مجلس الأمن", "united nations", "الأمم المتحدة", "mission",
      "بعثة", "mandate", "ولاية", "resolution", "القرار", "council", "المجلس", "secretary-general",
      "الأمين العام", "peacekeeping", "حفظ السلام", "personnel", "أفراد", "2024", "report",
      "تقرير", "\"security council\"", "«مجلس الأمن»", "security council united nations mission",
      "peacekeepers killed", "the united nations mission in south sudan", "s*", "ال*", "un*", "م*",
    ]
    func filtered(_ change: (inout LineQuestion, Int) -> Void) -> [LineQuestion] {
      made(100, 1).enumerated().map { index, question in
        var question = question
        change(&question, index)
        return question
      }
    }
    let terms = glossary.terms.flatMap { [$0.en[0], $0.ar[0]] }
    return [
      ("first", [LineQuestion("warm")]),
      ("the commonest words", commonest.map { LineQuestion($0) }),
      ("one word, as often as it is used", made(400, 1)),
      ("two words", made(300, 2)),
      ("three words", made(300, 3)),
      ("six words", made(100, 6)),
      ("phrases of two words", made(200, 2) { text, _ in "\"\(text)\"" }),
      ("phrases of four words", made(200, 4) { text, _ in "\"\(text)\"" }),
      ("beginnings of two letters", made(100, 1) { text, _ in "\(text.prefix(2))*" }),
      ("beginnings of four letters", made(100, 1) { text, _ in "\(text.prefix(4))*" }),
      (
        "two words from two texts",
        (0..<200).map { index in
          let words = (0..<2).map { _ in source.row(1, isArabic: index % 2 == 0)[0] }
          return LineQuestion(words.joined(separator: " "))
        }
      ),
      ("terms of the glossary", terms.map { LineQuestion($0) }),
      ("of a language", filtered { $0.language = $1 % 4 < 2 ? .ar : .en }),
      ("of a kind", filtered { question, _ in question.kind = .report }),
      (
        "of a month",
        filtered {
          $0.from = .month(1996 + $1 % 30, 5); $0.to = $0.from
        }
      ),
      (
        "of some years",
        filtered { question, _ in
          question.from = .year(2004); question.to = .year(2016)
        }
      ),
      ("of a speaker", filtered { question, _ in question.speaker = "Slovenia" }),
    ]
  }
}

extension String {
  fileprivate func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
