import Testing

@testable import Wording

@Suite struct NumeralsTests {
  @Test func thousandsAreGrouped() {
    #expect(Numerals.latin.whole(81932) == "81,932")
    #expect(Numerals.latin.whole(999) == "999")
    #expect(Numerals.latin.whole(-1497) == "−1,497")
    #expect(Numerals.arabicIndic.whole(1273) == "١٬٢٧٣")
  }

  @Test func decimalsAreRoundedHalfAwayFromZero() {
    #expect(Numerals.latin.decimal(7.03388, digits: 2) == "7.03")
    #expect(Numerals.latin.decimal(0.125, digits: 2) == "0.13")
    #expect(Numerals.latin.decimal(1234.5, digits: 1) == "1,234.5")
    #expect(Numerals.latin.decimal(-0.001, digits: 2) == "0.00")
    #expect(Numerals.arabicIndic.decimal(7.03, digits: 2) == "٧٫٠٣")
    #expect(Numerals.latin.decimal(.infinity, digits: 2) == "—")
  }
}
