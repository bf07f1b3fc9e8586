/// The items open at a place of an operative paragraph: `(a)`, and within it `(ii)`.
struct ItemNesting {
  private struct Level {
    var style: ItemMark.Style
    var place: Int
    var label: String
  }

  private var levels: [Level] = []

  /// No item is open.
  var isEmpty: Bool { levels.isEmpty }

  /// True when a mark continues one of the open sequences or begins a new one.
  func expects(_ mark: ItemMark) -> Bool {
    mark.places.contains { candidate in
      candidate.style == .dash || candidate.place == 1 || continued(candidate) != nil
    }
  }

  /// True when a mark continues one of the open sequences.
  func continues(_ mark: ItemMark) -> Bool {
    mark.places.contains { continued($0) != nil }
  }

  private func continued(_ candidate: (style: ItemMark.Style, place: Int)) -> Int? {
    levels.lastIndex { $0.style == candidate.style && $0.place + 1 == candidate.place }
  }

  /// Opens an item, closing those that it ends, and gives its address: `(a)(ii)`.
  mutating func open(_ mark: ItemMark) -> String {
    if let dash = mark.places.first, dash.style == .dash {
      if let level = levels.lastIndex(where: { $0.style == .dash }) {
        levels.removeSubrange((level + 1)...)
        levels[level].place += 1
      } else {
        levels.append(Level(style: .dash, place: 1, label: ""))
      }
      return address
    }
    // The innermost sequence that the mark continues: (i) after (h) is a letter, after (a) a
    // Roman number.
    let continuing = mark.places.compactMap { candidate in
      continued(candidate).map { (level: $0, candidate: candidate) }
    }.max { $0.level < $1.level }
    if let continuing {
      levels.removeSubrange((continuing.level + 1)...)
      levels[continuing.level].place = continuing.candidate.place
      levels[continuing.level].label = mark.label
    } else if let first = mark.places.first(where: { $0.place == 1 }) {
      // A sequence that starts anew under the same parent replaces the one that was open.
      if let same = levels.lastIndex(where: { $0.style == first.style }) {
        levels.removeSubrange(same...)
      }
      levels.append(Level(style: first.style, place: 1, label: mark.label))
    } else if let candidate = mark.places.first {
      if let same = levels.lastIndex(where: { $0.style == candidate.style }) {
        levels.removeSubrange(same...)
      }
      levels.append(Level(style: candidate.style, place: candidate.place, label: mark.label))
    }
    return address
  }

  private var address: String {
    levels.map { $0.style == .dash ? "[\($0.place)]" : "(\($0.label))" }.joined()
  }
}
