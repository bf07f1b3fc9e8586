/// Arabic numbers that follow what they count, as its attribute: الأولويات السبع, أولوياتها السبع, مقتل واحد.
enum DefiniteNumbers {
  private static let nouns: [(stems: [String], counted: StatedQuantity.Counted)] = [
    (["اولويات"], .priorities), (["مجالات"], .areas), (["التزامات"], .commitments),
    (["اجراءات"], .actions), (["عمليات"], .operations), (["بعثات"], .operations),
    (["قرارات"], .resolutions), (["دول", "بلدان"], .states),
  ]

  private static let suffixes = ["", "ها", "هم", "نا", "ه"]

  /// The number that stands behind a noun which begins at a word.
  static func read(
    _ words: [Word], _ index: Int
  ) -> (value: Double, counted: StatedQuantity.Counted, particles: Int)? {
    guard index + 1 < words.count, words[index].isArabic, words[index].kind == .word,
      words[index + 1].isArabic, !words[index + 1].startsParagraph
    else { return nil }
    for (form, particles) in ArabicForms.of(words[index].folded) {
      if ["مقتل", "وفاه"].contains(form), ["واحد", "واحده"].contains(words[index + 1].folded) {
        return (1, .deaths, particles)
      }
      guard let counted = counted(form), words[index + 1].folded.hasPrefix("ال") else { continue }
      let bare = Word(
        kind: .word, start: words[index + 1].start, end: words[index + 1].end,
        folded: String(words[index + 1].folded.dropFirst(2)), isArabic: true)
      guard let number = NumberWords.read([bare], 0), (2...20).contains(number.value),
        number.particles == 0
      else { continue }
      return (number.value, counted, particles)
    }
    return nil
  }

  private static func counted(_ form: String) -> StatedQuantity.Counted? {
    let stem = form.hasPrefix("ال") ? String(form.dropFirst(2)) : form
    for (stems, counted) in nouns {
      for suffix in suffixes where stems.contains(where: { stem == $0 + suffix }) {
        // Without an article or a suffix the number is no attribute.
        if suffix.isEmpty, !form.hasPrefix("ال") { continue }
        return counted
      }
    }
    return nil
  }
}
