import Foundation

/// An address that may be asked: encrypted, or on this machine.
struct FetchAddress: Hashable, Sendable {
  let url: URL
  var text: String { url.absoluteString }

  /// Checks an address.
  ///
  /// - Throws: `FetchError.malformedAddress`, `.insecure`.
  init(_ text: String) throws(FetchError) {
    guard let url = URL(string: text), let scheme = url.scheme?.lowercased(),
      let host = url.host(percentEncoded: false), !host.isEmpty,
      scheme == "https" || scheme == "http", url.user == nil
    else { throw .malformedAddress(text) }
    guard scheme == "https" || Self.isOnThisMachine(host) else { throw .insecure(text) }
    self.url = url
  }

  /// The address to which a server sends the reader on; only within itself.
  func redirected(to location: String) throws(FetchError) -> FetchAddress {
    guard let target = URL(string: location, relativeTo: url)?.absoluteURL else {
      throw .malformedAddress(location)
    }
    let address = try FetchAddress(target.absoluteString)
    guard target.scheme == url.scheme, target.host() == url.host(), target.port == url.port else {
      throw .redirectedElsewhere(address: text, target: target.absoluteString)
    }
    return address
  }

  private static func isOnThisMachine(_ host: String) -> Bool {
    host == "localhost" || host == "::1" || host == "127.0.0.1"
  }
}
