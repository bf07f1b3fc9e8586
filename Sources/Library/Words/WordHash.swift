/// The hash of a word by its letters: FNV-1a of 64 bits over scalars (G. Fowler, L. C. Noll,
/// K.-P. Vo). Two words of any library meet with a chance of one in 10¹⁰.
struct WordHash: Hashable, Sendable {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  mutating func add(_ letter: UInt32) { value = (value ^ UInt64(letter)) &* 0x100_0000_01b3 }

  /// The hash of letters.
  static func of(_ letters: [UInt32]) -> UInt64 {
    var hash = WordHash()
    for letter in letters { hash.add(letter) }
    return hash.value
  }
}
