import Record
import TestRecord
import Testing

@testable import Intake

@Suite struct HubPoliceContributionsTests {
  static let table = SmallTable(
    "contribution_id,contributing_country,isocode3,m49_code,mission_acronym,personnel_type,"
      + "female_personnel,male_personnel,last_reporting_date",
    "1,Bangladesh,BGD,50,UNMISS,Formed Police Units,31,128,2021-01-31",
    "2,Rwanda,RWA,646,UNMISS,individual_police,3,12,2021-01-31")

  @Test(arguments: SmallTable.Form.allCases)
  func womenAndMenAreCounted(form: SmallTable.Form) throws {
    let found = try Self.table.data("hub-police-contributions", form)
      .observations(.policeHeadcount)
    #expect(found.map(\.value) == [31, 128, 3, 12])
    #expect(
      found.map(\.series.personnel) == [
        .formedPoliceUnits, .formedPoliceUnits, .individualPolice, .individualPolice,
      ])
    #expect(found.map(\.series.sex) == [.female, .male, .female, .male])
    #expect(found.allSatisfy { $0.date == TestRecord.day("2021-01-31") })
  }

  @Test func soldiersAreNoPolice() throws {
    let table = Self.table.adding("3,Rwanda,RWA,646,UNMISS,Troops,3,12,2021-01-31")
    #expect(
      try table.data("hub-police-contributions").refusal()
        == SmallRefusal(
          row: 4, reason: .unknownCategory(column: "personnel_type", value: "Troops")))
  }

  /// The key does not hold the publisher's numbers, and is the same in both forms.
  @Test func bothReadersHaveTheSameKeys() throws {
    let csv = try Self.table.data("hub-contributions").keys()
    #expect(csv.contains("Bangladesh | UNMISS | Formed Police Units | 2021-01-31"))
    #expect(try Self.table.data("hub-police-contributions", .json).keys() == csv)
  }
}

extension SmallData {
  /// The natural keys that the reader gives the rows of the test's own file.
  func keys() throws -> [String] {
    let data = DataFolder(path: folder)
    let sources = try data.sources()
    guard let file = sources.first(where: { $0.id == "test" })?.releases.first?.files.first else {
      return []
    }
    let identities = try Identities(data: data, sources: sources)
    func keys<Reader: FormatReader>(_: Reader.Type) throws -> [String] {
      var reading = FileReading<Reader>(
        Resolution(identities: identities), snapshot: 1, file: "file", corrections: [],
        keepsKeys: true)
      let path = "\(folder)/snapshots/test/1/file"
      if file.mediaType == "text/csv" {
        _ = try reading.readDelimited(path: path) { (_) throws(Never) in }
      } else {
        _ = try reading.readObjects(path: path) { (_) throws(Never) in }
      }
      return reading.keys.keys.sorted()
    }
    guard let reader = RecordBuild.readers[file.format] else { return [] }
    return try keys(reader)
  }
}
