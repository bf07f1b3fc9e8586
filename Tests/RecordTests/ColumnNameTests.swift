import Testing

@testable import Record

@Suite struct ColumnNameTests {
  @Test func caseAndSeparatorsDoNotCount() {
    #expect(ColumnName.fold("Meeting number") == ColumnName.fold("meeting_number"))
    #expect(ColumnName.fold("Female_Personnel") == ColumnName.fold("female-personnel"))
    #expect(ColumnName.fold("isocode3") != ColumnName.fold("isocode"))
  }

  @Test func columnsOfOneFamilyShareTheirStem() {
    #expect(ColumnName.stem("pb_1.1") == ColumnName.stem("pb_2.10"))
    #expect(ColumnName.stem("[task]_assist") == ColumnName.stem("disarmament_assist"))
    #expect(ColumnName.stem("[task]_assist") != ColumnName.stem("disarmament_monitor"))
    #expect(ColumnName.stem("budget_sdg_1.1") == ColumnName.stem("budget_sdg_16.a"))
    #expect(ColumnName.stem("budget_sdg_1.1") != ColumnName.stem("budget_pb_1.1"))
  }

  @Test func aDigitAtTheEndMakesNoFamily() {
    for name in ["pb_1.1", "total_pb_1", "[task]_assist"] { #expect(ColumnName.isFamily(name)) }
    for name in ["isocode3", "m49_code1", "latitude1", "Target 2", "year"] {
      #expect(!ColumnName.isFamily(name))
    }
  }
}
