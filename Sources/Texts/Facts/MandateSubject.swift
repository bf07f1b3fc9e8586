import Record

/// Whose mandate, or what, a decision is about.
public enum MandateSubject: Sendable, Hashable {
  /// An operation of the record.
  case mission(EntityID, acronym: String)
  /// A panel or group of experts.
  case panelOfExperts
  /// Sanctions and other measures.
  case measures
  /// An authorization of Member States or of a regional organization, where no operation is named.
  case authorization
  /// An operation that the text names and the record does not know: its acronym or its name.
  case named(String)
  /// An operation that the text does not name.
  case unnamed
}

extension MandateSubject: CustomStringConvertible {
  /// `UNMISS`, `panel-of-experts`, `measures`, `authorization`, a name as printed, `unnamed`.
  public var description: String {
    switch self {
    case .mission(_, let acronym): acronym
    case .panelOfExperts: "panel-of-experts"
    case .measures: "measures"
    case .authorization: "authorization"
    case .named(let name): name
    case .unnamed: "unnamed"
    }
  }
}
