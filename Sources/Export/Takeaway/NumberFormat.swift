/// How a spreadsheet shows the numbers of a unit: with the decimals of the page, the number itself kept in
/// full precision.
enum NumberFormat {
  /// The format for a unit by its code, in the language of spreadsheets' files; nil for a number without a
  /// unit, such as a year, which is shown as it is.
  ///
  /// - Parameter points: what stands behind differences of shares, so that nobody takes them for shares.
  static func format(unit: String?, points: String) -> String? {
    switch unit {
    case nil: nil
    case "share": "0.00%"
    case "share-points": signed("0.00%\" \(points.replacing("\"", with: ""))\"")
    case "per-thousand-person-years", "ratio": "#,##0.00"
    case "person-years", "years": "#,##0.0"
    case "index": "0.0000"
    default: "#,##0"
    }
  }

  /// A format for a number with decimals in a unit that is otherwise whole, such as a mean of counts.
  static let withDecimals = "#,##0.0"

  private static func signed(_ format: String) -> String { "+\(format);-\(format);\(format)" }
}
