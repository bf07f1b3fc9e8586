/// A number as a text states it, with what it counts.
public struct StatedQuantity: Hashable, Sendable {
  /// The value; shares from 0 to 1.
  public let value: Double
  /// The other end of a range: "between 13 and 25".
  public let upper: Double?
  /// How the text sets the record against the value.
  public let comparison: Comparison
  /// True for a share: "25 per cent", "three quarters of".
  public let isShare: Bool
  /// What is counted, in the field's terms; nil where the text names something else.
  public let counted: Counted?

  /// How a stated value is meant.
  public enum Comparison: String, Hashable, Sendable, Codable, CaseIterable {
    /// No word beside it.
    case exactly = "="
    /// "about", "some", "nearly", نحو، زهاء، ما يقرب من.
    case about = "~"
    /// "more than", "over", أكثر من.
    case over = ">"
    /// "at least", ما لا يقل عن.
    case atLeast = ">="
    /// "fewer than", "under", أقل من.
    case under = "<"
    /// "at most", "up to", ما لا يزيد على.
    case atMost = "<="
  }

  /// What numbers of the field count.
  public enum Counted: String, Hashable, Sendable, Codable, CaseIterable {
    /// Deaths: "fatalities", "lost their lives", وفاة.
    case deaths
    /// Personnel of missions without saying of what kind: "peacekeepers", حفظة السلام.
    case peacekeepers
    /// Uniformed personnel: military and police.
    case uniformed
    /// Troops.
    case troops
    /// Police.
    case police
    /// Military observers, experts on mission.
    case experts
    /// Civilian personnel.
    case civilians
    /// Women.
    case women
    /// Persons without saying whose: "people", شخصا.
    case persons
    /// Peacekeeping operations or missions.
    case operations
    /// Special political missions.
    case politicalMissions = "political-missions"
    /// States that contribute troops or police.
    case contributors
    /// States or countries, without saying which.
    case states
    /// Members of the Security Council.
    case councilMembers = "council-members"
    /// Resolutions.
    case resolutions
    /// Vetoes.
    case vetoes
    /// Votes.
    case votes
    /// Persons who brief the Council.
    case briefers
    /// Priorities, areas, commitments or actions of an initiative.
    case priorities, areas, commitments, actions
    /// United States dollars.
    case dollars
    /// Attacks and other incidents.
    case incidents
  }

  /// A number.
  public init(
    value: Double, upper: Double? = nil, comparison: Comparison = .exactly, isShare: Bool = false,
    counted: Counted? = nil
  ) {
    self.value = value
    self.upper = upper
    self.comparison = comparison
    self.isShare = isShare
    self.counted = counted
  }

  /// `4300`, `>4300`, `~25%`, `13..25`; what is counted is not part of it.
  public var notation: String {
    func written(_ value: Double) -> String {
      let shown = isShare ? value * 100 : value
      let rounded = (shown * 1000).rounded() / 1000
      return rounded == rounded.rounded() && abs(rounded) < 1e15
        ? String(Int(rounded)) : String(rounded)
    }
    let sign = comparison == .exactly ? "" : comparison.rawValue
    let range = upper.map { "..\(written($0))" } ?? ""
    return "\(sign)\(written(value))\(range)\(isShare ? "%" : "")"
  }
}
