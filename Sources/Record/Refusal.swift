/// Why a published row was not taken into the record.
///
/// The reason carries the values; the wording comes from the catalogue of messages under
/// `refusal.<code>`.
public enum Refusal: Error, Hashable, Sendable {
  case wrongFieldCount(expected: Int, found: Int)
  case unknownMission(String)
  case unknownState(String)
  case conflictingState(column: String, value: String, other: String)
  case unknownCategory(column: String, value: String)
  case malformedNumber(column: String, value: String)
  case negativeNumber(column: String, value: String)
  case enormousNumber(column: String, value: String)
  case impossibleDate(column: String, value: String)
  case notMonthEnd(column: String, value: String)
  case missingValue(column: String)
  case repeatedKey(String)
  case totalsDisagree(column: String, published: String, computed: String)
  case invalidEncoding
  case malformedObject(String)
  /// A key that the format does not have.
  case unknownKey(column: String, value: String)
  /// A day that comes before the one it has to follow.
  case outOfOrder(column: String, value: String, other: String)

  /// The code under which the reason is worded and counted.
  public var code: String {
    switch self {
    case .wrongFieldCount: "wrong-field-count"
    case .unknownMission: "unknown-mission"
    case .unknownState: "unknown-state"
    case .conflictingState: "conflicting-state"
    case .unknownCategory: "unknown-category"
    case .malformedNumber: "malformed-number"
    case .negativeNumber: "negative-number"
    case .enormousNumber: "enormous-number"
    case .impossibleDate: "impossible-date"
    case .notMonthEnd: "not-month-end"
    case .missingValue: "missing-value"
    case .repeatedKey: "repeated-key"
    case .totalsDisagree: "totals-disagree"
    case .invalidEncoding: "invalid-encoding"
    case .malformedObject: "malformed-object"
    case .unknownKey: "unknown-key"
    case .outOfOrder: "out-of-order"
    }
  }

  /// The values by the names that the wording uses.
  public var arguments: [String: String] {
    switch self {
    case .wrongFieldCount(let expected, let found):
      ["expected": String(expected), "found": String(found)]
    case .unknownMission(let value), .unknownState(let value), .repeatedKey(let value),
      .malformedObject(let value):
      ["value": value]
    case .conflictingState(let column, let value, let other),
      .outOfOrder(let column, let value, let other):
      ["column": column, "value": value, "other": other]
    case .unknownCategory(let column, let value), .malformedNumber(let column, let value),
      .negativeNumber(let column, let value), .enormousNumber(let column, let value),
      .impossibleDate(let column, let value), .notMonthEnd(let column, let value),
      .unknownKey(let column, let value):
      ["column": column, "value": value]
    case .missingValue(let column): ["column": column]
    case .totalsDisagree(let column, let published, let computed):
      ["column": column, "published": published, "computed": computed]
    case .invalidEncoding: [:]
    }
  }
}
