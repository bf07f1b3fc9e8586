import Testing

@testable import Briefing

@Suite struct ExplainerTests {
  @Test func consecutiveRowsAreRuns() {
    #expect(Explainer.runs([2, 3, 4, 7, 9, 10]) == [2...4, 7...7, 9...10])
    #expect(Explainer.runs([]).isEmpty)
  }
}
