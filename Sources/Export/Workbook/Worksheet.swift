/// A sheet of a workbook.
struct Worksheet {
  /// Its name as asked for; the workbook makes it one that the file format allows.
  let name: String
  /// True for a sheet whose first column is at the right.
  let isRightToLeft: Bool
  /// The widths of its columns, in characters.
  let widths: [Double]
  /// How many rows at the top stay in sight.
  let frozenRows: Int
  /// Its rows.
  let rows: [[SheetCell]]

  /// The most rows that a sheet holds.
  static let mostRows = 1_048_576
  /// The most columns that a sheet holds.
  static let mostColumns = 16_384
  /// The most characters that a cell holds, in units of UTF-16.
  static let longestText = 32_767
  /// The most links that a sheet holds; further cells keep their text without one.
  static let mostLinks = 65_530

  /// The letters of a column, counted from 0: A, Z, AA.
  static func letters(_ column: Int) -> String {
    var rest = column + 1
    var letters = ""
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  /// Names that the file format allows: without `[]:*?/\`, no apostrophe at either end, at most 31
  /// characters (of UTF-16), none of them empty, reserved, or like another but for capitals.
  static func allowed(_ names: [String]) -> [String] {
    var used: Set<String> = ["history"]
    var result: [String] = []
    for (index, name) in names.enumerated() {
      var scalars = String.UnicodeScalarView()
      for scalar in name.unicodeScalars {
        let isForbidden = "[]:*?/\\".unicodeScalars.contains(scalar) || scalar.value < 32
        scalars.append(isForbidden ? " " : scalar)
      }
      let base = String(scalars).split(separator: " ").joined(separator: " ")
      var candidate = trimmed(base, to: 31)
      var number = index + 1
      while candidate.isEmpty || used.contains(candidate.lowercased()) {
        candidate = (trimmed(base, to: 24) + " \(number)").split(separator: " ")
          .joined(separator: " ")
        number += 1
      }
      used.insert(candidate.lowercased())
      result.append(candidate)
    }
    return result
  }

  /// The beginning of a name, whole characters only and without apostrophes or spaces at its ends.
  private static func trimmed(_ name: String, to length: Int) -> String {
    var kept = ""
    for character in name where kept.utf16.count + character.utf16.count <= length {
      kept.append(character)
    }
    let isEdge: (Character) -> Bool = { $0 == "'" || $0 == " " }
    var middle = kept.drop(while: isEdge)
    while let last = middle.last, isEdge(last) { middle.removeLast() }
    return String(middle)
  }
}
