import Mentions
import Testing

@testable import Claims

/// What words beside a number allow.
struct ComparingTests {
  @Test(
    "a number is compared as its words allow",
    arguments: [
      (StatedQuantity(value: 32), 32.0, Verdict.holds),
      (StatedQuantity(value: 32), 33.0, .differs),
      (StatedQuantity(value: 4400), 4406.0, .holdsApproximately),
      (StatedQuantity(value: 4400), 4451.0, .differs),
      (StatedQuantity(value: 30), 34.0, .differs),
      (StatedQuantity(value: 4300, comparison: .over), 4406.0, .holds),
      (StatedQuantity(value: 4406, comparison: .over), 4406.0, .differs),
      (StatedQuantity(value: 4406, comparison: .atLeast), 4406.0, .holds),
      (StatedQuantity(value: 13, comparison: .under), 13.0, .differs),
      (StatedQuantity(value: 13, comparison: .atMost), 13.0, .holds),
      (StatedQuantity(value: 100, comparison: .about), 104.0, .holdsApproximately),
      (StatedQuantity(value: 100, comparison: .about), 100.0, .holds),
      (StatedQuantity(value: 1000, comparison: .about), 1600.0, .differs),
      (StatedQuantity(value: 13, upper: 25), 25.0, .holds),
      (StatedQuantity(value: 13, upper: 25), 26.0, .differs),
      (StatedQuantity(value: 0.07, isShare: true), 0.0703, .holds),
      (StatedQuantity(value: 0.0703, isShare: true), 0.07034, .holds),
      (StatedQuantity(value: 0.0703, isShare: true), 0.0711, .differs),
      (StatedQuantity(value: 0.26, comparison: .about, isShare: true), 0.2598, .holds),
    ])
  func aNumberIsComparedAs(
    stated: StatedQuantity, recorded: Double, verdict: Verdict
  ) {
    #expect(Comparing.compare(stated, with: recorded).verdict == verdict)
  }

  @Test("a bound that is true but far off says so") func aBoundThatIsTrue() {
    let outcome = Comparing.compare(
      StatedQuantity(value: 3000, comparison: .over), with: 4406)
    #expect(outcome.verdict == .holds)
    #expect(outcome.remarks == [.farFromBound(4406)])
  }

  @Test(
    "the last digit stated says how precise a number is",
    arguments: [
      (4300.0, false, 100.0), (4306, false, 1), (7, false, 1), (70000, false, 10000),
      (0.25, true, 0.01), (0.257, true, 0.001), (0.0703, true, 0.0001),
    ])
  func theLastDigitStatedSays(
    value: Double, isShare: Bool, unit: Double
  ) {
    #expect(abs(Comparing.unit(of: value, isShare: isShare) - unit) < 1e-12)
  }
}
