import Testing

@testable import Fetching

@Suite struct ContentRangeTests {
  @Test func theRestIsToTheEnd() throws {
    #expect(try #require(ContentRange("bytes 100-499/500")).isToTheEnd)
    #expect(try !#require(ContentRange("bytes 100-199/500")).isToTheEnd)
  }

  @Test(arguments: [
    "bytes */500", "bytes 100-199/*", "bytes 5-1/9", "items 0-1/2", "", "bytes 0-9/9",
  ])
  func whatLeavesAnythingOpenIsNone(header: String) {
    #expect(ContentRange(header) == nil)
  }
}
