import Record
import Testing

@testable import Texts

/// Texts that nobody would publish are read to their end, in work that grows with their length.
@Suite struct AnyTextTests {
  private static let reader = ResolutionReader(missions: [])
  private static let opening = "The Security Council,\n\n1. Decides "

  /// Random numbers that are the same in every run (SplitMix64, G. L. Steele and others, 2014).
  private struct Chance {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }

  @discardableResult
  private func read(_ text: PublishedText) -> Resolution {
    let resolution = Self.reader.read(text)
    var end = 0
    for paragraph in resolution.paragraphs {
      #expect(paragraph.span.start >= end)
      #expect(paragraph.span.end <= text.bytes.count)
      end = paragraph.span.end
    }
    for fact in resolution.facts {
      #expect(fact.span.start < fact.span.end)
      #expect(fact.span.end <= text.bytes.count)
    }
    return resolution
  }

  private func long(_ unit: String, bytes: Int = 300_000) -> String {
    String(repeating: unit, count: bytes / unit.utf8.count)
  }

  @Test(arguments: [
    "a", "9", "word ", ";,.:", "(", "twenty thousand ", "1 May, 2 June and ", "(a) item; (i) ",
    "\u{200F}\u{202B}\u{202C}\u{0640}\u{064B}", "يقرر تمديد ولاية UNMISS حتى 30 نيسان/أبريل، ",
    "requests the Secretary-General to report within 90 days, ", "أن يقدم تقريرا كل 90 يوما، ",
  ])
  func aLongLine(unit: String) {
    #expect(!read(PublishedText(Self.opening + long(unit))).paragraphs.isEmpty)
  }

  @Test func parenthesesNestedAHundredThousandTimes() {
    let open = String(repeating: "(", count: 100_000)
    let close = String(repeating: ")", count: 100_000)
    read(PublishedText("\(Self.opening)\(open)a\(close)"))
    read(PublishedText(Self.opening + String(repeating: "(a) ", count: 100_000)))
  }

  @Test func aMegabyteOfShortLines() {
    for unit in ["A heading\n", "\n \t", "The Security Council\n", "12.\n", "(a)\n"] {
      read(PublishedText("The Security Council,\n\n" + long(unit, bytes: 400_000)))
    }
  }

  @Test func randomBytes() {
    var chance = Chance(state: 1)
    for _ in 0..<200 {
      let bytes = (0..<2000).map { _ in UInt8(truncatingIfNeeded: chance.next()) }
      read(PublishedText(bytes: bytes))
      read(HTMLText.text(of: bytes))
    }
  }

  /// Bytes of fixtures cut, doubled and changed at random.
  @Test func mutatedTexts() throws {
    let words = Array((ReviewTrial.words + "\n\n" + Self.arabic).utf8)
    var chance = Chance(state: 2)
    for _ in 0..<400 {
      var bytes = words
      for _ in 0..<Int(chance.next() % 8 + 1) {
        let place = Int(chance.next() % UInt64(bytes.count))
        switch chance.next() % 4 {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: chance.next())
        case 1: bytes.removeSubrange(place..<min(place + 9, bytes.count))
        case 2: bytes.insert(contentsOf: bytes[place..<min(place + 40, bytes.count)], at: place)
        default: bytes.insert(0x0A, at: place)
        }
        if bytes.isEmpty { bytes = words }
      }
      read(PublishedText(bytes: bytes))
    }
  }

  @Test func mixedScriptsAndDirections() {
    let marks = [
      "\u{202A}", "\u{202B}", "\u{202C}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{200E}",
    ]
    let words = marks.map { "\($0)Decides \($0)يقرر \($0)决定 \($0)решает 1\($0). " }.joined()
    read(PublishedText("إن مجلس الأمن،\n\n1 - " + long(words, bytes: 300_000)))
  }

  @Test func elementsNestedAHundredThousandTimes() {
    let deep = String(repeating: "<div>", count: 100_000) + "The Security Council,"
    let text = HTMLText.text(of: Array(deep.utf8))
    #expect(text.quote(TextSpan(start: 0, end: text.bytes.count)).contains("The Security Council,"))
    read(HTMLText.text(of: Array(String(repeating: "<ol><li>", count: 50_000).utf8)))
  }

  private static let arabic = """
    إن مجلس الأمن،

    1 - يقرر تمديد ولاية بعثة الأمم المتحدة حتى 30 نيسان/أبريل 2032؛

    2 - يطلب إلى الأمين العام أن يقدم إلى مجلس الأمن تقريرا كل 90 يوما؛
    """
}
