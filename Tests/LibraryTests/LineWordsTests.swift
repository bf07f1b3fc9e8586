import Testing

@testable import Library

struct LineWordsTests {
  @Test(arguments: [
    ("U.N. troops", ["un", "troop"]), ("the peacekeeper’s mandate", ["peacekeep", "mandat"]),
    ("Côte d’Ivoire", ["cote", "d", "ivoir"]), ("peace-keeping", ["peacekeep"]),
    ("Secretary-General", ["secretari", "gener"]), ("70,000 troops", ["70000", "troop"]),
    ("1, 2", ["1", "2"]), ("١٬٢٧٣ فردا", ["1273", "فرد"]), ("A4P+", ["a4p"]),
    ("S/RES/2378 (2017)", ["s", "re", "2378", "2017"]), ("الـMINUSMA", ["minusma"]),
    ("القرار2719", ["قرار", "2719"]), ("Sana’a", ["sanaa"]),
    ("on Monday.The end", ["mondai", "end"]),
    ("اﻷمن", ["امن"]), ("شُهَدَاء", ["شهد"]), ("سواء علي أو على", ["سوا", "علي"]),
    ("\u{202B}حفظ\u{202C}", ["حفظ"]), ("和平", ["和", "平"]), ("", []), ("… — ،", []),
  ])
  func cutsWords(_ text: String, _ terms: [String]) {
    #expect(QuestionWords.terms(text) == terms)
  }

  @Test func wordsKeepTheirPlace() {
    var text = "Côte d’Ivoire: ﻷمن ٣٬٠٠٠"
    let places = text.withUTF8 { bytes in
      var words = LineWords(bytes)
      var places: [String] = []
      while words.next() {
        places.append(String(decoding: bytes[words.start..<words.end], as: UTF8.self))
      }
      return places
    }
    #expect(places == ["Côte", "d", "Ivoire", "ﻷمن", "٣٬٠٠٠"])
  }

  @Test func brokenBytesAreNoWords() {
    let bytes: [UInt8] = [0xE2, 0x61, 0xFF, 0x62, 0x20, 0xD8]
    let count = bytes.withUnsafeBufferPointer { buffer in
      var words = LineWords(buffer)
      var count = 0
      while words.next() { count += 1 }
      return count
    }
    #expect(count <= 4)
  }
}
