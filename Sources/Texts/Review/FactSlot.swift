/// The kinds of facts, as commands and reviews name them.
public enum FactSlot: String, Sendable, Hashable, Codable, CaseIterable {
  case mandate, ceiling, report, review, task
  case chapterSeven = "chapter-seven"
  case reference
}

extension Fact.Value {
  /// The kind of fact.
  public var slot: FactSlot {
    switch self {
    case .mandate: .mandate
    case .ceiling: .ceiling
    case .obligation: .report
    case .review: .review
    case .task: .task
    case .chapterSeven: .chapterSeven
    case .reference: .reference
    }
  }
}
