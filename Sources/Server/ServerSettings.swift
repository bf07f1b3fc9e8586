import Record
import Site
import Wording

/// How the server is to run.
public struct ServerSettings: Sendable {
  /// The address to listen on.
  public var host = "127.0.0.1"
  /// The port to listen on; 0 for any that is free.
  public var port = 8080
  /// The address under which readers reach the site: `https://example.org/ihata`.
  public var address = SiteAddress("")
  /// The folder `Data/`.
  public var data: String
  /// The path of the store.
  public var store: String
  /// The version of the program.
  public var program: String
  /// How many requests one address may make in a minute.
  public var requestsPerMinute = 1200
  /// True where the address of the reader is what the proxy in front says it is.
  public var isBehindProxy = false
  /// How many bytes of answers are kept.
  public var keptBytes = 32 << 20
  /// How many connections are held at once.
  public var connections = 1000
  /// How many seconds a reader may take to send a request, and to take its answer.
  public var patience = 20

  /// Settings for a store, otherwise as usual.
  public init(data: String, store: String, program: String) {
    self.data = data
    self.store = store
    self.program = program
  }
}
