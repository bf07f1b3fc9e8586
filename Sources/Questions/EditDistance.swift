/// How many letters must be put in, taken out, changed or swapped with their neighbour to make one
/// text of another (the restricted distance of Damerau and Levenshtein), over bytes of UTF-8.
enum EditDistance {
  /// The distance; nil where it is greater than a bound.
  static func between(_ left: [UInt8], _ right: [UInt8], atMost bound: Int) -> Int? {
    guard abs(left.count - right.count) <= bound else { return nil }
    var twoBefore: [Int] = []
    var before = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        var least = min(before[column + 1], current[column]) + 1
        least = min(least, before[column] + (left[row] == right[column] ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = min(least, twoBefore[column - 1] + 1)
        }
        current.append(least)
      }
      if current.min() ?? 0 > bound { return nil }
      twoBefore = before
      before = current
    }
    return before[right.count] <= bound ? before[right.count] : nil
  }
}
