import Record
import TestRecord
import Testing

@testable import Intake

@Suite struct HubQuickImpactProjectsTests {
  static let table = SmallTable(
    "mission_acronym,qip_ref,title,category,start_date,end_date,approved_amount,amount_disbursed,"
      + "total_beneficiaries,location1,latitude1,project_status",
    "UNMISS,QIP-1,Borehole,Water,2016-02-01,2016-06-30,50000,40000.5,1200,Bor,6.2,Completed",
    "UNMISS,QIP-2,Court,Justice,2016-03-01,,25000,,,Juba,4.8,Ongoing")

  @Test(arguments: SmallTable.Form.allCases)
  func projectsWithTheirMoney(form: SmallTable.Form) throws {
    let data = try Self.table.data("hub-quick-impact-projects", form)
    let projects = try data.observations(.quickImpactProjects)
    #expect(projects.map(\.series.category) == ["Water", "Justice"])
    #expect(projects.map(\.date.description) == ["2016-02-01", "2016-03-01"])
    #expect(try data.observations(.quickImpactApproved).map(\.value) == [50_000, 25_000])
    #expect(try data.observations(.quickImpactDisbursed).map(\.value) == [40_000.5])
    #expect(try data.observations(.quickImpactBeneficiaries).map(\.value) == [1200])
  }

  /// Grouping commas, the dollar's sign and brackets are understood; a decimal comma is not taken for
  /// one of them.
  @Test(
    arguments: [
      ("\"$1,250.50\"", 1250.5), ("\"1,250,000\"", 1_250_000), ("US$ 12", 12), ("\"12,5\"", nil),
      ("(5)", nil), ("many", nil),
    ] as [(String, Double?)])
  func amountsAreWrittenInSeveralWays(text: String, value: Double?) throws {
    let data = try SmallData(
      format: "hub-quick-impact-projects",
      text: "mission_acronym,qip_ref,title,category,start_date,approved_amount,amount_disbursed,"
        + "total_beneficiaries\nUNMISS,QIP-1,Borehole,Water,2016-02-01,\(text),,\n")
    if let value {
      #expect(try data.observations(.quickImpactApproved).map(\.value) == [value])
    } else {
      #expect(data.refusal()?.row == 2)
    }
  }

  @Test func aProjectWithoutABeginningIsRefused() throws {
    let table = Self.table.adding("UNMISS,QIP-3,Road,Roads,,,1,1,1,Bor,,Ongoing")
    #expect(
      try table.data("hub-quick-impact-projects").refusal()
        == SmallRefusal(row: 4, reason: .missingValue(column: "start_date")))
  }
}
