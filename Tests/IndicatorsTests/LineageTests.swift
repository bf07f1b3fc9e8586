import Record
import Store
import TestRecord
import Testing

@testable import Indicators

/// Asking for a figure's rows again gives the numbers it was computed from.
@Suite struct LineageTests {
  static let requests: [(any Indicator.Type, FigureRequest)] = [
    (Strength.self, TestRecord.request("2013", "2013", by: [.mission])),
    (Strength.self, TestRecord.request("2019", "2019", by: [.year, .mission])),
    (Contributors.self, TestRecord.request("2021-01", "2021-01")),
    (Concentration.self, TestRecord.request("2021-01", "2021-01")),
    (WomenShare.self, TestRecord.request("2014-02", "2014-02", by: [.type])),
    (Fatalities.self, TestRecord.request("1948", "2024", by: [.mission, .type])),
    (Fatalities.self, TestRecord.request("2000", "2024", by: [.contributor])),
    (Fatalities.self, TestRecord.request("1948", "2024", by: [.group])),
    (Fatalities.self, TestRecord.request("1948", "2024", by: [.group, .contributor])),
    (Strength.self, TestRecord.request("2013", "2013", by: [.group])),
    (FatalityRate.self, TestRecord.request("1993", "1995", by: [.mission])),
    (MaliciousShare.self, TestRecord.request("2010", "2024", by: [.mission])),
    (Deployment.self, TestRecord.request("2024", "2024", by: [.mission])),
    (DeployedVersusAuthorised.self, TestRecord.request("2014-02", "2014-02", by: [.mission])),
    (DeployedVersusAuthorised.self, TestRecord.request("2013", "2013", by: [.month, .category])),
  ]

  @Test(arguments: requests.indices)
  func inputsAreTheSumsOfTheirRows(index: Int) throws {
    let (indicator, request) = Self.requests[index]
    let reader = try TestRecord.reader()
    let figures = try indicator.figures(request, TestRecord.view)
    #expect(!figures.isEmpty)
    for figure in figures.prefix(40) {
      for input in figure.inputs where input.isSum {
        var sum = 0.0
        var lines: Set<LineID> = []
        for selection in input.selections {
          let observations = try reader.observations(selection, includingUnusable: false)
          sum += observations.reduce(0) { $0 + $1.value }
          lines.formUnion(observations.map(\.line))
          #expect(try Set(reader.lines(selection)) == Set(observations.map(\.line)))
        }
        #expect(abs(sum - input.value) < 1e-6, "\(figure.indicator) \(figure.keys) \(input.symbol)")
        #expect(input.value == 0 || !lines.isEmpty)
      }
    }
  }

  @Test func everyIndicatorIsDefinedAndFound() {
    for indicator in IndicatorList.all {
      #expect(IndicatorList.indicator(indicator.definition.id) != nil)
    }
    #expect(Set(IndicatorList.all.map { $0.definition.id }).count == IndicatorList.all.count)
  }

  @Test func anUnknownDimensionIsRefused() {
    #expect(
      throws: IndicatorError.unknownDimension(indicator: "concentration", dimension: .sex)
    ) {
      try Concentration.figures(TestRecord.request("2021", "2021", by: [.sex]), TestRecord.view)
    }
  }
}
