import Indicators
import Record
import TestRecord
import Testing
import Wording

@testable import Briefing

@Suite struct MandateListingTests {
  func listing(_ mission: EntityID, _ day: String, _ language: Language = .en) throws
    -> MandateListing?
  {
    let history = try #require(try TestRecord.view.mandates().history(of: mission))
    return MandateListing(
      history, on: TestRecord.day(day), wording: DueWording(try BriefingTests.wording(language)))
  }

  @Test func unmissOnTheDayOfTheDebate() throws {
    let listing = try #require(try listing("mission:unmiss", "2024-09-09"))
    #expect(listing.particulars[0].text == "until 30 April 2025")
    #expect(listing.particulars[1].text == "233 days")
    #expect(listing.particulars[2].text.hasPrefix("S/RES/2729 (2024), adopted on 29 April 2024"))
    #expect(listing.ceilings.contains { $0[0] == "Troops" && $0[1] == "17,000" })
    #expect(listing.ceilings.contains { $0[0] == "Police personnel" && $0[1] == "2,101" })
    #expect(listing.reports.contains { $0[3] == "26 October 2024" })
    #expect(listing.history.first?.first == "S/RES/2729 (2024)")
    #expect(listing.warning == nil)
    #expect(!listing.sources.isEmpty)
  }

  @Test func inArabic() throws {
    let listing = try #require(try listing("mission:unmiss", "2024-09-09", .ar))
    #expect(listing.particulars[0].text == "حتى 30 نيسان/أبريل 2025")
    #expect(listing.particulars[1].text == "233 يوما")
    let all = listing.ceilings + listing.reports + listing.history
    #expect(all.joined().allSatisfy { !$0.contains("⟦") })
  }

  @Test func aTermThatRanOutIsSaidFirst() throws {
    let history = MandateHistory(
      mission: "mission:unmiss",
      decisions: [
        MandateDecision(
          resolution: "S/RES/1 (2023)", adopted: TestRecord.day("2023-01-01"), action: .extends,
          until: TestRecord.day("2023-12-31"), sources: [Citation(title: "A source")])
      ])
    let wording = DueWording(try BriefingTests.wording(.en))
    let after = try #require(
      MandateListing(history, on: TestRecord.day("2024-01-01"), wording: wording))
    #expect(
      after.warning
        == "The term ran out on 31 December 2023; the record has no later decision up to 1 January 2024."
    )
    #expect(!after.particulars.contains { $0.label == "Days left" })
    #expect(
      MandateListing(history, on: TestRecord.day("2022-12-31"), wording: wording) == nil)
  }
}
