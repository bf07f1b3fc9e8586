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
    if ends("y"), hasVowel(rest) { replace("i") }
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
    } else if endsInDouble, let last = letters.last, ![Self.l, Self.s, Self.z].contains(last) {
      letters.removeLast()
    } else if measure(letters.count) == 1, isShort(letters.count) {
      letters.append(Self.e)
    }
  }

  private typealias Change = (end: StaticString, new: StaticString)

  private static let second: [Change] = [
    ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"),
    ("abli", "able"), ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"),
    ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"),
    ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
  ]
  private static let third: [Change] = [
    ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""),
    ("ness", ""),
  ]
  private static let fourth: [StaticString] = [
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou",
    "ism", "ate", "iti", "ous", "ive", "ize",
  ]

  private mutating func step(_ changes: [Change]) {
    for change in changes where ends(change.end) {
      if measure(rest) > 0 { replace(change.new) }
      return
    }
  }

  private mutating func endings() {
    for end in Self.fourth where ends(end) {
      if end.utf8CodeUnitCount == 3, end.utf8Start.pointee == UInt8(ascii: "i"),
        end.utf8Start[1] == UInt8(ascii: "o"), rest > 0,
        letters[rest - 1] != Self.s, letters[rest - 1] != Self.t
      {
        continue
      }
      if measure(rest) > 1 { letters.removeLast(letters.count - rest) }
      return
    }
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

  private mutating func replace(_ end: StaticString) {
    letters.removeLast(letters.count - rest)
    for index in 0..<end.utf8CodeUnitCount { letters.append(UInt32(end.utf8Start[index])) }
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
    return ![Self.w, Self.x, Self.y].contains(letters[count - 1])
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
