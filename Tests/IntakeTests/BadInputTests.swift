import Foundation
import Record
import Store
import TestRecord
import Testing

@testable import Intake

/// Each kind of bad input gives an error that names file, row and reason, and leaves the previous
/// record whole.
@Suite struct BadInputTests {
  static let header =
    "contribution_id,contributing_country,isocode3,m49_code,mission_acronym,personnel_type,"
    + "female_personnel,male_personnel,last_reporting_date"
  static let good = "1,Bangladesh,BGD,50,UNMISS,Troops,3,128,2021-01-31"

  func data(_ rows: String..., quarantine: Int = 0) throws -> SmallData {
    try SmallData(
      format: "hub-contributions",
      text: ([Self.header] + rows).joined(separator: "\n") + "\n", quarantine: quarantine)
  }

  @Test func aGoodFileIsRead() throws {
    let report = try data(Self.good).build()
    #expect(report?.tally.taken == 1)
  }

  @Test(arguments: [
    ("2,Bangladesh,BGD,50,UNMISS,Troops,3,128", Refusal.wrongFieldCount(expected: 9, found: 8)),
    ("2,Bangladesh,BGD,50,UNKNOWN,Troops,3,128,2021-01-31", .unknownMission("UNKNOWN")),
    ("2,Atlantis,,,UNMISS,Troops,3,128,2021-01-31", .unknownState("Atlantis")),
    (
      "2,Bangladesh,NPL,50,UNMISS,Troops,3,128,2021-01-31",
      .conflictingState(column: "isocode3", value: "NPL", other: "Bangladesh")
    ),
    (
      "2,Bangladesh,BGD,524,UNMISS,Troops,3,128,2021-01-31",
      .conflictingState(column: "m49_code", value: "524", other: "Bangladesh")
    ),
    (
      "2,Bangladesh,BGD,50,UNMISS,Cavalry,3,128,2021-01-31",
      .unknownCategory(column: "personnel_type", value: "Cavalry")
    ),
    (
      "2,Bangladesh,BGD,50,UNMISS,Troops,three,128,2021-01-31",
      .malformedNumber(column: "female_personnel", value: "three")
    ),
    (
      "2,Bangladesh,BGD,50,UNMISS,Troops,-3,128,2021-01-31",
      .negativeNumber(column: "female_personnel", value: "-3")
    ),
    (
      "2,Bangladesh,BGD,50,UNMISS,Troops,3,128000000,2021-01-31",
      .enormousNumber(column: "male_personnel", value: "128000000")
    ),
    (
      "2,Bangladesh,BGD,50,UNMISS,Troops,3,99999999999999999999,2021-01-31",
      .enormousNumber(column: "male_personnel", value: "99999999999999999999")
    ),
    (
      "2,Bangladesh,BGD,50,UNMISS,Troops,3,128,2021-02-30",
      .impossibleDate(column: "last_reporting_date", value: "2021-02-30")
    ),
    (
      "2,Bangladesh,BGD,50,UNMISS,Troops,3,128,2021-01-15",
      .notMonthEnd(column: "last_reporting_date", value: "2021-01-15")
    ),
    (
      "2,Bangladesh,BGD,50,UNMISS,Troops,,128,2021-01-31", .missingValue(column: "female_personnel")
    ),
    ("2,Bangladesh,BGD,50,UNMISS,Troops,4,128,2021-01-31", .repeatedKey("2021-01-31")),
  ])
  func aBadRowIsNamed(row: String, refusal: Refusal) throws {
    let error = try data(Self.good, row).intakeError()
    #expect(error == .tooManyRefusals(file: "file", found: 1, allowed: 0, row: 3, first: refusal))
    let allowed = try data(Self.good, row, quarantine: 1)
    #expect(try allowed.build()?.tally.quarantined == 1)
    let kept = try #require(try allowed.reader().quarantine().first)
    #expect(kept.code == refusal.code)
    #expect(try allowed.reader().line(kept.line)?.text == row)
  }

  @Test func invalidUTF8IsRefused() throws {
    var bytes = Array("\(Self.header)\n2,Bangladesh".utf8)
    bytes += [0xC3, 0x28]
    bytes += Array(",BGD,50,UNMISS,Troops,3,128,2021-01-31\n".utf8)
    let error = try SmallData(format: "hub-contributions", content: bytes).intakeError()
    #expect(
      error == .tooManyRefusals(file: "file", found: 1, allowed: 0, row: 2, first: .invalidEncoding)
    )
  }

  @Test(arguments: ["\u{FEFF}", ""], ["\n", "\r\n"])
  func byteOrderMarkAndLineEndsAreUnderstood(mark: String, lineEnd: String) throws {
    let text = mark + [Self.header, Self.good, "", ""].joined(separator: lineEnd)
    let report = try SmallData(format: "hub-contributions", text: text).build()
    #expect(report?.tally.read == 1)
    #expect(report?.tally.taken == 1)
  }

  @Test func missingAndUnknownColumnsAreNamed() throws {
    let missing = Self.header.replacing(",male_personnel", with: "")
    #expect(
      try SmallData(format: "hub-contributions", text: "\(missing)\n").intakeError()
        == .missingColumns(file: "file", columns: ["male_personnel"]))
    #expect(
      try SmallData(format: "hub-contributions", text: "\(Self.header),rank\n").intakeError()
        == .unknownColumns(file: "file", columns: ["rank"]))
  }

  @Test func anEmptyFileIsNamed() throws {
    #expect(
      try SmallData(format: "hub-contributions", text: "").intakeError()
        == .empty(file: "file"))
  }

  @Test func aFileBelowItsMinimumIsNamed() throws {
    #expect(
      try SmallData(
        format: "hub-contributions", text: "\(Self.header)\n\(Self.good)\n", min: 2
      ).intakeError() == .tooFewRows(file: "file", found: 1, minimum: 2))
  }

  @Test func changedBytesAreFound() throws {
    let wrong = String(repeating: "0", count: 64)
    let data = try SmallData(
      format: "hub-contributions", content: Array("\(Self.header)\n\(Self.good)\n".utf8),
      declared: wrong)
    guard case .changedBytes("file", wrong, _) = data.intakeError() else {
      Issue.record("a changed SHA-256 was not found")
      return
    }
  }

  @Test func aFileThatEndsInsideAQuoteIsTruncated() throws {
    #expect(
      try SmallData(format: "hub-contributions", text: "\(Self.header)\n1,\"Bangla")
        .intakeError()
        == .truncated(file: "file", row: 2))
  }

  @Test func aTruncatedObjectIsFound() throws {
    #expect(
      try SmallData(
        format: "hub-fatalities", text: "[{\"id\": 1, ", mediaType: "application/json"
      ).intakeError() == .truncated(file: "file", row: 1))
  }

  @Test func theOldRecordStaysWhole() throws {
    let data = try data(Self.good)
    try data.build()
    let before = try Data(contentsOf: URL(fileURLWithPath: data.storePath))
    try data.write(Array("\(Self.header)\nbad\n".utf8), format: "hub-contributions")
    #expect(data.intakeError() != nil)
    #expect(try Data(contentsOf: URL(fileURLWithPath: data.storePath)) == before)
    #expect(!FileManager.default.fileExists(atPath: "\(data.storePath).building"))
  }

  @Test func anUnknownFormatIsNamed() throws {
    #expect(
      try SmallData(format: "no-such-format", text: "a\n").intakeError()
        == .unknownFormat(file: "file", format: "no-such-format"))
  }
}
