import Record
import Testing

@Suite struct DeadlineNotationTests {
  @Test(arguments: [
    "2024-11-15", "2024-11", "P90D", "P3M", "P1Y", "P2W", "end-of-mandate", "end-of-mandate-P30D",
    "as-part-of", "adoption+P90D", "unscheduled",
  ])
  func aDeadlineIsReadAsItIsPrinted(notation: String) {
    #expect(Deadline(notation)?.description == notation)
  }

  @Test(arguments: [
    "", "2024", "2024-02-30", "90", "P0D", "P90", "end-of-mandate-", "end-of-mandate-30",
    "adoption+", "adoption+90", "Unscheduled", "soon",
  ])
  func anythingElseIsNone(notation: String) { #expect(Deadline(notation) == nil) }
}
