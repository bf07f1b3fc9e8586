import Site
import Testing

@testable import Server

/// Paths as clients send them, below the site's own.
@Suite struct RequestLineTests {
  @Test func whatIsNoTextIsNoPath() {
    let root = SiteAddress("")
    #expect(RequestLine.path("/api/v1/missions/%FF", below: root) == nil)
    #expect(RequestLine.path("/en/%00", below: root) == nil)
    #expect(RequestLine.path("/en/%D8%A7", below: root) == "/en/ا")
  }

  @Test func onlyWhatIsBelowTheSiteIsItsOwn() {
    let site = SiteAddress("https://example.org/ihata")
    #expect(RequestLine.path("/ihata", below: site) == "/")
    #expect(RequestLine.path("/ihata/en/", below: site) == "/en/")
    #expect(RequestLine.path("/ihatalike/en/", below: site) == nil)
    #expect(RequestLine.path("/en/", below: site) == nil)
  }
}
