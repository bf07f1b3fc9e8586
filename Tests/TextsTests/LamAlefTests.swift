import Testing

@testable import Texts

@Suite struct LamAlefTests {
  @Test(arguments: [
    ("األمم المتحدة", "الأمم المتحدة"), ("مجلس األمن، وال سيما", "مجلس الأمن، ولا سيما"),
    ("اإلجراءات الالزمة", "الإجراءات اللازمة"),
    ("األمين: تمديد والية القوة", "الأمين: تمديد ولاية القوة"),
    ("األمن: في موعد ال يتجاوز", "الأمن: في موعد لا يتجاوز"),
    ("القرار األول )2031( 9121", "القرار الأول 9121 (2031)"),
    ("األمن والسالم", "الأمن والسلام"),
  ])
  func whatWasTurnedAroundIsPutBack(page: String, text: String) {
    #expect(LamAlef.mended(page) == text)
  }

  /// A text without the fault is left as it is, whatever its words.
  @Test(arguments: ["الأمم المتحدة، والية السالم", "ال", "The Council", ""])
  func aSoundTextIsLeftAsItIs(text: String) { #expect(LamAlef.mended(text) == text) }
}
