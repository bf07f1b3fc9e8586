/// How many things are new, removed and changed.
public struct DifferenceCounts: Hashable, Sendable {
  /// Not there before.
  public var new = 0
  /// There no more.
  public var removed = 0
  /// Saying something else.
  public var changed = 0

  /// None yet.
  public init() {}

  /// All of them.
  public var total: Int { new + removed + changed }

  /// Counts one.
  mutating func add(_ kind: DifferenceKind) {
    switch kind {
    case .new: new += 1
    case .removed: removed += 1
    case .changed: changed += 1
    }
  }
}
