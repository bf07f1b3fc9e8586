/// Folded Arabic words without the article and what is written before it, and the endings of number, gender and possession, in the manner of light stemming (L. S. Larkey, L. Ballesteros,
/// M. E. Connell, "Light stemming for Arabic information retrieval", 2007).
///
/// Unlike there a final ي stays, so that عملية and عمل remain two words; an accusative alef goes (25
/// جنديا), and so does a ت that stood for ة before a possessive (ولايتها). The particles و ب ك ل ف
/// before a word without the article stay, too: whether they belong to it (بعثة، ولاية) only the words of a
/// library can tell, so they are looked for when a question is asked.
enum ArabicStem {
  /// Cuts.
  static func cut(_ letters: inout [UInt32]) {
    beginning(&letters)
    ending(&letters)
  }

  /// Cuts the article alone, with what is written before it.
  static func beginning(_ letters: inout [UInt32]) {
    guard letters.count > 3 else { return }
    let isJoined = letters[0] == waw || letters[0] == fa
    if cutArticle(&letters, after: 0) || !isJoined { return }
    _ = cutArticle(&letters, after: 1)
  }

  /// ال، لل، بال، كال، each leaving two letters or more.
  private static func cutArticle(_ letters: inout [UInt32], after start: Int) -> Bool {
    guard letters.count > start + 3 else { return false }
    let first = letters[start]
    let second = letters[start + 1]
    if second == lam, first == alef || (first == lam && letters.count > start + 4) {
      letters.removeFirst(start + 2)
      return true
    }
    guard letters.count > start + 5, first == ba || first == kaf, second == alef,
      letters[start + 2] == lam
    else { return false }
    letters.removeFirst(start + 3)
    return true
  }

  private static func ending(_ letters: inout [UInt32]) {
    var isPossessive = false
    if ends(letters, heh, alef, leaving: 3) || ends(letters, noon, alef, leaving: 3) {
      letters.removeLast(2)
      isPossessive = true
    } else if ends(letters, heh, meem, leaving: 4) {
      letters.removeLast(2)
      isPossessive = true
    } else if ends(letters, teh, heh, leaving: 2), letters.count > 3 {
      // "ته" is ة before "his".
      letters.removeLast()
      isPossessive = true
    }
    if ends(letters, alef, teh, leaving: 2) {
      letters.removeLast(2)
      return
    }
    if ends(letters, alef, noon, leaving: 3) || ends(letters, waw, noon, leaving: 3)
      || ends(letters, yeh, noon, leaving: 3)
    {
      letters.removeLast(2)
      isPossessive = true
    } else if letters.count > 2, letters.last == heh {
      letters.removeLast()
      return
    } else if letters.count > 3, letters.last == alef {
      letters.removeLast()
      return
    }
    if isPossessive, letters.count > 3, letters.last == teh { letters.removeLast() }
  }

  private static func ends(
    _ letters: [UInt32], _ first: UInt32, _ second: UInt32, leaving: Int
  ) -> Bool {
    letters.count >= leaving + 2 && letters[letters.count - 1] == second
      && letters[letters.count - 2] == first
  }

  /// Particles that are written onto a word, alone or after "and".
  static let particles: [[UInt32]] = [
    [waw], [ba], [lam], [kaf], [fa], [waw, ba], [waw, lam], [waw, kaf],
  ]

  /// A word without the particle that it may begin with.
  static func withoutParticle(_ term: String) -> String? {
    let letters = Array(term.unicodeScalars)
    guard letters.count > 3, [waw, ba, lam, kaf, fa].contains(letters[0].value) else { return nil }
    return String(String.UnicodeScalarView(letters.dropFirst()))
  }

  static let alef: UInt32 = 0x627
  static let ba: UInt32 = 0x628
  static let teh: UInt32 = 0x62A
  static let fa: UInt32 = 0x641
  static let kaf: UInt32 = 0x643
  static let lam: UInt32 = 0x644
  static let meem: UInt32 = 0x645
  static let noon: UInt32 = 0x646
  static let heh: UInt32 = 0x647
  static let waw: UInt32 = 0x648
  static let yeh: UInt32 = 0x64A
}
