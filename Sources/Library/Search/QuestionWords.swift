/// The words of a question as the library compares them.
///
/// Every text is a question: marks that mean nothing part words, a quotation mark without its partner
/// is none.
struct QuestionWords {
  /// A word.
  struct Word: Hashable {
    /// As it is indexed.
    let term: String
    /// Folded, with its endings.
    let whole: String
  }

  /// Something to be found: a word, words written as one (`Secretary-General`), words in quotation
  /// marks, the beginning of a word.
  struct Unit: Hashable {
    enum Form { case word, compound, phrase, beginning }
    let form: Form
    let words: [Word]
    /// As it was asked for.
    let text: String
  }

  /// What is to be found.
  private(set) var units: [Unit] = []
  /// What is not looked for.
  private(set) var passedOver: [String] = []

  /// How many units are looked for, and how many letters of a question are read.
  static let most = 20
  static let longest = 2000

  /// Reads a question.
  init(_ text: String) {
    let isLong = text.unicodeScalars.count > Self.longest
    let text =
      isLong ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(Self.longest))) : text
    let parts = text.split(omittingEmptySubsequences: false) { Self.quotes.contains($0) }
    for (index, part) in parts.enumerated() {
      // An odd number of marks: the last one opens nothing.
      let isQuoted = index % 2 == 1 && index < parts.count - 1
      if isQuoted {
        quoted(part)
      } else {
        for chunk in part.split(whereSeparator: \.isWhitespace) { plain(chunk) }
      }
    }
    if units.count > Self.most {
      passedOver += units[Self.most...].map(\.text)
      units.removeLast(units.count - Self.most)
    }
    if isLong { passedOver.append("…") }
    var seen: Set<String> = []
    passedOver = passedOver.filter { seen.insert($0).inserted }
    if passedOver.count > 10 { passedOver = passedOver.prefix(10) + ["…"] }
  }

  private static let quotes: Set<Character> = ["\"", "“", "”", "„", "«", "»", "‟"]

  private mutating func quoted(_ part: Substring) {
    let words = Self.words(part).filter { !$0.isCommon }.map(\.word)
    // A quotation too long to be one is cut; no line holds it anyhow.
    if !words.isEmpty {
      units.append(Unit(form: .phrase, words: Array(words.prefix(12)), text: String(part)))
    } else if !part.allSatisfy(\.isWhitespace) {
      passedOver.append(String(part))
    }
  }

  private mutating func plain(_ chunk: Substring) {
    var pending: [Word] = []
    var text = ""
    func close(_ units: inout [Unit]) {
      guard !pending.isEmpty else { return }
      units.append(Unit(form: pending.count > 1 ? .compound : .word, words: pending, text: text))
      pending = []
      text = ""
    }
    let words = Self.words(chunk)
    for word in words {
      if !word.isJoined { close(&units) }
      if word.isCommon {
        if words.count == 1 { passedOver.append(word.text) }
        continue
      }
      text += text.isEmpty ? word.text : " \(word.text)"
      pending.append(word.word)
    }
    if chunk.last == "*", let last = pending.popLast() {
      let beginning = words.last?.text ?? last.whole
      text = pending.map(\.whole).joined(separator: " ")
      close(&units)
      units.append(Unit(form: .beginning, words: [last], text: "\(beginning)*"))
    } else {
      close(&units)
    }
  }

  /// A word with how it stands in the text.
  private struct Read {
    let word: Word
    let text: String
    let isCommon: Bool
    let isJoined: Bool
  }

  private static func words(_ part: Substring) -> [Read] {
    var text = String(part)
    return text.withUTF8 { bytes in
      var reader = LineWords(bytes, keepsWhole: true)
      var words: [Read] = []
      while reader.next() {
        words.append(
          Read(
            word: Word(term: string(reader.letters), whole: string(reader.whole)),
            text: String(decoding: bytes[reader.start..<reader.end], as: UTF8.self),
            isCommon: reader.isCommon, isJoined: reader.isJoined))
      }
      return words
    }
  }

  /// The words of a name or term as they are indexed.
  static func terms(_ text: String) -> [String] {
    words(Substring(text)).filter { !$0.isCommon }.map(\.word.term)
  }

  /// Letters as text.
  static func string(_ letters: [UInt32]) -> String {
    String(String.UnicodeScalarView(letters.compactMap(Unicode.Scalar.init)))
  }
}
