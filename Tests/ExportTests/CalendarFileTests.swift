import Foundation
import Record
import TestRecord
import Testing

@testable import Export

@Suite struct CalendarFileTests {
  static let entries = [
    CalendarEntry(
      id: "unmiss/expiry/S-RES-2729-2024/2025-04-30", day: TestRecord.day("2025-04-30"),
      title: "UNMISS: Mandate expires",
      description:
        "Decided in: S/RES/2729 (2024); see \\ and, a comma\nA second line", category: "expiry"),
    CalendarEntry(
      id: "unifil/report-1/S-RES-2749-2024/2024-12-31", day: TestRecord.day("2024-12-31"),
      title:
        "اليونيفيل: تقرير عن التقدم المحرز في تنفيذ القرار 1701 (2006)، بما في ذلك جميع التدابير المتخذة",
      description: String(repeating: "وقف الأعمال العدائية، ", count: 40) + "🕊️", category: "report"),
  ]

  static func text(_ language: Language) -> String {
    CalendarFile(
      name: "Deadlines; and, more", language: language, stamp: TestRecord.day("2024-09-09"),
      program: "0.2.0", entries: entries
    ).text
  }

  /// Reads a calendar with two programs of others.
  static func validate(_ text: String) throws -> (status: Int32, output: String) {
    let folder = TestRecord.temporaryFolder()
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/calendar.ics"))
    return try RecordExportTests.run(
      "\(TestRecord.root)/.build/python/bin/python",
      ["\(TestRecord.root)/Tests/Fixtures/validate-calendar.py", "calendar.ics"], in: folder)
  }

  @Test(arguments: Language.spoken)
  func theCalendarIsValid(language: Language) throws {
    let validation = try Self.validate(Self.text(language))
    #expect(validation.status == 0, "\(validation.output); run: make validators")
    #expect(
      validation.output.contains("2025-04-30\t2025-05-01\tUNMISS: Mandate expires"),
      "\(validation.output)")
    #expect(validation.output.contains(Self.entries[1].title))
  }

  /// A validator that would pass anything would prove nothing.
  @Test(arguments: [
    ("BEGIN:VEVENT\r\n", "BEGIN:VEVENT\r\nno property\r\n"), ("UID:", "X-UID:"),
    ("END:VCALENDAR\r\n", ""), ("\r\n", "\n"), ("DTSTART;VALUE=DATE:20250430", "DTSTART:soon"),
    ("\r\n ", ""), ("END:VEVENT", "END:VTODO"),
    (
      "UID:unifil/report-1/S-RES-2749-2024/2024-12-31",
      "UID:unmiss/expiry/S-RES-2729-2024/2025-04-30"
    ),
  ])
  func aBrokenCalendarIsNotValid(from: String, to: String) throws {
    let text = Self.text(.ar)
    let broken = text.replacing(from, with: to)
    try #require(broken != text)
    #expect(try Self.validate(broken).status != 0)
  }

  @Test func theHeadIsComplete() {
    let text = Self.text(.en)
    #expect(
      text.hasPrefix(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Ihata//Ihata 0.2.0//EN\r\n"))
    #expect(text.contains("X-WR-CALNAME:Deadlines\\; and\\, more\r\n"))
    #expect(text.contains("DTSTAMP:20240909T000000Z\r\n"))
    #expect(text.contains("DTSTART;VALUE=DATE:20241231\r\nDTEND;VALUE=DATE:20250101\r\n"))
    #expect(text.contains("SUMMARY;LANGUAGE=en:UNMISS: Mandate expires\r\n"))
    #expect(text.contains("UID:unmiss/expiry/S-RES-2729-2024/2025-04-30@ihata\r\n"))
  }

  @Test func textIsEscaped() {
    #expect(CalendarFile.escaped("a;b,c\\d\ne\u{7}\tf") == "a\\;b\\,c\\\\d\\ne\tf")
  }

  @Test(arguments: [74, 75, 76, 148, 149, 150, 1000])
  func linesAreFoldedAt75Octets(count: Int) {
    for character in ["x", "ع", "€", "🕊"] {
      let line = String(repeating: character, count: count)
      let pieces = CalendarFile.folded(line).components(separatedBy: "\r\n")
      #expect(pieces.allSatisfy { $0.utf8.count <= 75 })
      #expect(pieces.dropFirst().allSatisfy { $0.hasPrefix(" ") })
      #expect(pieces[0] + pieces.dropFirst().map { $0.dropFirst() }.joined() == line)
    }
  }

  @Test func anEmptyCalendarIsWhole() throws {
    let text = CalendarFile(
      name: "None", language: .en, stamp: TestRecord.day("2024-09-09"), program: "0.2.0",
      entries: []
    ).text
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
  }
}
