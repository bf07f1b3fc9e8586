import Record
import TestRecord
import Testing

@testable import Indicators

@Suite struct CouncilShareTests {
  /// Of 300 persons Bangladesh contributes 131 and China 69.
  @Test func membersOfTheYearAndPermanentMembers() throws {
    let answers = try SmallAnswers(SmallCouncil.seats, SmallCouncil.strength)
    let request = TestRecord.request("2021", "2021-02")
    let members = try answers.figure(CouncilShare.self, request, variant: "members")
    #expect(members.number == 200.0 / 300)
    #expect(members.input("N") == 7)
    let permanent = try answers.figure(CouncilShare.self, request, variant: "permanent-members")
    #expect(permanent.number == 69.0 / 300)
  }

  @Test func withoutTheMembersOfTheYearOnlyThePermanentOnesAreKnown() throws {
    let answers = try SmallAnswers(SmallCouncil.strength)
    let request = TestRecord.request("2021", "2021-02")
    #expect(
      try answers.figure(CouncilShare.self, request, variant: "members").value
        == .unavailable(.notCovered(newest: nil)))
    #expect(
      try answers.figure(CouncilShare.self, request, variant: "permanent-members").number
        == 69.0 / 300)
  }
}
