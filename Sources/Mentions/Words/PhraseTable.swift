import Texts

/// Phrases of one or more words with what they mean, found at a place of a text: the longest first.
struct PhraseTable<Value: Sendable>: Sendable {
  /// A phrase that was found.
  struct Match {
    let value: Value
    /// How many words of the text it takes, hyphens between them counted.
    let count: Int
    /// How many letters of Arabic particles stand before its first word.
    let particles: Int
    /// What else the same words mean.
    var others: [Value] = []
  }

  private struct Phrase: Sendable {
    let words: [String]
    let value: Value
    let needsCapital: Bool
    let needsUpper: Bool
  }

  private var phrases: [String: [Phrase]] = [:]

  /// An empty table.
  init() {}

  /// Phrases as they are listed: several of one meaning in a line, with `|` between them.
  init(_ lists: [(Value, String)]) {
    for (value, list) in lists {
      for phrase in list.split(separator: "|") { add(String(phrase), value) }
    }
    sort()
  }

  /// Adds a phrase; `sort` afterwards.
  mutating func add(
    _ text: String, _ value: Value, needsCapital: Bool = false, needsUpper: Bool = false
  ) {
    let words = WordCutter.words(text).filter { $0.kind != .mark }
      .map { $0.kind == .number ? Self.number($0.value) : $0.folded }
    guard let first = words.first else { return }
    phrases[first, default: []].append(
      Phrase(words: words, value: value, needsCapital: needsCapital, needsUpper: needsUpper))
  }

  /// The longest phrase first.
  mutating func sort() {
    phrases = phrases.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  private static func number(_ value: Double) -> String { "#\(Int(min(value, 1e15)))" }

  /// The longest phrase that begins at a word.
  func match(_ words: [Word], at index: Int, until end: Int? = nil) -> Match? {
    let word = words[index]
    guard word.kind != .mark else { return nil }
    let end = end ?? words.count
    if word.kind == .number { return match(words, at: index, end, Self.number(word.value), 0) }
    guard word.isArabic else { return match(words, at: index, end, word.folded, 0) }
    var best: Match?
    for (form, letters) in ArabicForms.of(word.folded) {
      guard let match = match(words, at: index, end, form, letters) else { continue }
      if match.count > best?.count ?? 0 { best = match }
    }
    return best
  }

  private func match(
    _ words: [Word], at index: Int, _ end: Int, _ first: String, _ particles: Int
  ) -> Match? {
    guard let candidates = phrases[first] else { return nil }
    var found: Match?
    for phrase in candidates {
      if phrase.needsUpper, !words[index].isUpper { continue }
      if phrase.needsCapital, !words[index].isCapital { continue }
      guard let count = length(phrase.words, words, at: index, end) else { continue }
      guard found != nil else {
        found = Match(value: phrase.value, count: count, particles: particles)
        continue
      }
      // Longer phrases come first: what is shorter is a part of the one found.
      guard count == found?.count else { break }
      found?.others.append(phrase.value)
    }
    return found
  }

  /// How many words of the text a phrase takes; hyphens, points and commas may stand between its words.
  private func length(_ phrase: [String], _ words: [Word], at index: Int, _ end: Int) -> Int? {
    var place = index + 1
    for expected in phrase.dropFirst() {
      while place < end, words[place].kind == .mark,
        Self.passed.contains(words[place].folded), place - index < 2 * phrase.count + 2
      {
        place += 1
      }
      guard place < end, !words[place].startsParagraph else { return nil }
      let word = words[place]
      let text = word.kind == .number ? Self.number(word.value) : word.folded
      guard word.kind != .mark, text == expected else { return nil }
      place += 1
    }
    return place - index
  }

  private static var passed: Set<String> { ["-", "–", "‑", "/", ":", ",", "،", "(", ")"] }
}
