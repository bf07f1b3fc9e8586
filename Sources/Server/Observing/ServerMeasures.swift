import Synchronization

/// What the server did so far, for `/metrics` in the text format of Prometheus (version 0.0.4).
final class ServerMeasures: Sendable {
  private struct State {
    var requests: [Key: Int] = [:]
    var seconds: [String: Durations] = [:]
    var underway = 0
    var kept = 0
    var made = 0
    var refused = 0
  }

  private struct Key: Hashable {
    let route: String
    let status: Int
  }

  private struct Durations {
    var buckets = [Int](repeating: 0, count: ServerMeasures.bounds.count)
    var sum = 0.0
    var count = 0
  }

  /// The upper bounds of durations in seconds.
  private static let bounds = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5]

  private let state = Mutex(State())

  /// A request came in.
  func began() { state.withLock { $0.underway += 1 } }

  /// A request was answered.
  func ended(route: String, status: Int, seconds: Double) {
    state.withLock { state in
      state.underway -= 1
      state.requests[Key(route: route, status: status), default: 0] += 1
      var durations = state.seconds[route] ?? Durations()
      for (index, bound) in Self.bounds.enumerated() where seconds <= bound {
        durations.buckets[index] += 1
      }
      durations.sum += seconds
      durations.count += 1
      state.seconds[route] = durations
    }
  }

  /// An answer was given from those kept.
  func tookKept() { state.withLock { $0.kept += 1 } }

  /// An answer was made.
  func madeAnswer() { state.withLock { $0.made += 1 } }

  /// A request was refused because its address asked too often.
  func refusedRequest() { state.withLock { $0.refused += 1 } }

  /// The measures as text.
  func text(kept usage: (answers: Int, bytes: Int)) -> String {
    let state = state.withLock { $0 }
    var lines: [String] = []
    func begin(_ name: String, _ kind: String, _ help: String) {
      lines.append("# HELP ihata_\(name) \(help)")
      lines.append("# TYPE ihata_\(name) \(kind)")
    }
    begin("requests_total", "counter", "Requests answered, by kind of page and status.")
    for (key, count) in state.requests.sorted(by: {
      ($0.key.route, $0.key.status) < ($1.key.route, $1.key.status)
    }) {
      lines.append(
        "ihata_requests_total{route=\"\(key.route)\",status=\"\(key.status)\"} \(count)")
    }
    begin("request_seconds", "histogram", "Time from request to answer.")
    for (route, durations) in state.seconds.sorted(by: { $0.key < $1.key }) {
      for (bound, count) in zip(Self.bounds, durations.buckets) {
        lines.append(
          "ihata_request_seconds_bucket{route=\"\(route)\",le=\"\(bound)\"} \(count)")
      }
      lines.append(
        "ihata_request_seconds_bucket{route=\"\(route)\",le=\"+Inf\"} \(durations.count)")
      lines.append("ihata_request_seconds_sum{route=\"\(route)\"} \(durations.sum)")
      lines.append("ihata_request_seconds_count{route=\"\(route)\"} \(durations.count)")
    }
    for (name, kind, help, value) in [
      ("requests_underway", "gauge", "Requests being answered.", state.underway),
      ("answers_kept_used_total", "counter", "Answers given from those kept.", state.kept),
      ("answers_made_total", "counter", "Answers made.", state.made),
      ("requests_refused_total", "counter", "Requests refused for their number.", state.refused),
      ("answers_kept", "gauge", "Answers kept.", usage.answers),
      ("answers_kept_bytes", "gauge", "Bytes of the answers kept.", usage.bytes),
    ] {
      begin(name, kind, help)
      lines.append("ihata_\(name) \(value)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
