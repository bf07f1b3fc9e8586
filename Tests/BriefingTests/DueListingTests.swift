import Indicators
import Record
import TestRecord
import Testing
import Wording

@testable import Briefing

@Suite struct DueListingTests {
  func schedule(_ day: String) throws -> Schedule {
    let facts = try BriefingFacts(dataFolder: TestRecord.dataFolder)
    return Schedule(
      histories: try TestRecord.view.mandates().histories, duties: facts.duties,
      meetings: facts.meetings
    ).known(on: TestRecord.day(day))
  }

  func listing(
    _ from: String, _ through: String, asOf: String, _ language: Language = .en
  ) throws -> DueListing {
    let period = try #require(
      Period(from: TestRecord.day(from), through: TestRecord.day(through)))
    return DueListing(
      try schedule(asOf).events(in: period), asOf: TestRecord.day(asOf),
      wording: DueWording(try BriefingTests.wording(language)))
  }

  @Test(arguments: Language.spoken)
  func everyLineNamesItsSourceAndItsReview(language: Language) throws {
    let listing = try listing("2018-01-01", "2027-12-31", asOf: "2026-11-25", language)
    #expect(listing.rows.count > 40)
    for row in listing.rows {
      #expect(row.count == listing.columns.count)
      #expect(row[5].contains("S/"))
      #expect(!row[6].isEmpty)
      #expect(!row.joined().contains("⟦"), "\(row)")
    }
  }

  /// Before the rollover of March 2024 nobody knew of it.
  @Test func whatWasDecidedLaterIsNotSaid() throws {
    let before = try listing("2024-03-15", "2024-03-15", asOf: "2024-03-01")
    #expect(before.rows.filter { $0[2] == "UNMISS" }.map { $0[7] } == [""])
    let after = try listing("2024-03-15", "2024-03-15", asOf: "2024-09-09")
    #expect(
      after.rows.filter { $0[2] == "UNMISS" }.map { $0[7] }
        == ["renewed by S/RES/2726 (2024) on 14 March 2024, until 30 April 2024"])
  }

  /// The record does not know whether a report was given, and says so.
  @Test func whatHasPassedIsNotCalledOverdue() throws {
    let listing = try listing("2024-07-28", "2024-07-28", asOf: "2024-09-09")
    #expect(
      listing.rows.filter { $0[2] == "UNMISS" }.map { $0[7] }
        == ["whether it was given is not on record"])
  }

  @Test func theReviewOfResolution2719IsDueOnItsThirdAnniversary() throws {
    let listing = try listing("2026-12-21", "2026-12-21", asOf: "2026-11-25")
    #expect(listing.rows.contains { $0[5] == "S/RES/2719 (2023)" && $0[1] == "stated" })
  }

  @Test func jsonHasCodesBesideWords() throws {
    let text = try listing("2024-09-20", "2024-09-20", asOf: "2024-09-09").entries.printedJSON()
    #expect(text.contains("\"kind\" : \"duty\""))
    #expect(text.contains("\"outcome\" : \"the Council met on it on 9 September 2024\""))
    #expect(text.contains("\"review\" : \"reviewed\""))
  }
}
