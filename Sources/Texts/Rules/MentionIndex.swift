/// The operations named in a text, to be asked for by place.
struct MentionIndex {
  let all: [MissionMention]
  /// The operation that the text is about: the one it names most often.
  let main: MandateSubject?

  init(_ mentions: [MissionMention]) {
    all = mentions
    var counts: [MandateSubject: (count: Int, first: Int)] = [:]
    for (place, mention) in mentions.enumerated() {
      counts[mention.subject, default: (0, place)].count += 1
    }
    main =
      counts.max { left, right in
        (left.value.count, right.value.first) < (right.value.count, left.value.first)
      }?.key
  }

  /// The first mention that begins within a range.
  func first(in range: Range<Int>) -> MissionMention? {
    let place = lowerBound(range.lowerBound)
    guard place < all.count, all[place].start < range.upperBound else { return nil }
    return all[place]
  }

  /// The last mention that begins within a range.
  func last(in range: Range<Int>) -> MissionMention? {
    let place = lowerBound(range.upperBound)
    guard place > 0, all[place - 1].start >= range.lowerBound else { return nil }
    return all[place - 1]
  }

  /// The mention nearest to a token within a range.
  func nearest(to index: Int, in range: Range<Int>) -> MissionMention? {
    let before = last(in: range.lowerBound..<max(range.lowerBound, min(index, range.upperBound)))
    let after = first(in: max(range.lowerBound, min(index, range.upperBound))..<range.upperBound)
    guard let before else { return after }
    guard let after else { return before }
    return index - before.end <= after.start - index ? before : after
  }

  private func lowerBound(_ index: Int) -> Int {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].start < index { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
