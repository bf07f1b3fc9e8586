import Record
import TestRecord
import Testing

@testable import Intake

@Suite struct RowSinkTests {
  /// What a row says does not depend on the rows before it: releases are compared by it.
  @Test func aDigestDoesNotDependOnTheOrderOfCategories() throws {
    func digest(_ categories: String...) throws -> UInt64 {
      var sink = RowSink(identities: .none, snapshot: 1)
      for category in categories {
        sink.rowSignature = 0
        try sink.observe(
          SeriesCode(.expenditure, .day).of(category: sink.category(category)),
          on: CalendarDate(dayNumber: 0), 1)
      }
      return sink.rowSignature
    }
    #expect(try digest("operational-costs") == digest("civilian-personnel", "operational-costs"))
    #expect(try digest("operational-costs") != digest("civilian-personnel"))
  }
}
