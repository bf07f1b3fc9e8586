import Record
import TestRecord
import Testing

@testable import Intake

@Suite struct HubGovernmentProvidedTests {
  static let table = SmallTable(
    "contributing_country,iso_alpha3_code,m49_code,mission_acronym,gpp_type,female,male",
    "Senegal,SEN,686,MINUSCA,Corrections GPP,4,9", "France,FRA,250,MINUSCA,Justice,1,2")

  @Test(arguments: SmallTable.Form.allCases)
  func theNumbersAreThoseOfTheDayOfPublication(form: SmallTable.Form) throws {
    let found = try Self.table.data("hub-government-provided", form)
      .observations(.governmentProvidedHeadcount)
    #expect(found.map(\.value) == [4, 9, 1, 2])
    #expect(found.map(\.series.category) == ["corrections", "corrections", "justice", "justice"])
    #expect(found.allSatisfy { $0.date == TestRecord.day("2024-01-01") })
  }

  @Test func anUnknownKindIsRefused() throws {
    let table = Self.table.adding("France,FRA,250,MINUSCA,Forensics,1,2")
    #expect(
      try table.data("hub-government-provided").refusal()
        == SmallRefusal(
          row: 4, reason: .unknownCategory(column: "gpp_type", value: "Forensics")))
  }
}
