/// A number in digits or in words: `2,101`, `forty-five`, `twelve thousand five hundred`,
/// خمسة وأربعين.
struct NumberPhrase {
  var value: Int
  var end: Int
  /// True where words were read, digits otherwise.
  var isSpelled: Bool

  /// The number that begins at a token.
  static func at(_ index: Int, in tokens: ArraySlice<Token>) -> NumberPhrase? {
    guard index < tokens.endIndex, tokens[index].kind == .number else { return nil }
    var total = 0
    var current = 0
    var place = index
    let isSpelled = tokens[index].traits.contains(.spelled)
    if !isSpelled {
      current = tokens[index].number
      place += 1
      guard place < tokens.endIndex, tokens[place].isThousand else {
        return closed(current, place, tokens, isSpelled: false)
      }
    }
    // No number has more words; a text of nothing but numbers is read in time that grows with it.
    while place < tokens.endIndex, place - index < 24 {
      var next = place
      if next > index, tokens[next].isMark("-") || tokens[next].term == .and { next += 1 }
      guard next < tokens.endIndex, tokens[next].kind == .number,
        tokens[next].traits.contains(.spelled)
      else { break }
      let value = tokens[next].number
      if value >= 1000 {
        total += max(1, current) * value
        current = 0
      } else if value == 100 {
        current = max(1, current) * 100
      } else {
        // Two numbers side by side that do not add up are two numbers: "one, two".
        guard current == 0 || value < 100 && Self.adds(current, value) else { break }
        current += value
      }
      place = next + 1
      if total > 100_000_000 { return nil }
    }
    return closed(total + current, place, tokens, isSpelled: isSpelled)
  }

  /// True where a smaller number goes on from a larger one, or an Arabic unit stands before ten.
  private static func adds(_ current: Int, _ value: Int) -> Bool {
    let units = current % 100
    if current >= 100, units == 0 { return true }
    if units < 10, value >= 10 { return true }
    return units >= 20 && units % 10 == 0 && value < 10
  }

  /// Passes over the figure that repeats a word: "six (6)".
  private static func closed(
    _ value: Int, _ end: Int, _ tokens: ArraySlice<Token>, isSpelled: Bool
  ) -> NumberPhrase {
    var end = end
    if end + 2 < tokens.endIndex, tokens[end].isMark("("), tokens[end + 1].number == value,
      tokens[end + 2].isMark(")")
    {
      end += 3
    }
    return NumberPhrase(value: value, end: end, isSpelled: isSpelled)
  }
}
