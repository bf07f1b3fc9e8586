extension TestPublisher {
  /// A form in which a dataset is published.
  public enum Form: Sendable, Hashable, CaseIterable {
    /// Comma-separated values at `/public/data/ID/csv`.
    case csv
    /// An array of objects at `/public/data/ID/json`.
    case json

    /// What `Content-Type` says of it.
    public var mediaType: String {
      switch self {
      case .csv: "text/csv; charset=utf-8"
      case .json: "application/json"
      }
    }
  }
}
