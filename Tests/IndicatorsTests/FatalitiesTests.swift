import Foundation
import Record
import TestRecord
import Testing

@testable import Indicators

@Suite struct FatalitiesTests {
  @Test func equalToACountOverThePublishedFile() throws {
    let path =
      "\(TestRecord.dataFolder)/snapshots/un-fatalities/2025-04-04/DPPADPOSS-FATALITIES.csv"
    var counted: [String: Int] = [:]
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst()
    {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      if fields[1] < "2025" { counted[String(fields[8]), default: 0] += 1 }
    }
    let names: [IncidentType: String] = [
      .accident: "Accident", .illness: "Illness", .maliciousAct: "Malicious Act",
      .selfInflicted: "Self-Inflicted", .toBeDetermined: "To Be Determined", .unknown: "Unknown",
    ]
    let figures = try Fatalities.figures(
      TestRecord.request("1948", "2024", by: [.type]), TestRecord.view)
    #expect(figures.count == 6)
    for figure in figures {
      let incident = try #require(figure.keys.incident)
      #expect(figure.number == counted[names[incident] ?? ""].map(Double.init))
    }
  }

  @Test(arguments: [
    ("2023-09-10", "2024-09-09", 72.0), ("2022-09-10", "2023-09-09", 81), ("1948", "2024", 4419),
  ])
  func windows(from: String, through: String, deaths: Double) throws {
    let figure = try #require(
      try Fatalities.figures(TestRecord.request(from, through), TestRecord.view).first)
    #expect(figure.number == deaths)
  }

  @Test func ofMINUSMA() throws {
    let figures = try Fatalities.figures(
      TestRecord.request("1948", "2024", by: [.type], mission: "mission:minusma"), TestRecord.view)
    let malicious = try #require(figures.first { $0.keys.incident == .maliciousAct })
    #expect(malicious.number == 174)
    var uniformed = TestRecord.request("1948", "2024", mission: "mission:minusma")
    uniformed.population = .uniformed
    #expect(try Fatalities.figures(uniformed, TestRecord.view).first?.number == 275)
  }

  @Test func yearsWithoutADeathAreZero() throws {
    let figures = try Fatalities.figures(
      TestRecord.request("2015", "2024", by: [.year], mission: "mission:unficyp"), TestRecord.view)
    #expect(figures.count == 10)
    #expect(figures.contains { $0.number == 0 })
  }

  /// Years from 1860 were listed with no deaths, although the publisher's list begins in 1948.
  @Test(arguments: ["1860", "1940"])
  func yearsBeforeTheFirstDeathOnTheListAreAbsent(from: String) throws {
    let years = try Fatalities.figures(
      TestRecord.request(from, "1950", by: [.year]), TestRecord.view)
    #expect(years.map(\.keys.date) == [.year(1948), .year(1949), .year(1950)])
    let months = try Fatalities.figures(
      TestRecord.request(from, "1948", by: [.month]), TestRecord.view)
    #expect(months.first?.keys.date == .month(1948, 1))
  }

  @Test func anOlderReleaseCanBeChosen() throws {
    let view = try RecordView(
      try TestRecord.reader(), releases: ["un-fatalities": "2023-11-28"])
    #expect(
      try Fatalities.figures(TestRecord.request("1948", "2024"), view).first?.number == 4350)
  }

  @Test func repeatedIdentifiersAreSaid() throws {
    let figure = try #require(
      try Fatalities.figures(TestRecord.request("1948", "2024"), TestRecord.view).first)
    #expect(figure.notes.contains(.repeatedIdentifiers(6)))
  }

  @Test func afterTheReleaseNothingIsKnown() throws {
    let figure = try #require(
      try Fatalities.figures(TestRecord.request("2026", "2026"), TestRecord.view).first)
    #expect(figure.value == .unavailable(.notCovered(newest: TestRecord.day("2025-04-04"))))
  }
}
