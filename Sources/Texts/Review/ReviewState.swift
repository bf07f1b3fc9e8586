/// How far a fact has been reviewed.
public enum ReviewState: String, Sendable, Hashable, Codable, CaseIterable {
  /// Nobody has looked at it.
  case unreviewed
  /// It was found to be as the rule read it.
  case accepted
  /// It was found to be none.
  case rejected
  /// It was given other values.
  case edited
  /// It was reviewed, but its words or its value are no longer those of the review.
  case reopened
}

/// Why a review no longer holds.
public enum ReopeningReason: String, Sendable, Hashable, Codable, CaseIterable {
  /// The words of the paragraph, or of the paragraph it is an item of, are others.
  case words
  /// The rule reads another value.
  case value
}
