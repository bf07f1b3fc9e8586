import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOHTTPCompression

/// Asks one address, as often as it takes, and brings the answer to the disk.
struct Asking: Sendable {
  let client: HTTPClient
  let limits: FetchLimits
  let surroundings: FetchSurroundings
  let userAgent: String

  /// The headers of an answer that are kept with a release.
  private static let kept = ["etag", "last-modified", "content-type", "content-length", "date"]

  /// Brings the answer of an address to a file.
  ///
  /// - Parameters:
  ///   - held: what the server said of the answer held; it is asked for a newer one only.
  ///   - source: for whom, in reports of progress.
  func download(
    _ text: String, to path: String, held: [String: String]?, source: String
  ) async throws(FetchError) -> Answer {
    let address = try FetchAddress(text)
    var attempt = 1
    while true {
      var askedFor: Double?
      do throws(FetchError) {
        return try await once(
          address, PartialDownload(path: path), held: held, source: source, askedFor: &askedFor)
      } catch {
        guard error.isPassing, attempt < limits.attempts else { throw error }
        if let askedFor, askedFor > limits.longestWaitSeconds {
          throw .askedToWait(address: text, seconds: Int(min(askedFor, 1e9)))
        }
        let wait = max(
          limits.wait(after: attempt, chance: surroundings.chance()), askedFor ?? 0)
        surroundings.retrying(source, error, wait)
        do {
          try await surroundings.wait(wait)
        } catch {
          throw .unreachable(address: text, reason: "\(error)")
        }
        attempt += 1
      }
    }
  }

  private func once(
    _ start: FetchAddress, _ partial: PartialDownload, held: [String: String]?, source: String,
    askedFor: inout Double?
  ) async throws(FetchError) -> Answer {
    var address = start
    for _ in 0...limits.mostRedirects {
      let resumable = partial.resumable(address.text)
      let response = try await response(address, held: held, resumable: resumable)
      switch response.status.code {
      case 200, 206:
        return try await receive(
          response, from: address, into: partial, resumable: resumable, source: source)
      case 304 where held != nil:
        return Answer(headers: held ?? [:], isUnchanged: true)
      case 301, 302, 303, 307, 308:
        guard let location = response.headers.first(name: "location") else {
          throw .status(address: address.text, status: Int(response.status.code))
        }
        address = try address.redirected(to: location)
      case 416:
        // What was received is not the beginning of what the server has now.
        partial.discard()
        throw .cut(address: address.text, received: 0)
      default:
        askedFor = response.headers.first(name: "retry-after").flatMap(RetryAfter.seconds)
        throw .status(address: address.text, status: Int(response.status.code))
      }
    }
    throw .redirectedTooOften(address: start.text)
  }

  private func response(
    _ address: FetchAddress, held: [String: String]?,
    resumable: (offset: Int, state: PartialDownload.State)?
  ) async throws(FetchError) -> HTTPClientResponse {
    var request = HTTPClientRequest(url: address.text)
    request.headers.add(name: "User-Agent", value: userAgent)
    request.headers.add(name: "Accept", value: "text/csv, application/json;q=0.9, */*;q=0.1")
    if let resumable {
      request.headers.add(name: "Range", value: "bytes=\(resumable.offset)-")
      request.headers.add(name: "If-Range", value: resumable.state.validator ?? "")
      request.headers.add(name: "Accept-Encoding", value: "identity")
    } else {
      request.headers.add(name: "Accept-Encoding", value: "gzip, identity;q=0.5")
      if let tag = held?["etag"] { request.headers.add(name: "If-None-Match", value: tag) }
      if let date = held?["last-modified"] {
        request.headers.add(name: "If-Modified-Since", value: date)
      }
    }
    do {
      return try await client.execute(request, timeout: .seconds(Int64(limits.answerSeconds)))
    } catch {
      throw failure(error, address, received: 0)
    }
  }

  private func receive(
    _ response: HTTPClientResponse, from address: FetchAddress, into partial: PartialDownload,
    resumable: (offset: Int, state: PartialDownload.State)?, source: String
  ) async throws(FetchError) -> Answer {
    var headers: [String: String] = [:]
    for name in Self.kept {
      if let value = response.headers.first(name: name) { headers[name] = value }
    }
    let isEncoded = response.headers.first(name: "content-encoding").map { $0 != "identity" }
    var offset = 0
    if response.status.code == 206 {
      // The rest of the same answer, all of it: its beginning, its end and its tag must fit.
      let tag = headers["etag"] ?? headers["last-modified"]
      guard let resumable,
        let range = response.headers.first(name: "content-range").flatMap(ContentRange.init),
        range.first == resumable.offset, range.isToTheEnd,
        tag == nil || tag == resumable.state.validator
          || headers["last-modified"] == resumable.state.validator
      else {
        partial.discard()
        throw .cut(address: address.text, received: 0)
      }
      offset = resumable.offset
      headers = resumable.state.headers
    }
    let validator =
      isEncoded == true
      ? nil
      : headers["etag"].flatMap { $0.hasPrefix("W/") ? nil : $0 } ?? headers["last-modified"]
    let handle = try partial.open(
      PartialDownload.State(address: address.text, validator: validator, headers: headers),
      at: offset)
    defer { try? handle.close() }
    let declared = response.headers.first(name: "content-length").flatMap { Int($0) }
    if let declared, declared > limits.largestAnswer - offset {
      throw .tooLarge(address: address.text, limit: limits.largestAnswer)
    }
    let expected = isEncoded == true ? nil : declared.map { $0 + offset }
    let started = ContinuousClock.now
    var received = offset
    do {
      for try await piece in response.body {
        received += piece.readableBytes
        guard received <= limits.largestAnswer else {
          throw FetchError.tooLarge(address: address.text, limit: limits.largestAnswer)
        }
        guard ContinuousClock.now - started < .seconds(limits.answerSeconds) else {
          throw FetchError.timedOut(address: address.text, seconds: limits.answerSeconds)
        }
        do {
          try handle.write(contentsOf: Data(piece.readableBytesView))
        } catch {
          throw FetchError.unwritable(path: partial.path, reason: error.localizedDescription)
        }
        surroundings.progress(source, received, expected)
      }
    } catch {
      let failure = failure(error, address, received: received)
      // What cannot be gone on with is of no use, and a bomb is not kept.
      if case .tooLarge = failure { partial.discard() }
      throw failure
    }
    guard expected == nil || received == expected else {
      throw .cut(address: address.text, received: received)
    }
    do {
      try handle.synchronize()
    } catch {
      throw .unwritable(path: partial.path, reason: error.localizedDescription)
    }
    partial.complete()
    return Answer(headers: headers)
  }

  /// What went wrong, in the terms of fetching.
  private func failure(
    _ error: any Error, _ address: FetchAddress, received: Int
  ) -> FetchError {
    if let error = error as? FetchError { return error }
    if error is NIOHTTPDecompression.DecompressionError {
      return .tooLarge(address: address.text, limit: limits.largestAnswer)
    }
    if let error = error as? HTTPClientError {
      switch error {
      case .readTimeout: return .timedOut(address: address.text, seconds: limits.silenceSeconds)
      case .deadlineExceeded:
        return .timedOut(address: address.text, seconds: limits.answerSeconds)
      case .connectTimeout, .tlsHandshakeTimeout:
        return .timedOut(address: address.text, seconds: limits.connectSeconds)
      default: break
      }
    }
    if received > 0 { return .cut(address: address.text, received: received) }
    return .unreachable(address: address.text, reason: "\(error)")
  }
}
