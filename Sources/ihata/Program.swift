import Foundation

/// What the program says of itself to others.
enum Program {
  /// Raised with every release.
  static let version = "0.2.0"
  /// How it names itself to publishers' servers.
  static let userAgent = "Ihata/\(version)"

  /// The moment in universal time, in the form of ISO 8601.
  @Sendable static func now() -> String {
    Date().formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
  }
}
