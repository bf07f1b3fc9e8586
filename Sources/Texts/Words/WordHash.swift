/// The hash under which the vocabulary knows a folded word: FNV-1a of 64 bits over its scalars
/// (G. Fowler, L. C. Noll, K.-P. Vo). Two words of any text meet with a chance of one in 10¹⁹.
struct WordHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ scalar: UInt32) {
    value = (value ^ UInt64(scalar)) &* 0x100_0000_01b3
  }

  /// The hash of a word as the vocabulary lists it, folded on the way.
  static func of(_ word: some StringProtocol) -> UInt64 {
    var hash = WordHash()
    for scalar in word.unicodeScalars {
      let folded = fold(scalar.value)
      if folded != 0 { hash.add(folded) }
    }
    return hash.value
  }

  /// The scalar under which another is compared; 0 where it is dropped.
  static func fold(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A: scalar + 32
    case 0xC0...0xD6, 0xD8...0xDE: scalar + 32
    case 0x0600...0x06FF: ArabicLetters.fold(scalar)
    default: scalar
    }
  }
}
