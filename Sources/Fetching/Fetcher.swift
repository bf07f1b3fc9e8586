import AsyncHTTPClient
import Digests
import Foundation
import Intake
import NIOCore
import NIOHTTPCompression
import Record

/// Fetches what publishers publish: a dataset of the hub in whichever form it is offered, or a plain
/// address. Nothing is made of the bytes here.
public final class Fetcher: Sendable {
  private let client: HTTPClient
  private let asking: Asking
  private let limits: FetchLimits
  private let surroundings: FetchSurroundings
  private let base: String
  private let folder: String

  /// A fetcher.
  ///
  /// - Parameters:
  ///   - base: the hub's public API, `https://api.psdata.un.org/public`.
  ///   - folder: where unfinished answers are kept until they are whole.
  ///   - userAgent: the name of the program, for the servers' operators.
  public init(
    base: String, folder: String, userAgent: String, limits: FetchLimits,
    surroundings: FetchSurroundings
  ) {
    self.base = base.hasSuffix("/") ? String(base.dropLast()) : base
    self.folder = folder
    self.limits = limits
    self.surroundings = surroundings
    var configuration = HTTPClient.Configuration(
      certificateVerification: .fullVerification, redirectConfiguration: .disallow,
      timeout: .init(
        connect: .seconds(Int64(limits.connectSeconds)),
        read: .seconds(Int64(limits.silenceSeconds))),
      decompression: .enabled(limit: .size(limits.largestAnswer)))
    configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 2
    client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    asking = Asking(
      client: client, limits: limits, surroundings: surroundings, userAgent: userAgent)
  }

  /// A client that is let go of with connections open ends the program; a run that failed before it
  /// could be shut down must not.
  deinit { try? client.syncShutdown() }

  /// Ends all connections.
  public func shutDown() async { try? await client.shutdown() }

  /// The addresses that a source would be asked at, in the order in which they are tried.
  public static func addresses(_ fetch: Source.Fetch, base: String) -> [String] {
    if let address = fetch.address { return [address] }
    guard let dataset = fetch.dataset else { return [] }
    return ["\(base)/data/\(dataset)/csv", "\(base)/data/\(dataset)/json"]
  }

  /// Fetches a source, unless the server says that what is held is what it has.
  ///
  /// - Parameter held: the newest release at hand.
  public func fetch(
    _ source: Source, held: Source.Release?
  ) async throws(FetchError) -> FetchOutcome {
    guard let fetch = source.fetch else { throw .notOffered(dataset: source.id) }
    if let address = fetch.address {
      let name = fetch.file ?? (address as NSString).lastPathComponent
      return try await whole(
        address, name: name, source: source, held: held, mediaType: Self.mediaType(name))
    }
    guard let dataset = fetch.dataset else { throw .notOffered(dataset: source.id) }
    do {
      return try await whole(
        "\(base)/data/\(dataset)/csv", name: "\(dataset).csv", source: source, held: held,
        mediaType: "text/csv")
    } catch .status(_, let status) where [404, 405, 406, 410, 501].contains(status) {
      // Not offered in this form; the hub's older answers are JSON only.
    }
    do {
      return try await pages(
        "\(base)/data/\(dataset)/json", name: "\(dataset).json", source: source)
    } catch .status(_, let status) where status == 404 || status == 410 {
      throw .notOffered(dataset: dataset)
    }
  }

  /// An answer in one piece.
  private func whole(
    _ address: String, name: String, source: Source, held: Source.Release?, mediaType: String
  ) async throws(FetchError) -> FetchOutcome {
    let path = "\(folder)/\(source.id)/\(name)"
    let answer = try await asking.download(
      address, to: path, held: heldHeaders(held, address), source: source.id)
    if answer.isUnchanged { return .unchanged }
    try check(path, address, answer, expects: mediaType)
    return .file(
      FetchedFile(
        path: path, name: name, mediaType: mediaType, sha256: try Self.digest(path),
        at: surroundings.now(), address: address, headers: answer.headers, pages: []))
  }

