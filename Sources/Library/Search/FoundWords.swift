/// What was looked for, to be found again in a line's own spelling.
struct FoundWords {
  /// Words in a row, each in the forms in which it may stand.
  private let rows: [[Set<UInt64>]]
  /// The group of the plan that each row belongs to.
  private let groups: [Int]

  /// Everything that a plan looks for.
  init(_ plan: SearchPlan) {
    var rows: [[Set<UInt64>]] = []
    var groups: [Int] = []
    for (index, group) in plan.groups.enumerated() {
      for way in group.ways {
        let slots = way.slots.map { slot in
          Set(slot.variants.map { WordHash.of($0.term.unicodeScalars.map(\.value)) })
        }
        if way.isPhrase {
          rows.append(slots)
          groups.append(index)
        } else {
          for slot in slots {
            rows.append([slot])
            groups.append(index)
          }
        }
      }
    }
    self.rows = rows
    self.groups = groups
  }

  /// A stretch of a text that was looked for.
  struct Place {
    /// In bytes of the text.
    var start: Int
    var end: Int
    /// Which group of the plan.
    var group: Int
  }

  /// Where a text holds what was looked for, and where its words begin and end.
  func places(_ bytes: UnsafeBufferPointer<UInt8>) -> (found: [Place], words: [Range<Int>]) {
    var hashes: [UInt64] = []
    var spans: [Range<Int>] = []
    var words: [Range<Int>] = []
    var reader = LineWords(bytes)
    while reader.next() {
      words.append(reader.start..<reader.end)
      if reader.isCommon { continue }
      hashes.append(WordHash.of(reader.letters))
      spans.append(reader.start..<reader.end)
    }
    var found: [Place] = []
    for (row, group) in zip(rows, groups) {
      guard let first = row.first, row.count <= hashes.count else { continue }
      for index in 0...(hashes.count - row.count) where first.contains(hashes[index]) {
        guard row.indices.dropFirst().allSatisfy({ row[$0].contains(hashes[index + $0]) }) else {
          continue
        }
        found.append(
          Place(
            start: spans[index].lowerBound, end: spans[index + row.count - 1].upperBound,
            group: group))
      }
    }
    return (found.sorted { ($0.start, -$0.end) < ($1.start, -$1.end) }, words)
  }
}
