import NIOCore
import NIOPosix

/// A connection on which a test sends what it likes.
struct RawConnection {
  /// Sends pieces, one after another with a pause between them, and takes everything that comes until
  /// the other side closes.
  static func talk(
    _ port: Int, _ pieces: [String], pause: Duration = .zero
  ) async throws -> String {
    let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .connect(host: "127.0.0.1", port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
        }
      }
    return try await channel.executeThenClose { inbound, outbound in
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          for piece in pieces {
            // The other side may have closed by now, which is what some tests wait for.
            do {
              try await outbound.write(ByteBuffer(string: piece))
            } catch {
              return
            }
            if pause > .zero { try await Task.sleep(for: pause) }
          }
        }
        var text = ""
        do {
          for try await buffer in inbound { text += String(buffer: buffer) }
        } catch is IOError {
          // Closed with bytes unread.
        }
        group.cancelAll()
        return text
      }
    }
  }
}
