/// How long a server asks to be left alone (RFC 9110, section 10.2.3).
enum RetryAfter {
  /// The seconds, where they are given as such. A date would need the server's clock and ours to
  /// agree; the program's own wait is used for it.
  static func seconds(_ header: String) -> Double? {
    guard let seconds = Int(header), seconds >= 0 else { return nil }
    return Double(seconds)
  }
}
