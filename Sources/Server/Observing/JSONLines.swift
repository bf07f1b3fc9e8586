import Foundation
import Logging

/// Log entries as JSON, one a line, on standard error: for machines first.
struct JSONLines: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.info
  private let now: @Sendable () -> String
  private let write: @Sendable (String) -> Void

  /// A handler.
  ///
  /// - Parameters:
  ///   - now: the moment in the form of ISO 8601.
  ///   - write: takes a line.
  init(now: @escaping @Sendable () -> String, write: @escaping @Sendable (String) -> Void) {
    self.now = now
    self.write = write
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    var entry: [String: String] = [
      "time": now(), "level": event.level.rawValue, "message": "\(event.message)",
    ]
    for (key, value) in metadata.merging(event.metadata ?? [:], uniquingKeysWith: { $1 }) {
      entry[key] = "\(value)"
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let line = try? encoder.encode(entry) else { return }
    write(String(decoding: line, as: UTF8.self))
  }
}
