/// A number that knows whether it may be added over time.
///
/// Stocks add across missions and contributors at one moment, flows also across time. There is no
/// `addingOverTime` for a stock, so a headcount summed over months does not compile.
public struct Quantity<Kind>: Hashable, Sendable {
  /// The value, in the measure's unit.
  public let value: Double

  /// A quantity with its value.
  public init(_ value: Double) { self.value = value }

  /// Adds quantities of the same moment or span, across missions, contributors or categories.
  public static func addingAcross(_ quantities: some Sequence<Quantity>) -> Quantity {
    Quantity(quantities.reduce(0) { $0 + $1.value })
  }
}

extension Quantity where Kind == Flow {
  /// Adds counts of successive spans of time.
  public static func addingOverTime(_ quantities: some Sequence<Quantity>) -> Quantity {
    addingAcross(quantities)
  }
}

extension Quantity where Kind == Stock {
  /// Person-years from month-end headcounts: each month-end stands for its month, a twelfth of a
  /// year (van der Lijn and Smit, SIPRI 2015; Henke, IPI Providing for Peacekeeping No. 14, 2016).
  ///
  /// - Returns: person-years, or nil when no month is given: nothing can be divided by it.
  public static func personYears(monthEnds: [Quantity]) -> Double? {
    guard !monthEnds.isEmpty else { return nil }
    return monthEnds.reduce(0) { $0 + $1.value } / 12
  }

  /// The mean over moments, the only sense in which a stock is summed over time.
  public static func mean(_ quantities: [Quantity]) -> Quantity? {
    guard !quantities.isEmpty else { return nil }
    return Quantity(quantities.reduce(0) { $0 + $1.value } / Double(quantities.count))
  }
}
