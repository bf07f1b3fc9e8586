import Indicators

/// The earlier record with which a briefing compares its own.
public struct BriefingSince: Sendable {
  /// What it is called.
  public let name: String
  /// The earlier record.
  public let view: RecordView
  /// The only source compared; nil for all.
  public let source: String?

  /// An earlier record.
  public init(name: String, view: RecordView, source: String? = nil) {
    self.name = name
    self.view = view
    self.source = source
  }
}
