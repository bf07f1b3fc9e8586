import Record
import Texts

/// Cuts a text into words, numbers and marks, in one pass.
///
/// Quotation marks and marks of direction are none of them. The ending of the English possessive is
/// left out, the points of "U.N." are dropped, "A4P+" is one word.
struct WordCutter {
  private let bytes: [UInt8]
  private var words: [Word] = []
  private var isSpaced = false
  private var startsLine = true
  private var startsParagraph = true

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    words.reserveCapacity(bytes.count / 5)
  }

  /// The words of a text.
  static func words(_ bytes: [UInt8], upTo limit: Int = .max) -> [Word] {
    var cutter = WordCutter(bytes)
    cutter.cut(min(limit, bytes.count))
    return cutter.words
  }

  /// The words of a spelling.
  static func words(_ text: String) -> [Word] { words(Array(text.utf8)) }

  private mutating func cut(_ end: Int) {
    var index = 0
    var breaks = 0
    while index < end {
      let (scalar, width) = UTF8Reading.scalar(bytes, index, end)
      if scalar == 0x0A || scalar == 0x2028 || scalar == 0x2029 || scalar == 0x0C {
        breaks += 1
        startsLine = true
        if breaks > 1 || scalar == 0x2029 || scalar == 0x0C { startsParagraph = true }
        isSpaced = true
        index += width
        continue
      }
      switch WordScalar.kind(scalar) {
      case .letter: index = word(from: index, to: end)
      case .digit: index = number(from: index, to: end)
      case .space:
        isSpaced = true
        index += width
        continue
      case .dropped:
        index += width
        continue
      case .mark:
        add(.mark, index, index + width, String(Unicode.Scalar(scalar) ?? " "))
        index += width
      }
      breaks = 0
    }
  }

  private mutating func add(
    _ kind: Word.Kind, _ start: Int, _ end: Int, _ folded: String,
    _ change: (inout Word) -> Void = { _ in }
  ) {
    var word = Word(kind: kind, start: start, end: end, folded: folded)
    word.isSpaced = isSpaced
    word.startsLine = startsLine
    word.startsParagraph = startsParagraph
    change(&word)
    words.append(word)
    isSpaced = false
    startsLine = false
    startsParagraph = false
  }

  private mutating func word(from start: Int, to end: Int) -> Int {
    var index = start
    var stop = start
    var capitals = 0
    var letters = 0
    var isArabic = false
    var isPlain = true
    var startsCapital = false
    scan: while index < end {
      let (scalar, width) = UTF8Reading.scalar(bytes, index, end)
      switch scalar {
      case 0x41...0x5A:
        capitals += 1
        if letters == 0 { startsCapital = true }
        letters += 1
      case 0x61...0x7A: letters += 1
      case 0x30...0x39 where !isArabic && letters > 0:
        // "A4P", but not "May2024".
        guard letters <= 2 else { break scan }
      case 0x27, 0x2019:
        guard letters > 0, index + width < end, isLetter(index + width, end) else { break scan }
        if isPossessive(index + width, end) {
          add(index: stop, start, capitals, letters, isArabic, isPlain, startsCapital)
          return index + width + 1
        }
        isPlain = false
      case 0x2E:
        // "U.N.", "S.G."
        guard letters > 0, letters <= 5, capitals == letters, !isArabic,
          isInitials(start, index, end)
        else { break scan }
        isPlain = false
      case 0x2B where letters > 0 && hasDigit(start, index):
        index += width
        stop = index
        break scan
      case 0x0600...0x06FF where WordScalar.kind(scalar) == .letter:
        isArabic = true
        letters += 1
      default:
        guard WordScalar.continuesWord(scalar) || isDirection(scalar) && index > start else {
          break scan
        }
        isPlain = false
        if scalar >= 0xFB50 { isArabic = true }
        if scalar >= 0xC0, scalar <= 0xDE, letters == 0 { startsCapital = true }
        if !isDirection(scalar) { letters += 1 }
      }
      index += width
      if !isDirection(scalar) { stop = index }
    }
    add(index: stop, start, capitals, letters, isArabic, isPlain, startsCapital)
    return max(index, start + 1)
  }

  private mutating func add(
    index end: Int, _ start: Int, _ capitals: Int, _ letters: Int, _ isArabic: Bool,
    _ isPlain: Bool, _ startsCapital: Bool
  ) {
    let folded = fold(start, end, isArabic: isArabic, isPlain: isPlain)
    // Nothing but marks of lengthening.
    guard !folded.isEmpty else { return }
    add(.word, start, end, folded) { word in
      word.isCapital = startsCapital
      word.isUpper = capitals > 1 && capitals == letters
      word.isArabic = isArabic
    }
  }

  private func fold(_ start: Int, _ end: Int, isArabic: Bool, isPlain: Bool) -> String {
    if !isArabic, isPlain {
      return String(
        decoding: bytes[start..<end].map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 32 : $0 }, as: UTF8.self)
    }
    if isArabic, isPlain {
      var scalars = String.UnicodeScalarView()
      var index = start
      while index < end {
        let (scalar, width) = UTF8Reading.scalar(bytes, index, end)
        let folded = ArabicLetters.fold(scalar)
        if folded != 0, let letter = Unicode.Scalar(folded) { scalars.append(letter) }
        index += width
      }
      return String(scalars)
    }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    return NameFolding.fold(text).replacing(" ", with: "") + (text.hasSuffix("+") ? "+" : "")
  }

  private func isDirection(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x200C...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x61C, 0xAD, 0xFEFF: true
    default: false
    }
  }

  private func isLetter(_ index: Int, _ end: Int) -> Bool {
    WordScalar.kind(UTF8Reading.scalar(bytes, index, end).0) == .letter
  }

  /// True where "s" ends the word behind an apostrophe.
  private func isPossessive(_ index: Int, _ end: Int) -> Bool {
    (bytes[index] == 0x73 || bytes[index] == 0x53)
      && (index + 1 >= end || !isLetter(index + 1, end))
  }

  /// True where a point stands between or behind single capitals.
  private func isInitials(_ start: Int, _ point: Int, _ end: Int) -> Bool {
    let isNextCapital = point + 1 < end && (0x41...0x5A).contains(bytes[point + 1])
    let isNextSingle = isNextCapital && point + 2 < end && bytes[point + 2] == 0x2E
    let isAfterInitial = point >= 2 && point - start >= 2 && bytes[point - 2] == 0x2E
    return isNextSingle || isAfterInitial && point > start + 1
  }

  private func hasDigit(_ start: Int, _ end: Int) -> Bool {
    bytes[start..<end].contains { (0x30...0x39).contains($0) }
  }

  /// A number in Latin, Arabic or Persian digits, with its groups of thousands and decimals.
  private mutating func number(from start: Int, to end: Int) -> Int {
    let first = NumberReading.digits(bytes, start, end)
    let isArabic = isAmongArabic(start) || bytes[start] >= 0x80
    let joined = NumberReading.groups(bytes, first, end, isArabic: isArabic)
    var value = Double(joined.value)
    var stop = joined.end
    var hasDecimals = false
    if let (fraction, after) = decimals(joined.end, end, isGrouped: joined.isGrouped) {
      value += fraction
      stop = after
      hasDecimals = true
    }
    add(.number, start, stop, "") { word in
      word.value = value
      word.digits = first.count
      word.isGrouped = joined.isGrouped
      word.hasDecimals = hasDecimals
      word.isArabic = isArabic
    }
    return stop
  }

  private func decimals(_ start: Int, _ end: Int, isGrouped: Bool) -> (Double, Int)? {
    guard start < end else { return nil }
    let (scalar, width) = UTF8Reading.scalar(bytes, start, end)
    guard scalar == 0x2E || scalar == 0x66B || scalar == 0x2C else { return nil }
    let digits = NumberReading.digits(bytes, start + width, end)
    guard digits.count > 0,
      digits.count <= 2 || scalar == 0x66B || scalar == 0x2E && digits.count < 6
    else {
      return nil
    }
    // "4.5.2024" is no decimal.
    if digits.end < end, bytes[digits.end] == 0x2E || bytes[digits.end] == 0x2F,
      digits.end + 1 < end, (0x30...0x39).contains(bytes[digits.end + 1])
    {
      return nil
    }
    if scalar == 0x2C, !(words.last?.isArabic ?? false) { return nil }
    var divisor = 1.0
    for _ in 0..<digits.count { divisor *= 10 }
    return (Double(digits.value) / divisor, digits.end)
  }

  /// True where the word before is Arabic.
  private func isAmongArabic(_ index: Int) -> Bool {
    words.last(where: { $0.kind == .word })?.isArabic ?? false
  }
}
