/// The part of an operation's personnel that a ceiling bounds.
///
/// The parts nest: uniformed personnel are military and police personnel; military personnel are
/// troops, observers and staff officers; police are individual officers and members of formed
/// units. A resolution may bound a whole, a part, or both.
public enum StrengthComponent: String, Sendable, Hashable, Codable, CaseIterable {
  case total, uniformed, military, troops, observers, police, corrections, civilian, other
  case staffOfficers = "staff-officers"
  case individualPolice = "individual-police"
  /// Counted in units, not in persons.
  case formedPoliceUnits = "formed-police-units"
  case formedPolice = "formed-police"

  /// The component of which this one is directly a part.
  public var whole: StrengthComponent? {
    switch self {
    case .total: nil
    case .uniformed, .civilian, .other: .total
    case .military, .police: .uniformed
    case .troops, .observers, .staffOfficers: .military
    // Councils' texts count corrections officers within the police ceiling.
    case .individualPolice, .formedPoliceUnits, .formedPolice, .corrections: .police
    }
  }

  /// True when this component lies within another.
  public func isPart(of other: StrengthComponent) -> Bool {
    var current = whole
    while let next = current {
      if next == other { return true }
      current = next.whole
    }
    return false
  }

  /// True for a component counted in persons.
  public var countsPersons: Bool { self != .formedPoliceUnits }
}
