import Foundation
import HTTPTypes
import Hummingbird

/// Who asks, as far as readers are told apart by their limit.
enum Reader {
  /// The other side of the connection, or whom the proxy in front names.
  static func name(_ request: Request, remote: String, isBehindProxy: Bool) -> String {
    guard isBehindProxy, let field = HTTPField.Name("X-Forwarded-For"),
      let last = request.headers[field]?.split(separator: ",").last
    else { return network(remote) }
    // A name longer than an address is none; what is remembered of each must stay small.
    return network(String(last.trimmingCharacters(in: .whitespaces).prefix(64)))
  }

  /// An address of IPv4, or the first 64 bits of one of IPv6: whoever has one of these has all that
  /// begin so.
  static func network(_ address: String) -> String {
    var parsed = in6_addr()
    guard address.contains(":"), inet_pton(AF_INET6, address, &parsed) == 1 else {
      return address
    }
    let bytes = withUnsafeBytes(of: &parsed) { Array($0) }
    // ::ffff:192.0.2.1 is an address of IPv4.
    if bytes.prefix(10).allSatisfy({ $0 == 0 }), bytes[10] == 255, bytes[11] == 255 {
      return bytes.suffix(4).map(String.init).joined(separator: ".")
    }
    return bytes.prefix(8).map { String($0, radix: 16) }.joined(separator: ":")
  }
}
