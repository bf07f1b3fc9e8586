/// Names of columns as publishers vary them.
public enum ColumnName {
  /// What two spellings of one name have in common: its letters and digits in lower case.
  public static func fold(_ name: String) -> String {
    String(
      String.UnicodeScalarView(
        name.lowercased().unicodeScalars.filter {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }))
  }

  /// What the columns of one family have in common: `pb` of `pb_1.1`, `assist` of `[task]_assist` and
  /// of `disarmament_assist`.
  public static func stem(_ name: String) -> String {
    if name.last?.isNumber == true {
      var folded = fold(name)
      while folded.last?.isNumber == true { folded.removeLast() }
      return folded
    }
    return fold(name.split(separator: "_").last.map(String.init) ?? name)
  }
}
