import Record

/// The digits in which numbers are printed.
public enum Numerals: String, Sendable, Hashable, CaseIterable {
  /// 0–9, as the United Nations' Arabic web pages write them; the default in both languages.
  case latin
  /// ٠–٩.
  case arabicIndic = "arabic-indic"

  /// A whole number with its thousands grouped: `81,932`.
  public func whole(_ value: Int) -> String {
    let digits = String(value.magnitude)
    var grouped = ""
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.count - offset) % 3 == 0 { grouped += groupSeparator }
      grouped.append(digit)
    }
    return (value < 0 ? "−" : "") + converted(grouped)
  }

  /// A decimal number with a fixed number of digits behind the point, rounded half away from zero.
  ///
  /// - Parameter digits: digits behind the point, 0 to 6.
  public func decimal(_ value: Double, digits: Int) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "—" }
    var scale = 1
    for _ in 0..<max(0, min(6, digits)) { scale *= 10 }
    let scaled = Int((abs(value) * Double(scale)).rounded(.toNearestOrAwayFromZero))
    let sign = value < 0 && scaled > 0 ? "−" : ""
    let head = whole(scaled / scale)
    guard scale > 1 else { return sign + head }
    let fraction = String(scaled % scale)
    let zeros = String(repeating: "0", count: max(0, digits - fraction.count))
    return sign + head + decimalSeparator + converted(zeros + fraction)
  }

  /// Digits without grouping, for years and numbers of documents.
  public func plain(_ value: Int) -> String { converted(String(value)) }

  private var groupSeparator: String { self == .latin ? "," : "٬" }
  private var decimalSeparator: String { self == .latin ? "." : "٫" }

  private func converted(_ text: String) -> String {
    guard self == .arabicIndic else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          guard ("0"..."9").contains(scalar) else { return scalar }
          return Unicode.Scalar(scalar.value - 48 + 0x660) ?? scalar
        }))
  }
}
