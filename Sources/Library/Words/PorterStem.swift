/// English words without their endings, by the algorithm of M. F. Porter, "An algorithm for suffix
/// stripping", Program 14 (1980): peacekeeping, peacekeepers and peacekeeper are one.
struct PorterStem {
  private var letters: [UInt32]
  /// How many letters are left of the end that is being looked at.
  private var rest = 0

  /// Cuts the ending off folded Latin letters; words of two letters stay as they are.
  static func cut(_ letters: inout [UInt32]) {
    guard letters.count > 2 else { return }
    var stem = PorterStem(letters: letters)
    stem.run()
    letters = stem.letters
  }

  private init(letters: [UInt32]) { self.letters = letters }

  private mutating func run() {
    plurals()
    pastAndGerund()
    if ends("y"), hasVowel(rest) { letters[letters.count - 1] = Self.i }
    step(Self.second)
    step(Self.third)
    endings()
    if ends("e") {
      let measure = measure(rest)
      if measure > 1 || (measure == 1 && !isShort(rest)) { letters.removeLast() }
    }
    if letters.count > 1, letters.last == Self.l, letters[letters.count - 2] == Self.l,
      measure(letters.count - 1) > 1
    {
      letters.removeLast()
    }
  }

  private mutating func plurals() {
    if ends("sses") || ends("ies") {
      letters.removeLast(2)
    } else if !ends("ss"), ends("s") {
      letters.removeLast()
    }
  }

  private mutating func pastAndGerund() {
    if ends("eed") {
      if measure(rest) > 0 { letters.removeLast() }
      return
    }
    guard ends("ed") || ends("ing"), hasVowel(rest) else { return }
    letters.removeLast(letters.count - rest)
    if ends("at") || ends("bl") || ends("iz") {
      letters.append(Self.e)
    } else if endsInDouble, let last = letters.last, last != Self.l, last != Self.s, last != Self.z
    {
      letters.removeLast()
    } else if measure(letters.count) == 1, isShort(letters.count) {
      letters.append(Self.e)
    }
  }

  /// An ending and what takes its place, in letters.
  private struct Change {
    let end: [UInt32]
    let new: [UInt32]
  }

  /// Changes by the last letter but one, in which the endings of a step differ most.
  private static func changes(_ pairs: [(String, String)]) -> [[Change]] {
    var changes = [[Change]](repeating: [], count: 26)
    for (end, new) in pairs {
      let letters = end.unicodeScalars.map(\.value)
      changes[Int(letters[letters.count - 2]) - 97].append(
        Change(end: letters, new: new.unicodeScalars.map(\.value)))
    }
    return changes
  }

  private static let second = changes([
    ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"),
    ("abli", "able"), ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"),
    ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"),
    ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
  ])
  private static let third = changes([
    ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""),
    ("ness", ""),
  ])
  private static let fourth = changes(
    [
      "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou",
      "ism", "ate", "iti", "ous", "ive", "ize",
    ].map { ($0, "") })

  /// The change whose ending the word has.
  private mutating func change(_ changes: [[Change]]) -> Change? {
    guard letters.count > 2 else { return nil }
    let key = Int(letters[letters.count - 2]) - 97
    guard key >= 0, key < 26 else { return nil }
    for change in changes[key] where ends(change.end) { return change }
    return nil
  }

  private mutating func step(_ changes: [[Change]]) {
    guard let change = change(changes), measure(rest) > 0 else { return }
    letters.removeLast(letters.count - rest)
    letters += change.new
  }

  private mutating func endings() {
    guard let change = change(Self.fourth) else { return }
    if change.end == Self.ion {
      guard rest > 0, letters[rest - 1] == Self.s || letters[rest - 1] == Self.t else { return }
    }
    if measure(rest) > 1 { letters.removeLast(letters.count - rest) }
  }

  private static let ion: [UInt32] = [105, 111, 110]

  private mutating func ends(_ end: [UInt32]) -> Bool {
    guard end.count <= letters.count else { return false }
    let start = letters.count - end.count
    for index in end.indices where letters[start + index] != end[index] { return false }
    rest = start
    return true
  }

  private mutating func ends(_ end: StaticString) -> Bool {
    let count = end.utf8CodeUnitCount
    guard count <= letters.count else { return false }
    let start = letters.count - count
    for index in 0..<count where letters[start + index] != UInt32(end.utf8Start[index]) {
      return false
    }
    rest = start
    return true
  }

  private func isConsonant(_ index: Int) -> Bool {
    switch letters[index] {
    case Self.a, Self.e, Self.i, Self.o, Self.u: false
    case Self.y: index == 0 || !isConsonant(index - 1)
    default: true
    }
  }

  /// How many times a vowel is followed by a consonant among the first letters.
  private func measure(_ count: Int) -> Int {
    var measure = 0
    var wasVowel = false
    for index in 0..<count {
      let isVowel = !isConsonant(index)
      if wasVowel, !isVowel { measure += 1 }
      wasVowel = isVowel
    }
    return measure
  }

  private func hasVowel(_ count: Int) -> Bool { (0..<count).contains { !isConsonant($0) } }

  private var endsInDouble: Bool {
    letters.count > 1 && letters[letters.count - 1] == letters[letters.count - 2]
      && isConsonant(letters.count - 1)
  }

  /// Consonant, vowel, consonant at the end, the last not w, x or y.
  private func isShort(_ count: Int) -> Bool {
    guard count > 2, isConsonant(count - 1), !isConsonant(count - 2), isConsonant(count - 3)
    else { return false }
    let last = letters[count - 1]
    return last != Self.w && last != Self.x && last != Self.y
  }

  private static let a: UInt32 = 97
  private static let e: UInt32 = 101
  private static let i: UInt32 = 105
  private static let l: UInt32 = 108
  private static let o: UInt32 = 111
  private static let s: UInt32 = 115
  private static let t: UInt32 = 116
  private static let u: UInt32 = 117
  private static let w: UInt32 = 119
  private static let x: UInt32 = 120
  private static let y: UInt32 = 121
  private static let z: UInt32 = 122
}
