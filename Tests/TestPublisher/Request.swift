extension TestPublisher {
  /// A request as it arrived.
  public struct Request: Sendable {
    /// The method, `GET` or `HEAD` for instance.
    public let method: String
    /// The path as it was sent, without the query.
    public let path: String
    /// The query as it was sent, without its question mark; empty for none.
    public let query: String
    /// The headers, their names in lower case; repeated ones joined by `, `.
    public let headers: [String: String]
    /// When it arrived, by a clock that only goes forward.
    public let time: ContinuousClock.Instant

    /// The parameters of the query, percent-encoding resolved; the last of a repeated one.
    public var parameters: [String: String] {
      var parameters: [String: String] = [:]
      for pair in query.split(separator: "&") {
        let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        parameters[Percent.decoded(parts[0])] = parts.count > 1 ? Percent.decoded(parts[1]) : ""
      }
      return parameters
    }

    /// The path with its query.
    var target: String { query.isEmpty ? path : "\(path)?\(query)" }
  }
}
