import Foundation
import Synchronization

/// What is going on: on a terminal a line that is written over, elsewhere plain lines.
final class ProgressLine: Sendable {
  private struct State {
    var active: [String: (received: Int, expected: Int?)] = [:]
    var drawn = ContinuousClock.now
  }

  private let state = Mutex(State())
  private let isTerminal = isatty(STDERR_FILENO) == 1

  /// How wide a bar is, in characters.
  private static let width = 20

  /// Says a whole line, and that a source has nothing under way.
  func say(_ line: String, of source: String) {
    state.withLock { state in
      state.active[source] = nil
      if isTerminal { write("\r\u{1B}[K", to: .standardError) }
      write(line + "\n", to: .standardOutput)
    }
  }

  /// Notes how far an answer has come.
  func update(_ source: String, received: Int, expected: Int?) {
    guard isTerminal else { return }
    state.withLock { state in
      state.active[source] = (received, expected)
      guard ContinuousClock.now - state.drawn > .milliseconds(100) else { return }
      state.drawn = .now
      let parts = state.active.sorted { $0.key < $1.key }.map { source, progress in
        "\(source) \(Self.bar(progress.received, progress.expected))"
      }
      write("\r\u{1B}[K" + parts.joined(separator: "  "), to: .standardError)
    }
  }

  /// Clears the line.
  func end() { if isTerminal { write("\r\u{1B}[K", to: .standardError) } }

  private static func bar(_ received: Int, _ expected: Int?) -> String {
    let kilobytes = "\(received / 1024) KiB"
    guard let expected, expected > 0 else { return kilobytes }
    let filled = min(width, received * width / expected)
    return "["
      + String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
      + "] \(received * 100 / expected) % \(kilobytes)"
  }

  private func write(_ text: String, to handle: FileHandle) {
    try? handle.write(contentsOf: Data(text.utf8))
  }
}
