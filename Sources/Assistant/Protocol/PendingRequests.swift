import Synchronization

/// The requests that were read and are not answered yet, so that they can be called off meanwhile.
final class PendingRequests: Sendable {
  private struct State {
    var waiting: [RequestID: Int] = [:]
    var cancelled: Set<RequestID> = []
  }

  private let state = Mutex(State())

  /// Notes that a request waits.
  func add(_ id: RequestID) { state.withLock { $0.waiting[id, default: 0] += 1 } }

  /// Calls a request off; one that is not waiting, or was answered, is passed over.
  func cancel(_ id: RequestID) {
    state.withLock { state in
      if state.waiting[id] != nil { state.cancelled.insert(id) }
    }
  }

  /// True for a request that was called off.
  func isCancelled(_ id: RequestID) -> Bool { state.withLock { $0.cancelled.contains(id) } }

  /// Notes that a request needs no more answer.
  ///
  /// - Returns: true where it had been called off.
  func remove(_ id: RequestID) -> Bool {
    state.withLock { state in
      if let count = state.waiting[id], count > 1 {
        state.waiting[id] = count - 1
        return state.cancelled.contains(id)
      }
      state.waiting[id] = nil
      return state.cancelled.remove(id) != nil
    }
  }
}
