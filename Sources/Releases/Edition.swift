import Indicators
import Record

/// One of the two sides of a comparison: a frozen record, the record as it is, one release of a
/// source, or what had been published by a day.
public struct Edition: Sendable {
  /// What a side is.
  public enum Name: Hashable, Sendable {
    /// The record as it is, each source in its newest release.
    case current
    /// The record as it is, each source in the release before its newest.
    case previous
    /// One release of a source.
    case release(source: String, version: String)
    /// What had been published by a date.
    case publishedBy(PartialDate)
    /// A frozen record, by its identifier.
    case frozen(String)
  }

  /// The record with the releases chosen.
  public let view: RecordView
  /// What it is.
  public let name: Name

  /// The only source meant, where one release of it was named.
  public var source: String? {
    if case .release(let source, _) = name { return source }
    return nil
  }

  /// A side of a comparison.
  public init(view: RecordView, name: Name) {
    self.view = view
    self.name = name
  }
}
