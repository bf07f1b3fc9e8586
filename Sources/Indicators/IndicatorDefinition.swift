import Record

/// What an indicator is: everything about it that does not depend on a question.
///
/// Its name, the formula in words and what it does not say are in the catalogue of messages under
/// `indicator.<id>`.
public struct IndicatorDefinition: Hashable, Sendable {
  /// `fatality-rate`: the name of the indicator everywhere, from the file it lives in to its page.
  public let id: String
  /// The formula in symbols.
  public let formula: String
  /// The unit of its values.
  public let unit: FigureUnit
  /// How it behaves.
  public let kind: Kind
  /// The field's literature or the documents of the United Nations that it rests on.
  public let reference: String
  /// The dimensions by which it can be broken down.
  public let dimensions: [Dimension]
  /// Whose numbers it counts unless asked otherwise.
  public let population: Population
  /// Which presences it covers unless asked otherwise.
  public let scope: Scope

  /// How values of an indicator behave.
  public enum Kind: String, Hashable, Sendable, Codable {
    case stock, flow, share, rate, index
  }
}

/// The unit of a value.
public enum FigureUnit: String, Hashable, Sendable, Codable {
  /// Persons.
  case persons
  /// Deaths.
  case deaths
  /// Incidents.
  case incidents
  /// A share from 0 to 1, printed in per cent.
  case share
  /// A difference of shares, printed in percentage points.
  case sharePoints = "share-points"
  /// Deaths per 1,000 person-years.
  case perThousandPersonYears = "per-thousand-person-years"
  /// Person-years.
  case personYears = "person-years"
  /// Contributors.
  case contributors
  /// Missions.
  case missions
  /// Places of deployment.
  case places
  /// Headquarters.
  case headquarters
  /// Units of a type, as places where the type is present.
  case units
  /// An index from 0 to 1.
  case index
  /// A ratio.
  case ratio
  /// Years.
  case years
  /// Days.
  case days
  /// Months.
  case months

  /// True for a count of things, printed without decimals.
  public var isWhole: Bool {
    switch self {
    case .persons, .deaths, .incidents, .contributors, .missions, .places, .headquarters, .units,
      .days, .months:
      true
    default: false
    }
  }
}

/// Computes one indicator.
public protocol Indicator: Sendable {
  /// What the indicator is.
  static var definition: IndicatorDefinition { get }
  /// Answers a question, one figure for each combination of the dimensions asked for.
  ///
  /// - Throws: `IndicatorError` for a question that has no answer by its nature, such as a stock
  ///   summed over time. A figure that the record cannot supply is returned as unavailable, with
  ///   the reason.
  static func figures(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure]
}

/// A question to an indicator.
public struct FigureRequest: Hashable, Sendable {
  /// The span of time.
  public var period: Period
  /// Only these missions; nil for all in scope.
  public var missions: [EntityID]?
  /// Only these contributors or nationalities; nil for all.
  public var contributors: [EntityID]?
  /// The dimensions to keep apart.
  public var by: [Dimension] = []
  /// Whose numbers; nil for the indicator's own.
  public var population: Population?
  /// Which presences; nil for the indicator's own.
  public var scope: Scope?
  /// For `change`: the indicator that is compared.
  public var of: String?

  /// A question over a span of time.
  public init(period: Period) { self.period = period }
}

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
