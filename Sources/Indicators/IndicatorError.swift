import Record

/// Why a question has no answer by its nature, or could not be put.
public enum IndicatorError: Error, Hashable, Sendable {
  /// There is no such indicator.
  case unknownIndicator(String)
  /// The indicator is not broken down by this dimension.
  case unknownDimension(indicator: String, dimension: Dimension)
  /// A source has no such release.
  case unknownRelease(source: String, release: String)
  /// Nothing to compare.
  case notComparable(String)
  /// The record failed.
  case record(code: String, arguments: [String: String])

  /// The code under which the error is worded.
  public var code: String {
    switch self {
    case .unknownIndicator: "indicator.unknown-indicator"
    case .unknownDimension: "indicator.unknown-dimension"
    case .unknownRelease: "indicator.unknown-release"
    case .notComparable: "indicator.not-comparable"
    case .record(let code, _): "store.\(code)"
    }
  }

  /// The values by the names that the wording uses.
  public var arguments: [String: String] {
    switch self {
    case .unknownIndicator(let id), .notComparable(let id):
      ["indicator": id]
    case .unknownRelease(let source, let release): ["source": source, "release": release]
    case .unknownDimension(let id, let dimension):
      ["indicator": id, "dimension": dimension.rawValue]
    case .record(_, let arguments): arguments
    }
  }
}
