/// Resolutions and other documents by number or symbol: `القرار 2378`, `resolution 2378 (2017)`,
/// `S/RES/2378 (2017)`, `S/PV.9413`.
struct ResolutionRule {
  let years: [Int: Int]

  /// Words that say that numbers of resolutions follow, folded.
  private static let opening: Set<String> = [
    "resolution", "resolutions", "unscr", "scr", "قرار", "القرار", "قرارها", "قراره", "قراري",
    "القرارين",
    "القراران", "القرارات", "قرارات", "قراريه", "قراريها", "قراراته",
  ]
  /// Words between the opening and the number.
  private static let between: Set<String> = [
    "no", "number", "nos", "its", "of", "the", "security", "council", "رقم", "مجلس", "الامن",
    "الدولي", "رقمي", "ارقام",
    "general", "assembly", "الجمعيه", "العامه", "un",
  ]

  func read(_ draft: inout Draft) {
    var index = 0
    while index < draft.words.count {
      let next = symbol(&draft, index) ?? numbered(&draft, index)
      index = max(index + 1, next ?? 0)
    }
  }

  /// A symbol: capital letters, strokes, numbers and points without a space.
  private func symbol(_ draft: inout Draft, _ index: Int) -> Int? {
    let words = draft.words
    guard words[index].kind == .word, ["s", "a", "sc", "st"].contains(words[index].folded),
      words[index].isCapital, index + 2 < words.count, words[index + 1].isMark("/"),
      !words[index + 1].isSpaced, !words[index + 2].isSpaced
    else { return nil }
    var end = index + 1
    while end < words.count, !words[end].isSpaced, !words[end].startsLine {
      let word = words[end]
      if word.kind == .mark, !["/", ".", "-"].contains(word.folded) { break }
      end += 1
    }
    if words[end - 1].kind == .mark { end -= 1 }
    guard words[index..<end].contains(where: { $0.kind == .number }) else { return nil }
    let text = String(decoding: draft.bytes[words[index].start..<words[end - 1].end], as: UTF8.self)
    let parts = text.split(separator: "/").map(String.init)
    if parts.count >= 3, parts[1] == "RES" {
      let organ: StatedResolution.Organ = parts[0] == "A" ? .generalAssembly : .securityCouncil
      let number = parts.dropFirst(2).joined(separator: "/")
      let (year, after) = organ == .securityCouncil ? bracketed(words, end) : (nil, end)
      draft.take(index, after, .resolution(resolution(organ, number, year)))
      return after
    }
    draft.take(index, end, .document(text))
    return end
  }

  /// The year in brackets behind a number.
  private func bracketed(_ words: [Word], _ index: Int) -> (Int?, Int) {
    if index + 2 < words.count, words[index].isMark("("), words[index + 2].isMark(")"),
      let year = year(words[index + 1])
    {
      return (year, index + 3)
    }
    // "of 2017", لعام 2017
    if index + 1 < words.count, ["of", "لعام", "لسنه", "عام"].contains(words[index].folded),
      let year = year(words[index + 1])
    {
      return (year, index + 2)
    }
    return (nil, index)
  }

  private func year(_ word: Word) -> Int? {
    guard word.kind == .number, word.digits == 4, !word.hasDecimals,
      (1946...2100).contains(Int(word.value))
    else { return nil }
    return Int(word.value)
  }

  private func resolution(
    _ organ: StatedResolution.Organ, _ number: String, _ year: Int?
  ) -> StatedResolution {
    StatedResolution(
      organ: organ, number: number, year: year ?? Int(number).flatMap { years[$0] },
      statesYear: year != nil)
  }

  /// "resolutions 2436 (2018) and 2518 (2020)"
  private func numbered(_ draft: inout Draft, _ index: Int) -> Int? {
    let words = draft.words
    let word = words[index]
    guard word.kind == .word else { return nil }
    let forms = word.isArabic ? ArabicForms.of(word.folded) : [(word.folded, 0)]
    guard let form = forms.first(where: { Self.opening.contains($0.form) }) else { return nil }
    var place = index + 1
    var isAssembly = false
    // "General Assembly resolution 79/1"
    if index > 0, words[index - 1].folded == "assembly" { isAssembly = true }
    while place < words.count, place < index + 6, words[place].kind == .word,
      Self.between.contains(words[place].folded)
    {
      if ["assembly", "الجمعيه"].contains(words[place].folded) { isAssembly = true }
      place += 1
    }
    var start = index
    var particles = form.letters
    var found = false
    while place < words.count, let (number, after, organ) = number(words, place, isAssembly) {
      // "resolution 1509 (2003), 16112 personnel": what follows is no further resolution, for the Council has
      // adopted fewer than ten thousand.
      if found, organ == .securityCouncil, number.count > 4 { break }
      let (year, end) = organ == .securityCouncil ? bracketed(words, after) : (nil, after)
      draft.take(start, end, .resolution(resolution(organ, number, year)), particles: particles)
      found = true
      // The next of a list.
      place = end
      while place < words.count, words[place].isMark(",") || words[place].isMark("،") { place += 1 }
      if place < words.count, ["and", "و", "to"].contains(words[place].folded) { place += 1 }
      start = place
      particles = 0
      guard place > end else { break }
    }
    return found ? place : nil
  }

  private func number(
    _ words: [Word], _ index: Int, _ isAssembly: Bool
  ) -> (String, Int, StatedResolution.Organ)? {
    let word = words[index]
    guard word.kind == .number, !word.hasDecimals, !word.isGrouped, word.value >= 1 else {
      return nil
    }
    let first = Int(min(word.value, 1e9))
    if index + 2 < words.count, words[index + 1].isMark("/"), words[index + 2].kind == .number,
      !words[index + 1].isSpaced
    {
      return ("\(first)/\(Int(min(words[index + 2].value, 1e9)))", index + 3, .generalAssembly)
    }
    guard !isAssembly, first <= 99_999 else { return nil }
    return (String(first), index + 1, .securityCouncil)
  }
}
