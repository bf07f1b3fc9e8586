import Foundation

/// Takes lines from an input, of which none is kept that is longer than a limit.
struct LineReader {
  /// What came.
  enum Step {
    /// A line without its end.
    case line([UInt8])
    /// A line that is longer than the limit; it was read to its end and let go.
    case tooLong
    /// The input has ended, or nobody reads the output any more.
    case end
  }

  private let input: Int32
  private let output: Int32
  private let limit: Int
  private var buffer: [UInt8] = []
  private var chunk = [UInt8](repeating: 0, count: 65_536)
  /// How much of the buffer is known to hold no end of a line.
  private var searched = 0
  private var isSkipping = false
  private var hasEnded = false

  /// - Parameters:
  ///   - output: watched while waiting: when its other end is closed there is nobody to answer.
  ///   - limit: how many bytes a line may have.
  init(input: Int32, output: Int32, limit: Int) {
    self.input = input
    self.output = output
    self.limit = limit
  }

  /// The next line; waits for it.
  mutating func next() -> Step {
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(buffer[..<end])
        buffer.removeFirst(end + 1)
        searched = 0
        if isSkipping || line.count > limit {
          isSkipping = false
          return .tooLong
        }
        return .line(line)
      }
      if isSkipping || buffer.count > limit {
        isSkipping = true
        buffer.removeAll(keepingCapacity: true)
      }
      searched = buffer.count
      if hasEnded {
        defer { buffer = [] }
        if isSkipping {
          isSkipping = false
          return .tooLong
        }
        // The last line may lack its end.
        return buffer.isEmpty ? .end : .line(takeRest())
      }
      fill()
    }
  }

  private mutating func takeRest() -> [UInt8] {
    defer {
      buffer = []
      searched = 0
    }
    return buffer
  }

  private mutating func fill() {
    guard waitForInput() else {
      buffer = []
      searched = 0
      isSkipping = false
      hasEnded = true
      return
    }
    let count = chunk.withUnsafeMutableBytes { read(input, $0.baseAddress, $0.count) }
    if count > 0 {
      buffer += chunk[..<count]
    } else if count == 0 || errno != EINTR {
      hasEnded = true
    }
  }

  /// - Returns: false once the other end of the output is closed.
  private func waitForInput() -> Bool {
    var ends = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: output, events: 0, revents: 0),
    ]
    while true {
      let count = poll(&ends, 2, -1)
      if count < 0, errno != EINTR { return true }
      if count <= 0 { continue }
      if ends[1].revents & Int16(POLLERR | POLLHUP | POLLNVAL) != 0 { return false }
      if ends[0].revents != 0 { return true }
    }
  }
}
