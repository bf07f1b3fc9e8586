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
