import Record
import TestRecord
import Testing

@testable import Intake

@Suite struct HubMandatedTasksTests {
  static let table = SmallTable(
    "signature,namepko,country,year,date,mandate_renewal,mandate_completeadjustment,"
      + "DisarmDemob_Monitor,DisarmDemob_Assist,HumanRights_Monitor,HumanRights_Encouraged,"
      + "UseOfForce_Security,comments",
    "S/RES/743,UNPROFOR,Bosnia and Herzegovina,1992,21-Feb-92,0,0,,11,17 c,,,",
    "S/RES/1990,UNISFA,Abyei,2011,2011-06-27,0,0,2a,2b,0,,3,see annex")

  /// A task counts once in whatever way it is given; a year of two digits is that of the row.
  @Test(arguments: SmallTable.Form.allCases)
  func tasksAreLearnedFromTheHeader(form: SmallTable.Form) throws {
    let found = try Self.table.data("hub-mandated-tasks", form).observations(.mandatedTasks)
    #expect(
      Set(found.map { "\($0.series.mission?.key ?? "") \($0.series.category ?? "") \($0.date)" })
        == [
          "unprofor disarmdemob 1992-02-21", "unprofor humanrights 1992-02-21",
          "unisfa disarmdemob 2011-06-27", "unisfa useofforce 2011-06-27",
        ])
    #expect(found.count == 4)
  }

  @Test func theYearMustBeThatOfTheDay() throws {
    let table = Self.table.adding("S/RES/2024,UNISFA,Abyei,2010,2011-12-14,0,0,1,,,,,")
    #expect(
      try table.data("hub-mandated-tasks").refusal()
        == SmallRefusal(row: 4, reason: .impossibleDate(column: "date", value: "2011-12-14")))
  }

  @Test func aTableWithoutTasksIsAnotherTable() throws {
    let table = SmallTable("signature,namepko,year,date", "S/RES/1990,UNISFA,2011,2011-06-27")
    #expect(
      try table.data("hub-mandated-tasks").intakeError()
        == .missingColumns(file: "file", columns: ["[task]_assist"]))
  }
}
