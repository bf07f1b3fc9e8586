import Record

/// The plural forms of the Unicode CLDR; English uses two of them, Arabic all six.
public enum PluralForm: String, Sendable, Hashable, CaseIterable {
  case zero, one, two, few, many, other

  /// The form that a count takes in a language (CLDR, cardinal plural rules).
  public init(count: Int, language: Language) {
    let count = Int(count.magnitude)
    switch language {
    case .ar:
      switch (count, count % 100) {
      case (0, _): self = .zero
      case (1, _): self = .one
      case (2, _): self = .two
      case (_, 3...10): self = .few
      case (_, 11...99): self = .many
      default: self = .other
      }
    default:
      self = count == 1 ? .one : .other
    }
  }
}
