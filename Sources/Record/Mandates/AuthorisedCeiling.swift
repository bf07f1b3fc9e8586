/// A figure of authorised strength in a decision of the Council.
public struct AuthorisedCeiling: Hashable, Sendable, Codable {
  /// Whom it bounds.
  public let component: StrengthComponent
  /// Persons, or units for formed police units; 0 or more.
  public let count: Int
  /// How the figure is meant.
  public let relation: CeilingRelation
  /// The day from which it is in force, for a second step; nil for the day of the adoption.
  public let from: CalendarDate?
  /// The operative paragraph, where known.
  public let paragraph: String?

  /// A figure of authorised strength.
  public init(
    component: StrengthComponent, count: Int, relation: CeilingRelation = .ceiling,
    from: CalendarDate? = nil, paragraph: String? = nil
  ) {
    self.component = component
    self.count = count
    self.relation = relation
    self.from = from
    self.paragraph = paragraph
  }

  /// The category under which the record keeps it: `police`, or `corrections:included` for another
  /// relation than that of a ceiling.
  public var category: String {
    relation == .ceiling ? component.rawValue : "\(component.rawValue):\(relation.rawValue)"
  }

  /// Reads a mapping; `relation` is `ceiling` where it is left out.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    component = try container.decode(StrengthComponent.self, forKey: .component)
    count = try container.decode(Int.self, forKey: .count)
    relation = try container.decodeIfPresent(CeilingRelation.self, forKey: .relation) ?? .ceiling
    from = try container.decodeIfPresent(CalendarDate.self, forKey: .from)
    paragraph = try container.decodeIfPresent(String.self, forKey: .paragraph)
  }
}
