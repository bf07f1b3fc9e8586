/// Words beside a number that say how it is meant.
enum ComparisonWords {
  private static let before = PhraseTable<StatedQuantity.Comparison>([
    (
      .over,
      "more than|over|above|upwards of|exceeding|in excess of|well over|أكثر من|ما يزيد على|ما يزيد عن|يزيد على|يزيد عن|تزيد على|تزيد عن|فوق|ما يربو على|يربو على|تجاوز|يتجاوز|تتجاوز|يفوق|ما يفوق|تجاوزت"
    ),
    (
      .atLeast,
      "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|ما لا يقل عن|لا يقل عن|لا تقل عن|على الأقل|بما لا يقل عن"
    ),
    (
      .about,
      "about|around|approximately|approx|some|roughly|nearly|almost|close to|an estimated|just over|just under|نحو|حوالي|حوالى|زهاء|قرابة|ما يقارب|ما يقرب من|يقارب|يقرب من|تقارب|يناهز|ما يناهز|تناهز|تقريبا|قراب"
    ),
    (.under, "fewer than|less than|under|below|أقل من|دون|يقل عن|تقل عن|ما يقل عن"),
    (
      .atMost,
      "no more than|not more than|at most|up to|a maximum of|ما لا يزيد على|ما لا يزيد عن|لا يزيد على|لا يزيد عن|لا يتجاوز|ما لا يتجاوز|ما يصل إلى|يصل إلى|بحد أقصى"
    ),
  ])

  private static let behind = PhraseTable<StatedQuantity.Comparison>([
    (.atLeast, "or more|at least|على الأقل|أو أكثر|فأكثر"), (.about, "or so|تقريبا"),
    (.over, "plus"),
  ])

  /// The comparison that ends right before a word, with where it begins.
  static func ending(
    _ words: [Word], _ index: Int
  ) -> (comparison: StatedQuantity.Comparison, first: Int, particles: Int)? {
    for length in (1...4).reversed() where index - length >= 0 {
      let first = index - length
      guard words[first].kind == .word, let match = before.match(words, at: first, until: index),
        match.count == length
      else { continue }
      return (match.value, first, match.particles)
    }
    return nil
  }

  /// The comparison that begins right behind a number.
  static func following(
    _ words: [Word], _ index: Int
  ) -> (comparison: StatedQuantity.Comparison, end: Int)? {
    guard index < words.count, let match = behind.match(words, at: index) else { return nil }
    return (match.value, index + match.count)
  }
}