  /// A JSON answer page by page, until a page has no rows: a server may put fewer rows on a page than
  /// asked for, or more, and one short page is not the end.
  ///
  /// Pages are always asked for: that the first is as it was says nothing of rows on the others.
  private func pages(
    _ address: String, name: String, source: Source
  ) async throws(FetchError) -> FetchOutcome {
    var paths: [String] = []
    var addresses: [String] = []
    var headers: [String: String] = [:]
    var rowsOnFirst = 0
    var seen: Set<SHA256.Digest> = []
    var bytes = 0
    var page = 0
    while true {
      page += 1
      guard page <= limits.mostPages else {
        throw .tooManyPages(address: address, limit: limits.mostPages)
      }
      let pageAddress =
        "\(address)?page_num=\(page)&per_page=\(limits.rowsPerPage)&source=DataHub"
      let path = "\(folder)/\(source.id)/\(name).page-\(page)"
      let answer = try await asking.download(
        pageAddress, to: path, held: nil, source: source.id)
      try check(path, pageAddress, answer, expects: "application/json")
      let data = FileManager.default.contents(atPath: path) ?? Data()
      guard let objects = PageJoining.objects(data) else {
        throw .notData(address: pageAddress, mediaType: answer.headers["content-type"] ?? "")
      }
      if page == 1 {
        rowsOnFirst = objects.count
        headers = answer.headers
      } else if objects.isEmpty {
        // The end is an array without rows; anything else that has none is a message.
        guard data.contains(UInt8(ascii: "[")) else {
          throw .notData(address: pageAddress, mediaType: answer.headers["content-type"] ?? "")
        }
        break
      } else if seen.contains(SHA256.hash(data)) {
        // A server that knows no pages gave all it has at once, unless it gave just as many rows as
        // were asked for: then nobody can tell.
        guard page == 2, rowsOnFirst != limits.rowsPerPage else {
          throw .repeatedPage(address: pageAddress, page: page)
        }
        break
      }
      bytes += data.count
      guard bytes <= limits.largestAnswer else {
        throw .tooLarge(address: address, limit: limits.largestAnswer)
      }
      seen.insert(SHA256.hash(data))
      paths.append(path)
      addresses.append(pageAddress)
      if rowsOnFirst == 0 { break }
    }
    if paths.count > 1 {
      // A table that was replaced while its pages were read has rows twice or not at all.
      let path = "\(folder)/\(source.id)/\(name).again"
      _ = try await asking.download(addresses[0], to: path, held: nil, source: source.id)
      guard
        FileManager.default.contents(atPath: path) == FileManager.default.contents(atPath: paths[0])
      else { throw .cut(address: address, received: bytes) }
    }
    let path = "\(folder)/\(source.id)/\(name)"
    if paths.count == 1 {
      // An answer in one piece stays as it was published, byte for byte.
      guard rename(paths[0], path) == 0 else {
        throw .unwritable(path: path, reason: String(cString: strerror(errno)))
      }
      addresses = []
    } else {
      try PageJoining.write(paths, to: path)
    }
    return .file(
      FetchedFile(
        path: path, name: name, mediaType: "application/json", sha256: try Self.digest(path),
        at: surroundings.now(), address: address, headers: headers, pages: addresses))
  }

  /// Refuses a page for people, or nothing at all, where data was asked for.
  private func check(
    _ path: String, _ address: String, _ answer: Answer, expects mediaType: String
  ) throws(FetchError) {
    let handle = FileHandle(forReadingAtPath: path)
    let head = (try? handle?.read(upToCount: 512)) ?? Data()
    try? handle?.close()
    let first = head.first { $0 > 32 && ![0xEF, 0xBB, 0xBF].contains($0) }
    let declared = answer.headers["content-type"] ?? ""
    let isPage = declared.hasPrefix("text/html") || first == UInt8(ascii: "<")
    let isOther =
      mediaType == "application/json"
      && !(first == UInt8(ascii: "[") || first == UInt8(ascii: "{"))
    let isJSON =
      mediaType == "text/csv"
      && (first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
        || declared.hasPrefix("application/json"))
    // Text has no control bytes but line breaks and tabs.
    let isBinary = head.contains { $0 < 9 || ($0 > 13 && $0 < 32) }
    if isPage || isOther || isJSON || isBinary {
      PartialDownload(path: path).discard()
      throw .notData(address: address, mediaType: declared)
    }
  }

  private func heldHeaders(_ held: Source.Release?, _ address: String) -> [String: String]? {
    guard let fetched = held?.fetched, fetched.address == address else { return nil }
    return fetched.headers
  }

  private static func mediaType(_ name: String) -> String {
    switch (name as NSString).pathExtension.lowercased() {
    case "json": "application/json"
    case "geojson": "application/geo+json"
    default: "text/csv"
    }
  }

  /// The SHA-256 of a file, in lower-case hexadecimal.
  static func digest(_ path: String) throws(FetchError) -> String {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw .unwritable(path: path, reason: String(cString: strerror(errno)))
    }
    defer { try? handle.close() }
    let digest = SHA256()
    do {
      while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
        digest.update(piece)
      }
    } catch {
      throw .unwritable(path: path, reason: error.localizedDescription)
    }
    return DigestText.hexadecimal(digest.digest())
  }
}
