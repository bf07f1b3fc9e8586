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
  }
}
