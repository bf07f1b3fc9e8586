import Foundation
import Record

/// What the program says of itself to others.
enum Program {
  /// Raised with every release.
  static let version = "0.2.0"
  /// How it names itself to publishers' servers.
  static let userAgent = "Ihata/\(version)"

  /// Today in universal time.
  @Sendable static func today() -> CalendarDate {
    CalendarDate(dayNumber: Int32(Date().timeIntervalSince1970 / 86_400))
  }

  /// The moment in universal time, in the form of ISO 8601.
  @Sendable static func now() -> String {
    Date().formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
  }
}
