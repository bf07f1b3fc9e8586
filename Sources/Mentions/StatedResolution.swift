/// A resolution as a text names it.
public struct StatedResolution: Hashable, Sendable {
  /// The organ that adopted it.
  public let organ: Organ
  /// The number: `2378`; `79/1` of the General Assembly.
  public let number: String
  /// The year that the text gives, or that the record knows for the number; nil for neither.
  public let year: Int?
  /// True where the text itself gives the year.
  public let statesYear: Bool

  /// An organ that adopts resolutions.
  public enum Organ: String, Hashable, Sendable {
    case securityCouncil = "S", generalAssembly = "A"
  }

  /// A resolution.
  public init(organ: Organ, number: String, year: Int?, statesYear: Bool) {
    self.organ = organ
    self.number = number
    self.year = year
    self.statesYear = statesYear
  }

  /// `S/RES/2378 (2017)`, `S/RES/2378` where the year is not known, `A/RES/79/1`.
  public var notation: String {
    let symbol = "\(organ.rawValue)/RES/\(number)"
    guard organ == .securityCouncil, let year else { return symbol }
    return "\(symbol) (\(year))"
  }
}
