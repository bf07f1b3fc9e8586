import NIOCore
import NIOHTTP1
import NIOPosix

/// A stand-in for the UN Peace and Security Data Hub on the loopback address, which can misbehave.
///
/// It answers `/public/metadata/all`, `/public/metadata/ID`, `/public/data/ID/json` (paged by
/// `page_num`, counted from 1, and `per_page`), `/public/data/ID/csv` and `/files/NAME`, with
/// validators, ranges and kept connections. It serves from its beginning until ``stop()``, or until
/// nothing refers to it any more.
public final class TestPublisher: Sendable {
  /// The port it listens to on 127.0.0.1.
  public let port: Int

  private let state: PublisherState
  private let group: MultiThreadedEventLoopGroup
  private let workers: NIOThreadPool

  /// A publisher that has published nothing yet and already answers.
  ///
  /// - Parameter port: the port; 0 for any free one.
  /// - Throws: when the port cannot be had.
  public init(port: Int = 0) throws {
    let state = PublisherState()
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let workers = NIOThreadPool(numberOfThreads: 1)
    workers.start()
    let bootstrap = ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 256)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let pipeline = channel.pipeline.syncOperations
          try pipeline.configureHTTPServerPipeline(withOutboundHeaderValidation: false)
          try pipeline.addHandler(ConnectionHandler(state: state, workers: workers))
        }
      }
    do {
      let channel = try bootstrap.bind(host: "127.0.0.1", port: port).wait()
      self.port = channel.localAddress?.port ?? port
    } catch {
      try workers.syncShutdownGracefully()
      try group.syncShutdownGracefully()
      throw error
    }
    self.state = state
    self.group = group
    self.workers = workers
  }

  deinit { stop() }

  /// The address of the interface, `http://127.0.0.1:PORT/public`.
  public var base: String { "http://127.0.0.1:\(port)/public" }

  /// Every request so far, in the order of their arrival.
  public var requests: [Request] { state.log.withLock { $0.requests } }

  /// The greatest number of requests that were under way at the same time.
  ///
  /// A request is under way from its arrival until the last byte of its answer was handed to the
  /// network, or until its connection was closed.
  public var mostAtOnce: Int { state.log.withLock { $0.mostAtOnce } }

  /// Closes every connection and stops listening; waits for that; may be called again.
  public func stop() {
    guard state.stopOnce() else { return }
    try? workers.syncShutdownGracefully()
    try? group.syncShutdownGracefully()
  }
}

extension TestPublisher {
  /// Publishes one form of a dataset, tagged by its bytes, in place of what was there.
  ///
  /// - Parameters:
  ///   - dataset: the identifier, as in `/public/data/ID/csv`.
  ///   - form: the form.
  ///   - bytes: the whole body.
  ///   - lastModified: the header `Last-Modified`; nil for none.
  ///   - pagesJSON: false to answer with the whole array whatever page is asked for.
  public func publish(
    dataset: String, _ form: Form, _ bytes: [UInt8], lastModified: String? = nil,
    pagesJSON: Bool = true
  ) {
    publish(
      dataset: dataset, form, bytes, etag: Resource.tag(of: bytes), lastModified: lastModified,
      pagesJSON: pagesJSON)
  }

  /// Publishes one form of a dataset with a given tag, in place of what was there.
  ///
  /// - Parameters:
  ///   - dataset: the identifier, as in `/public/data/ID/csv`.
  ///   - form: the form.
  ///   - bytes: the whole body.
  ///   - etag: the header `ETag` as it stands, with its quotation marks; nil for none. A page has
  ///     the tag of its own bytes, or none if this is nil.
  ///   - lastModified: the header `Last-Modified`; nil for none.
  ///   - pagesJSON: false to answer with the whole array whatever page is asked for.
  public func publish(
    dataset: String, _ form: Form, _ bytes: [UInt8], etag: String?, lastModified: String? = nil,
    pagesJSON: Bool = true
  ) {
    let resource = Resource(
      bytes: bytes, mediaType: form.mediaType, etag: etag, lastModified: lastModified,
      rows: form == .json && pagesJSON ? JSONRows.ofArray(bytes) : nil)
    state.shelf.withLock { $0.datasets[dataset, default: [:]][form] = resource }
  }

  /// Publishes a plain file at `/files/NAME`, tagged by its bytes, in place of what was there.
  public func publish(file: String, _ bytes: [UInt8], mediaType: String) {
    let resource = Resource(tagged: bytes, mediaType: mediaType)
    state.shelf.withLock { $0.files[file] = resource }
  }

  /// Publishes the list at `/public/metadata/all`.
  ///
  /// `/public/metadata/ID` then answers with the first object of its first array that has `"ID"`
  /// among its strings, unless ``publish(metadata:dataset:)`` gave that dataset one of its own.
  public func publish(metadata: [UInt8]) {
    let resource = Resource(tagged: metadata, mediaType: Form.json.mediaType)
    state.shelf.withLock { $0.metadata = resource }
  }

  /// Publishes what `/public/metadata/ID` answers for one dataset.
  public func publish(metadata: [UInt8], dataset: String) {
    let resource = Resource(tagged: metadata, mediaType: Form.json.mediaType)
    state.shelf.withLock { $0.metadataOfOne[dataset] = resource }
  }

  /// Takes a dataset away in every form; the list of metadata stays as it is.
  public func withdraw(dataset: String) {
    state.shelf.withLock {
      $0.datasets[dataset] = nil
      $0.metadataOfOne[dataset] = nil
    }
  }
}

extension TestPublisher {
  /// Queues behaviours for the requests whose path contains a text.
  ///
  /// Each such request takes one off the queue; once it is empty the publisher behaves well again,
  /// or as ``always(_:for:)`` says. The text is looked for in the path with its query, so that one
  /// page can be meant: `page_num=3&`. Of several queues that fit, the one begun first goes first.
  public func behave(_ behaviours: [Behaviour], for path: String) {
    if behaviours.contains(.bomb) { _ = Gzip.bomb }
    state.conduct.withLock { $0.queue(behaviours, for: path) }
  }

  /// Sets how every request whose path contains a text is answered while no queue has a say.
  ///
  /// - Parameters:
  ///   - behaviour: the behaviour; nil to behave well again.
  ///   - path: the text, looked for in the path with its query. Of several that fit, the one set
  ///     first holds.
  public func always(_ behaviour: Behaviour?, for path: String) {
    if behaviour == .bomb { _ = Gzip.bomb }
    state.conduct.withLock { $0.set(behaviour, for: path) }
  }
}
