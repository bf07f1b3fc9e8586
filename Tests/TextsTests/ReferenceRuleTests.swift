import Testing

@testable import Texts

@Suite struct ReferenceRuleTests {
  private func numbers(_ text: String) throws -> [Int] {
    try ReadingOf.paragraph(text).facts.compactMap {
      if case .reference(let number, _) = $0.value { number } else { nil }
    }
  }

  @Test func resolutionsByNumberAndYear() throws {
    #expect(
      try numbers("Recalls its resolutions 2378 (2017), 2436 (2018) and 2378 (2017);") == [
        2378, 2436,
      ])
    #expect(try numbers("يشير إلى القرارين 2378 (2017) و 2436 (2018)؛") == [2378, 2436])
    #expect(try numbers("Recalls the 17 (seventeen) letters of 2017;").isEmpty)
  }
}
