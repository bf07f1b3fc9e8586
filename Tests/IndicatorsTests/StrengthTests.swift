import Record
import TestRecord
import Testing

@testable import Indicators

@Suite struct StrengthTests {
  func first(_ request: FigureRequest) throws -> Figure {
    try #require(try Strength.figures(request, TestRecord.view).first)
  }

  @Test func newestOfAll() throws {
    let figure = try first(TestRecord.request("1948", "2024-09-09"))
    #expect(figure.number == 81932)
    #expect(figure.moment == .monthEnd(TestRecord.day("2021-01-31")))
    #expect(figure.notes.contains(.stale(TestRecord.day("2021-01-31"))))
  }

  @Test(arguments: [("2014-02", 98350.0), ("2013-12", 98200)])
  func ofAMonth(month: String, persons: Double) throws {
    #expect(try first(TestRecord.request(month, month)).number == persons)
  }

  @Test(arguments: zip(PersonnelType.ofIPI, [5129.0, 7932, 1865, 83424]))
  func byType(type: PersonnelType, persons: Double) throws {
    let figures = try Strength.figures(
      TestRecord.request("2014-02", "2014-02", by: [.type]), TestRecord.view)
    #expect(figures.first { $0.keys.personnel == type }?.number == persons)
  }

  @Test func aMissionByMonth() throws {
    let figures = try Strength.figures(
      TestRecord.request("2013-07", "2014-02", by: [.month], mission: "mission:minusma"),
      TestRecord.view)
    #expect(figures.compactMap(\.number) == [6294, 6010, 6005, 5872, 6347, 6439, 6802, 7093])
  }

  /// Yearly figures of too few months are never printed as a headcount.
  @Test func unusableYearsAreNotPrinted() throws {
    let figures = try Strength.figures(
      TestRecord.request("2010", "2021", by: [.year], mission: "mission:unficyp"), TestRecord.view)
    let known = figures.filter { $0.number != nil }.compactMap { $0.moment?.date.year }
    #expect(known == [2010, 2011, 2012, 2013, 2018, 2019, 2020])
    #expect(figures.first { $0.moment?.date.year == 2019 }?.number == 867)
  }

  /// In the year a mission closed the mean is person-time, not strength.
  @Test func theYearOfClosureIsNotAStrength() throws {
    let figure = try first(
      TestRecord.request("1948", "2024-09-09", mission: "mission:minujusth"))
    #expect(figure.moment == .yearMean(2018))
    let unamid = try first(TestRecord.request("1948", "2024-09-09", mission: "mission:unamid"))
    #expect(unamid.moment == .yearMean(2020))
  }

  @Test func civilianStrengthIsNotPublished() throws {
    var request = TestRecord.request("2013", "2013")
    request.population = .all
    #expect(try first(request).value == .unavailable(.populationNotPublished))
  }

  @Test func beforeTheRecordNothingIsKnown() throws {
    #expect(try first(TestRecord.request("1950", "1960")).number == nil)
  }

  @Test func aFigureSaysThatAnotherPublisherDisagrees() throws {
    let figure = try first(
      TestRecord.request("2011-08", "2011-08", mission: "mission:unmiss"))
    #expect(figure.number == 5884)
    #expect(figure.notes.contains(.disagreement(source: "ipi-missions", value: 7381)))
    let agreed = try first(
      TestRecord.request("2013-08", "2013-08", mission: "mission:minusma"))
    #expect(!agreed.notes.contains { if case .disagreement = $0 { true } else { false } })
  }

  @Test func twoPublishersDisagreeInNineteenMonths() throws {
    let found = try Disagreement.find(through: TestRecord.day("2024-09-09"), TestRecord.view)
    #expect(found.compared == 927)
    #expect(found.all.count == 19)
    #expect(found.all.first?.mission == "mission:unmiss")
    #expect(found.all.first?.difference == -1497)
  }

  @Test func yearsBeforeAnyThatIsPublishedAreNotListedOneByOne() throws {
    let figures = try Strength.figures(
      TestRecord.request("1945", "1995", by: [.year]), TestRecord.view)
    #expect(figures.first?.keys.date == .year(1990))
    #expect(figures.contains { $0.keys.date == .year(1991) && $0.number != nil })
    let before = try Strength.figures(
      TestRecord.request("1950", "1960", by: [.year]), TestRecord.view)
    #expect(before.map(\.value) == [.unavailable(.notCovered(newest: nil))])
  }
}

extension PersonnelType {
  fileprivate static let ofIPI: [PersonnelType] = [
    .individualPolice, .formedPoliceUnits, .expertsOnMission, .troops,
  ]
}
