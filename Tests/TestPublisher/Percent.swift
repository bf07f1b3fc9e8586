import Foundation

/// Percent-encoding.
enum Percent {
  /// The text with its percent-encoding resolved; the text itself if that is malformed.
  static func decoded(_ text: some StringProtocol) -> String {
    text.removingPercentEncoding ?? String(text)
  }
}
