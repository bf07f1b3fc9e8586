import Synchronization

/// Values remembered by what was asked, until there are too many; then all are forgotten.
///
/// What is asked often is soon known again, and nothing need be written down about who asked when.
final class BoundedMemory<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private struct State {
    var values: [Key: Value] = [:]
    var size = 0
  }

  private let limit: Int
  private let size: @Sendable (Value) -> Int
  private let state = Mutex(State())

  /// Remembers values of so much size in all.
  init(limit: Int, size: @escaping @Sendable (Value) -> Int) {
    self.limit = limit
    self.size = size
  }

  /// The value remembered; setting one remembers it, unless it alone is beyond the limit.
  subscript(key: Key) -> Value? {
    get { state.withLock { $0.values[key] } }
    set {
      guard let newValue else { return }
      let added = size(newValue) + 1
      guard added <= limit else { return }
      state.withLock { state in
        if state.size + added > limit { state = State() }
        if state.values.updateValue(newValue, forKey: key) == nil { state.size += added }
      }
    }
  }

  /// How many values are remembered.
  var count: Int { state.withLock { $0.values.count } }
}
