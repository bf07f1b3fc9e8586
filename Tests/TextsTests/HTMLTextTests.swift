import Testing

@testable import Texts

@Suite struct HTMLTextTests {
  private func text(_ page: String) -> String {
    String(decoding: HTMLText.text(of: Array(page.utf8)).bytes, as: UTF8.self)
  }

  @Test func listsShowTheirNumbers() {
    let page = "<ol><li>Decides<ol type=a><li>one<li>two</ol><li value=5>Requests</ol>"
    #expect(text(page).trimmingSuffix("\n") == "1. Decides\n(a) one\n(b) two\n5. Requests")
  }

  @Test func scriptsTitlesAndMarkupAreLeftOut() {
    let page =
      "<html><head><title>T</title><style>p{}</style></head><body><script>1. Decides</script><p>A&nbsp;&amp;&#8217; <i>b</i><br>c</p></body>"
    #expect(text(page).trimmingPrefix("\n") == "A\u{A0}&’ b\nc\n\n")
  }

  @Test func depthCostsNothing() {
    let deep = String(repeating: "<div>", count: 50_000) + "x"
    #expect(text(deep).contains("x"))
  }

  @Test(arguments: ["<!DOCTYPE html><p>x", "<HTML>", "<p>x</p>", "  <div>"])
  func pagesAreKnown(page: String) { #expect(HTMLText.isHTML(Array(page.utf8))) }

  @Test func plainTextIsNone() { #expect(!HTMLText.isHTML(Array("The Security Council,".utf8))) }
}

extension String {
  fileprivate func trimmingSuffix(_ end: Character) -> Substring {
    var rest = self[...]
    while rest.last == end { rest.removeLast() }
    return rest
  }
}
