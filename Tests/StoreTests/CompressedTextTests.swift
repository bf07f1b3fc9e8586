import Testing

@testable import Store

@Suite struct CompressedTextTests {
  @Test func textComesBack() {
    let text = Array(String(repeating: "UNMISS,Bangladesh,1643\n", count: 1000).utf8)
    let compressed = CompressedText.compress(text)
    #expect(compressed.count < text.count / 10)
    #expect(CompressedText.restore(compressed, count: text.count) == text)
  }

  @Test func damageIsNoticed() {
    #expect(CompressedText.restore([1, 2, 3], count: 10) == nil)
    #expect(CompressedText.restore(CompressedText.compress([65, 66]), count: 3) == nil)
  }
}
