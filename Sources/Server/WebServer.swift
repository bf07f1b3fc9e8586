import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import Questions
import Record
import Site
import Wording

/// The site over HTTP.
public struct WebServer: Sendable {
  private let settings: ServerSettings
  private let responder: Responder
  private let logger: Logger
  private let threads: NIOThreadPool
  private let renewal: RecordRenewal

  /// Reads the record and the files of the site.
  ///
  /// - Parameters:
  ///   - freeze: freezes the record so that its figures can be cited; see `RecordHoldings`.
  ///   - today: today's day in universal time.
  ///   - now: the moment in the form of ISO 8601, for the log.
  ///   - log: takes a line of the log.
  /// - Throws: `SiteError` where the record or a file of the site cannot be read.
  public init(
    _ settings: ServerSettings, catalogue: Catalogue,
    freeze: @escaping @Sendable (String) -> String?,
    today: @escaping @Sendable () -> CalendarDate, now: @escaping @Sendable () -> String,
    log: @escaping @Sendable (String) -> Void
  ) async throws(SiteError) {
    self.settings = settings
    let holdings = RecordHoldings(
      store: settings.store, data: settings.data, catalogue: catalogue, freeze: freeze)
    do {
      _ = try holdings.current()
    } catch {
      throw .question(error)
    }
    let assets = try SiteAssets(
      folders: ["\(settings.data)/site/assets", "\(settings.data)/site/fonts"])
    let renderer = try await PageRenderer(
      folder: "\(settings.data)/site/templates", assets: assets, address: settings.address,
      catalogue: catalogue)
    let description = try APIDescription(path: "\(settings.data)/site/openapi.yml")
    let kept = KeptAnswers(limit: settings.keptBytes)
    let measures = ServerMeasures()
    threads = NIOThreadPool(numberOfThreads: 4)
    responder = Responder(
      settings: settings, catalogue: catalogue,
      makers: [
        PlainAnswers(
          holdings: holdings, address: settings.address, measures: measures, kept: kept),
        APIAnswers(
          holdings: holdings, address: APIAddress(site: settings.address), catalogue: catalogue,
          description: description, program: settings.program),
        AssetAnswers(assets: assets), BriefingAnswers(holdings: holdings),
        CalendarAnswers(holdings: holdings, program: settings.program),
        ChangesAnswers(holdings: holdings),
        TakeAnswers(holdings: holdings, address: settings.address, catalogue: catalogue),
        PageAnswers(holdings: holdings, renderer: renderer),
      ], holdings: holdings, kept: kept, measures: measures,
      limit: RateLimit(perMinute: settings.requestsPerMinute), threads: threads, today: today)
    logger = Logger(label: "ihata") { _ in JSONLines(now: now, write: log) }
    renewal = RecordRenewal(holdings: holdings, kept: kept, threads: threads, logger: logger)
  }

  /// Serves until told to stop by SIGTERM or SIGINT; requests under way are finished.
  ///
  /// - Parameter ready: told the port once the server listens.
  public func run(ready: @escaping @Sendable (Int) -> Void) async throws {
    threads.start()
    let patience = TimeAmount.seconds(Int64(settings.patience))
    let responder = responder
    let application = Application(
      responder: responder,
      server: .http1(
        configuration: .init(
          additionalChannelHandlers: [
            PatienceHandler(patience: patience),
            MalformedRequestHandler { responder.answer(to: $0) },
          ],
          idleTimeout: .seconds(Int64(settings.patience) * 3),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 8 << 10, maxHeaderListSize: 16 << 10, maxHeaderFieldCount: 100))),
      configuration: .init(
        address: .hostname(settings.host, port: settings.port), serverName: "Ihata",
        availableConnectionsDelegate: MaximumAvailableConnections(settings.connections)),
      services: [renewal],
      onServerRunning: { channel in ready(channel.localAddress?.port ?? 0) },
      logger: logger)
    do {
      try await application.runService()
    } catch {
      try await threads.shutdownGracefully()
      throw error
    }
    try await threads.shutdownGracefully()
  }
}
