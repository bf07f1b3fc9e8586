import Testing

@testable import Store

@Suite struct RowLengthsTests {
  @Test func lengthsComeBack() {
    let lengths: [UInt32] = [0, 1, 127, 128, 300, 16_383, 16_384, 4_000_000_000]
    #expect(RowLengths.decode(RowLengths.encode(lengths)) == lengths.map(Int.init))
  }
}
