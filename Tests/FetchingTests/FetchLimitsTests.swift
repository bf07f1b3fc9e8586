import Testing

@testable import Fetching

@Suite struct FetchLimitsTests {
  @Test func waitsDoubleAndAreSpread() {
    let limits = FetchLimits()
    #expect(limits.wait(after: 1, chance: 0.5) == 1)
    #expect(limits.wait(after: 2, chance: 0.5) == 2)
    #expect(limits.wait(after: 3, chance: 0.5) == 4)
    #expect(limits.wait(after: 1, chance: 0) == 0.5)
    #expect(limits.wait(after: 1, chance: 1) == 1.5)
  }

  @Test func noWaitIsLongerThanTheLongest() {
    #expect(FetchLimits().wait(after: 20, chance: 1) == 60)
  }
}
