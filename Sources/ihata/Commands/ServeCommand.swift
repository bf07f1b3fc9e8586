import ArgumentParser
import Foundation
import Record
import Releases
import Server
import Site
import Wording

/// `ihata serve`: the record as a web site.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serve the record as a web site in Arabic and English.")

  @OptionGroup var surroundings: Surroundings

  @Option(help: "The address to listen on.")
  var host = "127.0.0.1"

  @Option(help: "The port to listen on; 0 for any that is free.")
  var port = 8080

  @Option(
    name: .customLong("public-address"),
    help: "The address under which readers reach the site, such as https://example.org/ihata.")
  var publicAddress: String?

  @Option(
    name: .customLong("requests-per-minute"),
    help: "How many answers may be made for one reader in a minute.")
  var requestsPerMinute = 1200

  @Option(
    name: .customLong("kept-megabytes"),
    help: "How much memory answers may take that are kept to be given again; 0 for none.")
  var keptMegabytes = 32

  @Flag(
    name: .customLong("behind-proxy"),
    help: "Readers are told apart by the last address in X-Forwarded-For.")
  var isBehindProxy = false

  @Flag(
    inversion: .prefixedNo,
    help: "Freeze the record so that a figure can be cited by a lasting address.")
  var freeze = true

  func validate() throws {
    guard (0...65_535).contains(port) else { throw ValidationError("--port: 0–65535") }
    guard (1...100_000_000).contains(requestsPerMinute) else {
      throw ValidationError("--requests-per-minute: 1–100000000")
    }
    guard (0...4096).contains(keptMegabytes) else {
      throw ValidationError("--kept-megabytes: 0–4096")
    }
  }

  func run() async throws {
    let catalogue = try surroundings.catalogue()
    let settings = try settings()
    let server = try await server(settings, catalogue)
    let language = surroundings.language
    let address = "http://\(host)"
    let base = settings.address.base
    try await server.run { port in
      let whole = "\(address):\(port)\(base)/"
      print(catalogue.text(Message("serve.listening", ["address": .isolated(whole)]), language))
      // Whoever waits for the line reads it now, not when a buffer is full.
      fflush(nil)
    }
  }

  private func settings() throws -> ServerSettings {
    var settings = ServerSettings(
      data: try surroundings.dataFolder(), store: surroundings.storePath,
      program: Program.version)
    settings.host = host
    settings.port = port
    // A port that is chosen later can be in no address: then addresses stay relative.
    let own = port == 0 ? "" : "http://\(host):\(port)"
    settings.address = SiteAddress(publicAddress ?? own)
    settings.requestsPerMinute = requestsPerMinute
    settings.isBehindProxy = isBehindProxy
    settings.keptBytes = keptMegabytes << 20
    return settings
  }

  private func server(
    _ settings: ServerSettings, _ catalogue: Catalogue
  ) async throws -> WebServer {
    let shelf = ReleaseShelf(besideStore: settings.store)
    let freezes = freeze
    let data = settings.data
    do throws(SiteError) {
      return try await WebServer(
        settings, catalogue: catalogue,
        freeze: { store in
          guard freezes else { return nil }
          return try? shelf.freeze(
            store: store, data: data, created: Program.now(), program: Program.version
          ).id
        },
        today: { Program.today() }, now: { Program.now() },
        log: { line in FileHandle.standardError.write(Data("\(line)\n".utf8)) })
    } catch {
      let order: [Language] = surroundings.language == .ar ? [.ar, .en] : [.en, .ar]
      throw Failure(order.map { error.message(catalogue, $0) }.joined(separator: "\n"))
    }
  }
}
