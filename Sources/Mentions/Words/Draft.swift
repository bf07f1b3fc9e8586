import Texts

/// The words of a text while rules find mentions in them, one rule after the other: what one has taken,
/// the next leaves alone.
struct Draft {
  let bytes: [UInt8]
  let words: [Word]
  private(set) var isTaken: [Bool]
  private var isTimeWord: [Bool]
  private(set) var mentions: [Found] = []

  /// A mention with the words it takes.
  struct Found {
    let first: Int
    /// Behind the last.
    let end: Int
    let mention: Mention
  }

  init(bytes: [UInt8], words: [Word]) {
    self.bytes = bytes
    self.words = words
    isTaken = Array(repeating: false, count: words.count)
    isTimeWord = isTaken
  }

  /// True where none of some words is taken.
  func isFree(_ first: Int, _ end: Int) -> Bool {
    first < end && end <= words.count && !isTaken[first..<end].contains(true)
  }

  /// True for a word that has been taken for a time.
  func isTime(_ index: Int) -> Bool {
    isTimeWord.indices.contains(index) && isTimeWord[index]
  }

  /// Keeps a mention, unless a word of it is taken.
  @discardableResult
  mutating func take(
    _ first: Int, _ end: Int, _ meaning: Meaning, particles: Int = 0,
    alternatives: [Meaning] = []
  ) -> Bool {
    guard isFree(first, end) else { return false }
    for index in first..<end { isTaken[index] = true }
    if case .time = meaning { for index in first..<end { isTimeWord[index] = true } }
    let start = start(first, particles: particles)
    mentions.append(
      Found(
        first: first, end: end,
        mention: Mention(
          span: TextSpan(start: start, end: words[end - 1].end), meaning: meaning,
          alternatives: alternatives)))
    return true
  }

  /// Keeps a mention within which times stand that were found before: only its free words are taken.
  mutating func takeAround(_ first: Int, _ end: Int, _ meaning: Meaning, particles: Int = 0) {
    guard first < end, end <= words.count else { return }
    for index in first..<end { isTaken[index] = true }
    mentions.append(
      Found(
        first: first, end: end,
        mention: Mention(
          span: TextSpan(start: start(first, particles: particles), end: words[end - 1].end),
          meaning: meaning)))
  }

  /// Marks words that are no mention and may be none of another.
  mutating func close(_ first: Int, _ end: Int) {
    for index in first..<min(end, words.count) { isTaken[index] = true }
  }

  /// Where a word begins behind so many letters of particles.
  private func start(_ index: Int, particles: Int) -> Int {
    let word = words[index]
    var place = word.start
    var left = particles
    while left > 0, place < word.end {
      let (scalar, width) = UTF8Reading.scalar(bytes, place, word.end)
      place += width
      if ArabicLetters.fold(scalar) != 0 { left -= 1 }
    }
    // Marks that belong to the particle.
    while place < word.end {
      let (scalar, width) = UTF8Reading.scalar(bytes, place, word.end)
      guard ArabicLetters.fold(scalar) == 0 else { break }
      place += width
    }
    // لل is ل and ال: the span begins at the second letter.
    return place < word.end ? place : word.start
  }
}
