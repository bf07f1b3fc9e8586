import Hummingbird
import Logging
import NIOCore

/// A request's own context: its identifier and where it comes from.
struct ServerContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// The address of the other side of the connection.
  let remote: String

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    remote = source.channel.remoteAddress?.ipAddress ?? "—"
  }
}
