import HTTPTypes
import Hummingbird
import Site
import Testing

@testable import Server

/// Readers are told apart by what they cannot choose.
@Suite struct ReaderTests {
  @Test(arguments: [
    ("203.0.113.7", "203.0.113.7"), ("::ffff:203.0.113.7", "203.0.113.7"), ("—", "—"),
    ("unknown:thing", "unknown:thing"),
  ])
  func addressesAreThemselves(address: String, name: String) {
    #expect(Reader.network(address) == name)
  }

  @Test func addressesOfOneNetworkAreOneReader() {
    #expect(Reader.network("2001:db8:1:2::1") == Reader.network("2001:db8:1:2:ffff::9"))
    #expect(Reader.network("2001:db8:1:2::1") != Reader.network("2001:db8:1:3::1"))
  }

  @Test(arguments: [
    ("/ihata", "/"), ("/ihata/", "/"), ("/ihata/en/missions", "/en/missions"),
    ("/ihata/a%20b", "/a b"), ("/ihata/%D9%85", "/م"),
  ])
  func pathsAreBelowTheSitesOwn(written: String, path: String) {
    #expect(RequestLine.path(written, below: SiteAddress("https://example.org/ihata")) == path)
  }

  @Test(arguments: ["/", "/en", "/ihatax", "/ihata%2Fen", "/ihata/%FF", "/ihata/%00"])
  func otherPathsAreNone(written: String) {
    #expect(RequestLine.path(written, below: SiteAddress("https://example.org/ihata")) == nil)
  }

  @Test func namesOfFilesEndNoHead() {
    #expect(ResponseHeads.plain("a\"; b\r\nc\\dé.csv") == "a_; b__c_d_.csv")
  }
}
