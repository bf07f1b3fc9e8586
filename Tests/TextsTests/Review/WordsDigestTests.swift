import Testing

@testable import Texts

@Suite struct WordsDigestTests {
  @Test(arguments: [
    ("a good-\nneighbourly   policy;", "a good-neighbourly policy"),
    ("the Mission’s “mandate”", "the Mission's \"mandate\""),
    ("يذكّر بقراره", "يذكر بقراره"), ("القـــرار\u{200F} 5", "القرار 5"),
    ("1 – 2", "1 - 2"), ("e\u{301}tat", "\u{E9}tat"),
  ])
  func thePrintMakesNoDifference(left: String, right: String) {
    #expect(WordsDigest.of(left) == WordsDigest.of(right))
  }

  @Test(arguments: [
    ("17,000 troops", "18,000 troops"), ("Decides", "decides"), ("until May", "until March"),
    ("قوات", "قوة"),
  ])
  func theWordsDo(left: String, right: String) {
    #expect(WordsDigest.of(left) != WordsDigest.of(right))
  }

  @Test func itIsSHA256() {
    #expect(
      WordsDigest.of("abc")
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
