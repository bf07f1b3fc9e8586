import Testing

@testable import Texts

@Suite struct CharacterPlacesTests {
  @Test func placesAreThoseOfTheText() {
    let text = PublishedText(String(repeating: "قرار a\u{1F54A}é ", count: 700))
    let places = CharacterPlaces(text)
    for start in stride(from: 0, to: text.bytes.count, by: 37) {
      let span = TextSpan(start: start, end: min(start + 900, text.bytes.count))
      #expect(places.characters(span) == text.characters(span))
    }
  }

  @Test func aSpanBeyondTheTextEndsWithIt() {
    let places = CharacterPlaces(PublishedText("abc"))
    #expect(places.characters(TextSpan(start: 1, end: 90)) == 1..<3)
    #expect(CharacterPlaces(PublishedText("")).characters(TextSpan(start: 0, end: 5)) == 0..<0)
  }
}
