import Foundation
import Synchronization

/// Serves one client over an input and an output, one message on a line.
///
/// Lines are read while requests are answered, so that a request can be called off; answers come in the
/// order of the requests. When the input ends what was asked is answered first; when the output is
/// closed nothing more is done.
public final class StreamServer: Sendable {
  /// How many bytes a line may have.
  public static let longestLine = 1 << 20
  /// How many lines may wait to be answered; reading waits then too.
  private static let waiting = 64

  private let dispatcher: Dispatcher
  private let input: Int32
  private let output: Int32
  private let longestLine: Int
  private let isClosed = Mutex(false)

  /// A server between two open file descriptors.
  public init(
    dispatcher: Dispatcher, input: Int32, output: Int32, longestLine: Int = longestLine
  ) {
    self.dispatcher = dispatcher
    self.input = input
    self.output = output
    self.longestLine = longestLine
  }

  /// Serves until the input ends or the output is closed.
  public func run() {
    let work = DispatchQueue(label: "ihata.assistant")
    let room = DispatchSemaphore(value: Self.waiting)
    var reader = LineReader(input: input, output: output, limit: longestLine)
    while true {
      let delivery: Delivery
      switch reader.next() {
      case .end:
        work.sync { write(dispatcher.closing()) }
        return
      case .tooLong: delivery = Delivery(refused: .tooLong(limit: longestLine))
      case .line(let line):
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
        delivery = Delivery(line: line)
      }
      dispatcher.receive(delivery)
      room.wait()
      work.async { [self] in
        defer { room.signal() }
        guard !isClosed.withLock({ $0 }) else { return }
        write(dispatcher.answer(delivery))
      }
    }
  }

  private func write(_ messages: [JSONValue]) {
    for message in messages {
      let bytes = Array((message.written + "\n").utf8)
      var sent = 0
      while sent < bytes.count {
        let count = bytes[sent...].withUnsafeBytes {
          #if canImport(Darwin)
            Darwin.write(output, $0.baseAddress, $0.count)
          #else
            Glibc.write(output, $0.baseAddress, $0.count)
          #endif
        }
        if count > 0 {
          sent += count
        } else if errno != EINTR {
          isClosed.withLock { $0 = true }
          return
        }
      }
    }
  }
}
