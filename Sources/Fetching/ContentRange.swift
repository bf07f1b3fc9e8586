/// Which bytes of an answer a server sends: `bytes 100-499/500` (RFC 9110, section 14.4).
struct ContentRange: Hashable {
  /// The first byte.
  let first: Int
  /// The last byte.
  let last: Int
  /// How many there are in all.
  let total: Int

  /// Reads the header; nil where it leaves anything open.
  init?(_ header: String) {
    let parts = header.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "/" })
    guard parts.count == 4, parts[0] == "bytes", let first = Int(parts[1]),
      let last = Int(parts[2]), let total = Int(parts[3]), first <= last, last < total
    else { return nil }
    self.first = first
    self.last = last
    self.total = total
  }

  /// True where nothing follows.
  var isToTheEnd: Bool { last == total - 1 }
}
