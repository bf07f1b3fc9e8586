import Record

/// Remembers for which months or years a series has been stated, a bit each: a few megabytes for
/// tens of thousands of series, whatever the number of rows.
struct StatedMoments {
  /// Months from January 1945, enough to the year 2051.
  private static let wordsPerSeries = 20
  private var words: [UInt64] = []

  /// Notes a moment; false when it had been noted before.
  mutating func insert(series: Int32, _ date: CalendarDate) -> Bool {
    guard let (word, bit) = position(series, date) else { return true }
    if word >= words.count {
      words.append(
        contentsOf: repeatElement(0, count: word + Self.wordsPerSeries * 64 - words.count))
    }
    if words[word] & bit != 0 { return false }
    words[word] |= bit
    return true
  }

  /// Takes a moment back.
  mutating func remove(series: Int32, _ date: CalendarDate) {
    guard let (word, bit) = position(series, date), word < words.count else { return }
    words[word] &= ~bit
  }

  private func position(_ series: Int32, _ date: CalendarDate) -> (Int, UInt64)? {
    let parts = date.components
    let month = (parts.year - 1945) * 12 + parts.month - 1
    guard month >= 0, month < Self.wordsPerSeries * 64 else { return nil }
    return (Int(series) * Self.wordsPerSeries + month / 64, 1 << UInt64(month % 64))
  }
}
