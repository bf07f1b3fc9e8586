import Mentions
import TestRecord
import Testing
import Texts

/// Whatever a text holds, reading it ends, and every span lies in it at the ends of characters.
struct HostileTextTests {
  private func check(_ text: String) throws {
    let read = try Reading.read(text)
    let bytes = read.text.bytes
    var last = 0
    for sentence in read.sentences {
      for mention in sentence.mentions {
        #expect(mention.span.start >= 0 && mention.span.start < mention.span.end)
        #expect(mention.span.end <= bytes.count)
        #expect(bytes[mention.span.start] & 0xC0 != 0x80, "\(text.debugDescription)")
        #expect(mention.span.end == bytes.count || bytes[mention.span.end] & 0xC0 != 0x80)
        #expect(mention.span.start >= last)
        last = mention.span.start
      }
    }
  }

  @Test(
    "marks, forms and broken letters",
    arguments: [
      "", " ", "\u{FEFF}", "\0\0", "ـــ ـ", "\u{202E}2378 القرار\u{202C}", "ﺍﻟﻘﺮﺍﺭ ٢٣٧٨",
      "اﻷمن واﻻتحاد الأفريقي", "مَجْلِسُ الْأَمْنِ", "Ø§Ù„Ø³Ù„Ø§Ù…", "👩‍👩‍👧 33 peacekeepers",
      "e\u{301}\u{301} 2022",
      "1,2,3,4,5", "999999999999999999999999 troops", "...", "S/RES/", "القرار", "القراران و و و",
      "Mr.", "from to by", "between and", "٪٪٪", "resolution 2378 (", "22 and 23", "every",
    ])
  func marks(text: String) throws { try check(text) }

  @Test("direction marks within names and numbers are passed over")
  func directions() throws {
    let text = "\u{2067}القرار \u{2066}2378 (2017)\u{2069}\u{2069} في \u{200F}لبنان"
    #expect(try Reading.notations(text) == ["S/RES/2378 (2017)", "state:lbn"])
    #expect(try Reading.notations("مَجْلِسُ الأَمْن") == ["organization:security-council"])
    #expect(try Reading.notations("اﻻتحاد اﻷفريقي") == ["organization:au"])
  }

  @Test("random texts of the field's own words")
  func random() throws {
    let pieces = [
      "القرار", "2378", "(2017)", "resolution", "من", "إلى", "from", "to", "33", "،", ".", "\n",
      "since", "منذ",
      "عام", "peacekeepers", "حفظة", "السلام", "أكثر", "more", "than", "UNMISS", "rose", "ارتفع",
      "%", "في", "المائة", "9",
      "سبتمبر", "/", "-", "\u{200F}", "\u{0650}", "ـ", "É", "Mr", "every", "كل", "شهرا", "S/RES/1",
      "\"",
    ]
    var state: UInt64 = 2378
    for _ in 0..<300 {
      var text = ""
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
        if state >> 60 > 3 { text += " " }
      }
      try check(text)
    }
  }

  @Test("one paragraph as long as is read, and beyond")
  func long() throws {
    let text = String(
      repeating: "في عام 2022 قُتل 33 من حفظة السلام وفق القرار 2378، ", count: 30_000)
    let read = try Reading.read(text)
    #expect(!read.mentions.isEmpty)
    #expect(read.mentions.allSatisfy { $0.span.end <= MentionReader.largest + 64 })
  }
}
