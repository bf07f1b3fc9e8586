import Testing

@testable import Record

@Suite struct ColumnTypeTests {
  @Test(arguments: [
    (ColumnType.number, "250.0", "250"), (.number, "250", "250"), (.number, "1,234.5", "1234.5"),
    (.currency, "$1,000", "1000"), (.date, "-678153600000", "1948-07-06"),
    (.date, "1948-07-06", "1948-07-06"), (.text, " Local ", "Local"), (.number, "many", "many"),
  ])
  func valuesThatSayTheSameAreSpeltTheSame(type: ColumnType, text: String, canonical: String) {
    #expect(type.canonical(text) == canonical)
  }

  @Test(arguments: [
    (ColumnType.number, "12", true), (.number, "", true), (.number, "NA", true),
    (.number, "twelve", false), (.date, "2021-01-31", true), (.date, "soon", false),
    (.text, "anything", true), (.currency, "-3.5", true), (.currency, "free", false),
  ])
  func valuesAreCheckedAgainstTheirType(type: ColumnType, text: String, fits: Bool) {
    #expect(type.accepts(text) == fits)
  }
}
