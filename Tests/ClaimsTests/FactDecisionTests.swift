import Mentions
import Record
import TestRecord
import Testing

@testable import Claims

/// Dates, offices and relations set against the facts.
struct FactDecisionTests {
  private let resolution = StatedResolution(
    organ: .securityCouncil, number: "2378", year: 2017, statesYear: true)

  private func day(_ text: String) throws -> StatedTime {
    StatedTime(.date(try #require(PartialDate(text))))
  }

  @Test("the adoption of a resolution, by day, month and year") func theAdoptionOfAResolution()
    throws
  {
    for (date, verdict) in [
      ("2017-09-20", Verdict.holds), ("2017-09", .holds), ("2017", .holds),
      ("2017-09-21", .differs), ("2018", .differs),
    ] {
      let finding = try CheckedRecord.finding(
        .event(.resolution(resolution), .adopted, try day(date)))
      #expect(finding.verdict == verdict, "\(date)")
    }
  }

  @Test("every fact leads to its file and line") func everyFactLeadsToIts() throws {
    let finding = try CheckedRecord.finding(
      .event(.meeting("meeting:2024-09-09"), .held, try day("2024-09-09")))
    #expect(finding.verdict == .holds)
    let fact = finding.trials.first?.evidence.first
    guard case .fact(let place) = fact else {
      Issue.record("no fact")
      return
    }
    #expect(place.file == "meetings/peacekeeping-reform.yml")
    #expect(place.row > 1)
    #expect(!place.sources.isEmpty)
  }

  @Test("the cycle of the briefing") func theCycleOfTheBriefing() throws {
    let year = try #require(CalendarDuration(12, .months))
    let half = try #require(CalendarDuration(6, .months))
    func verdict(_ duration: CalendarDuration) throws -> Verdict {
      try CheckedRecord.finding(
        .relation(
          .resolution(resolution), .asksEvery, .time(StatedTime(.every(duration))))
      ).verdict
    }
    #expect(try verdict(year) == .holds)
    #expect(try verdict(half) == .differs)
  }

  @Test("a mission's beginning, end, host and successor") func aMissionSBeginningEnd() throws {
    func event(_ id: EntityID, _ happening: Happening, _ date: String) throws -> Verdict {
      try CheckedRecord.finding(.event(.entity(id), happening, try day(date))).verdict
    }
    #expect(try event("mission:minusma", .established, "2013") == .holds)
    #expect(try event("mission:minusma", .established, "2012") == .differs)
    #expect(try event("mission:minusma", .ended, "2023") == .holds)
    func located(_ id: EntityID, _ state: EntityID) throws -> Verdict {
      try CheckedRecord.finding(.relation(.entity(id), .locatedIn, .entity(state))).verdict
    }
    #expect(try located("mission:unifil", "state:lbn") == .holds)
    #expect(try located("mission:unifil", "state:cyp") == .differs)
  }

  @Test("what the facts do not know is undecided") func whatTheFactsDoNot() throws {
    let other = StatedResolution(
      organ: .securityCouncil, number: "9999", year: nil, statesYear: false)
    #expect(
      try CheckedRecord.finding(.event(.resolution(other), .adopted, try day("2017"))).verdict
        == .undecided)
    #expect(
      try CheckedRecord.finding(.office(person: "person:nobody", office: "office:none")).verdict
        == .undecided)
  }
}
