import Claims
import Mentions
import Questions
import Record
import TestRecord
import Texts

@testable import Claims

/// The bundled record as claims are set against it.
enum CheckedRecord {
  static let record: Result<OpenRecord, any Error> = Result {
    try OpenRecord(
      try TestRecord.reader(), factsFolder: TestRecord.dataFolder,
      catalogue: try TestRecord.catalogue())
  }

  static let facts: Result<KnownFacts, any Error> = Result { try KnownFacts(try record.get()) }
  static let checker: Result<TextChecker, any Error> = Result {
    try TextChecker(try record.get())
  }

  /// What a claim made by hand comes to on a day.
  static func finding(_ assertion: Assertion, on day: String = "2024-09-09") throws -> Finding {
    let asking = Asking(record: try record.get(), day: TestRecord.day(day))
    let decision = ClaimDecision(facts: try facts.get(), asking: asking)
    return try decision.finding(
      Claim(span: TextSpan(start: 0, end: 1), assertion: assertion))
  }

  /// What a text comes to.
  static func check(_ text: String, on day: String? = "2024-09-09") throws -> CheckedText {
    try checker.get().check(
      PublishedText(text), day: day.map(TestRecord.day), today: TestRecord.day("2024-09-09"))
  }
}

extension Subject {
  /// A subject with what a test says of it.
  static func of(
    _ measured: Measured, _ year: Int? = nil, _ change: (inout Subject) -> Void = { _ in }
  )
    -> Subject
  {
    var subject = Subject(measured)
    subject.time = year.map { StatedTime(.date(.year($0))) }
    change(&subject)
    return subject
  }
}
