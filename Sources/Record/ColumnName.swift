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

  /// What the columns of one family have in common: `pb` of `pb_1.1`, `sdg` of `sdg_16.a`, `assist` of
  /// `[task]_assist` and of `disarmament_assist`.
  public static func stem(_ name: String) -> String {
    if let match = name.wholeMatch(of: /(.+)[_ -][0-9]+(\.[0-9A-Za-z]+)?/) {
      return fold(String(match.1))
    }
    return fold(name.split(separator: "_").last.map(String.init) ?? name)
  }

  /// Whether a catalogue's name stands for a family: it has a placeholder, or a number of its own in
  /// the end. The digit of `isocode3` or `Target 2` is part of the name.
  public static func isFamily(_ name: String) -> Bool {
    name.contains("[") || name.wholeMatch(of: /.+_[0-9]+(\.[0-9A-Za-z]+)?/) != nil
  }
}
