import Testing

@testable import Fetching

@Suite struct FetchAddressTests {
  @Test(arguments: [
    "https://api.psdata.un.org/public/data/X/csv", "http://127.0.0.1:8080/public",
    "http://localhost/x",
  ])
  func encryptedOrOnThisMachine(address: String) throws {
    #expect(try FetchAddress(address).text == address)
  }

  @Test(arguments: [
    "http://api.psdata.un.org/public", "http://192.168.1.1/", "http://127.0.0.1.x.org/",
  ])
  func othersAreRefused(address: String) {
    #expect(throws: FetchError.insecure(address)) { try FetchAddress(address) }
  }

  @Test(arguments: [
    "", "file:///etc/passwd", "ftp://x.org/", "https://", "https://user:word@x.org/",
  ])
  func whatIsNoAddressIsRefused(address: String) {
    #expect(throws: FetchError.malformedAddress(address)) { try FetchAddress(address) }
  }

  @Test func redirectionsStayWithinTheServer() throws {
    let address = try FetchAddress("https://x.org/a/b")
    #expect(try address.redirected(to: "/c").text == "https://x.org/c")
    for target in ["https://y.org/c", "http://127.0.0.1/c", "https://x.org:8443/c"] {
      #expect(throws: FetchError.redirectedElsewhere(address: "https://x.org/a/b", target: target))
      {
        try address.redirected(to: target)
      }
    }
  }
}
