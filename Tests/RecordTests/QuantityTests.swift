import Record
import Testing

@Suite struct QuantityTests {
  @Test func personYearsAreATwelfthOfTheMonthEnds() {
    let monthEnds = [6294.0, 6010, 6005, 5872, 6347, 6439].map { Quantity<Stock>($0) }
    #expect(Quantity.personYears(monthEnds: monthEnds) == 36967.0 / 12)
  }

  @Test func nothingCannotBeDividedBy() {
    #expect(Quantity<Stock>.personYears(monthEnds: []) == nil)
    #expect(Quantity<Stock>.mean([]) == nil)
  }

  @Test func flowsAddOverTime() {
    #expect(Quantity<Flow>.addingOverTime([Quantity(3), Quantity(4)]).value == 7)
  }

  @Test func onlyEventsAreFlows() {
    let flows = Measure.allCases.filter { $0.kind == .flow }
    #expect(
      Set(flows)
        == [
          .fatalities, .policeFatalities, .vetoes, .resolutions, .votesInFavour, .votesAgainst,
          .abstentions, .apportionment, .expenditure, .mandatedTasks, .performanceTargets,
          .performanceTargetsMet, .quickImpactProjects, .quickImpactApproved,
          .quickImpactDisbursed, .quickImpactBeneficiaries,
        ])
  }
}
