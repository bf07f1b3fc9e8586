import Foundation
import Indicators
import Record
import TestRecord
import Testing

@testable import Briefing

@Suite struct FigureListingTests {
  func listing(
    _ indicator: any Indicator.Type, _ request: FigureRequest, _ language: Language = .en
  ) throws -> FigureListing {
    FigureListing(
      figures: try indicator.figures(request, TestRecord.view), dimensions: request.by,
      wording: try BriefingTests.wording(language))
  }

  @Test func csvHoldsCodesWordsAndEverythingAFigureCarries() throws {
    let csv = try listing(
      Fatalities.self,
      TestRecord.request("2013", "2013", by: [.mission], mission: "mission:minusma")
    ).csv
    let rows = csv.components(separatedBy: "\r\n")
    #expect(
      rows[0].hasPrefix("mission,mission_name,indicator,figure,source,value,unit,lower,upper"))
    #expect(
      rows[1]
        == "mission:minusma,MINUSMA,fatalities,,,6,deaths,,,all,everything,2013-01-01,2013-12-31,,"
        + "un-fatalities 2025-04-04,")
  }

  /// A span from the beginning of the record has no first day to print.
  @Test func anOpenBeginningIsLeftBlank() throws {
    var request = FigureRequest(period: .always)
    request.by = [.type]
    let csv = try listing(Fatalities.self, request).csv
    #expect(!csv.contains("1860"))
    #expect(csv.contains("everything,,"))
  }

  @Test func jsonIsWellFormed() throws {
    let json = try listing(
      FatalityRate.self, TestRecord.request("2013", "2013"), .ar
    ).json
    let figures = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(figures.count == 2)
    #expect(figures[0]["method"] as? String == "garwood")
  }

  /// Between February 2014 and January 2021 no month is published: the line breaks.
  @Test func aGapInTheRecordIsAGapInTheLine() throws {
    let svg = try listing(
      Strength.self, TestRecord.request("2013", "2021", by: [.month])
    ).svg
    #expect(svg.matches(of: /<polyline/).count == 1)
    #expect(svg.matches(of: /<circle [^>]* fill="/).count == 1)
  }

  @Test func populationScopeAndReleaseAreSaid() throws {
    let notes = try listing(Strength.self, TestRecord.request("2021-01", "2021-01")).footnotes
    #expect(notes.contains("Population: uniformed personnel (military and police)"))
    #expect(notes.contains("Scope: peacekeeping operations and special political missions"))
    #expect(notes.contains("Release: un-contributions-latest 2021-01"))
  }
}
