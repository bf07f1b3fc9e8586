import Foundation
import Testing

@testable import Export

@Suite struct TakeawayCSVTests {
  /// The rows by field, as Python's reader takes them apart.
  private func read(_ bytes: [UInt8]) throws -> [[String: String]] {
    let folder = try TakeawayTrial.folder(bytes, "data.csv")
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let program = """
      import csv, json
      print(json.dumps(list(csv.DictReader(open("data.csv", newline="", encoding="utf-8"), strict=True))))
      """
    let reading = try RecordExportTests.run(TakeawayTrial.python, ["-c", program], in: folder)
    try #require(reading.status == 0, "\(reading.output)")
    return try JSONDecoder().decode([[String: String]].self, from: Data(reading.output.utf8))
  }

  @Test func figuresAreNumbersAndNothingIsLost() throws {
    let takeaway = try TakeawayTrial.takeaway()
    let rows = try read(takeaway.csv())
    #expect(rows.count == 4)
    #expect(rows[0]["strength"] == "17954")
    #expect(rows[0]["strength_unit"] == "persons")
    #expect(rows[0]["strength_text"] == "17,954")
    #expect(
      rows[0]["strength_address"] == "https://ihata.example.org/explain?figure=strength&n=1")
    #expect(rows[0]["mission_address"] == "https://ihata.example.org/missions/unmiss")
    #expect(rows[1]["strength"]?.isEmpty == true)
    #expect(rows[1]["strength_text"] == "—")
    #expect(rows[1]["women_text"] == "not published")
    #expect(rows[3]["women"]?.isEmpty == true)
    for (row, cells) in zip(rows, takeaway.rows) {
      #expect(row["mission"].map { Array($0.utf8) } == Array(cells[0].text.utf8))
      #expect(Double(row["women"] ?? "") == cells[2].number)
    }
  }

  @Test func theFieldsDoNotDependOnWhatIsMissing() throws {
    let whole = try TakeawayTrial.takeaway(rows: [TakeawayTrial.rows[0]])
    #expect(try whole.fields.map(\.name) == TakeawayTrial.takeaway().fields.map(\.name))
    #expect(
      whole.fields.map(\.name) == [
        "mission", "strength", "women", "mission_address", "strength_unit", "strength_text",
        "strength_address", "women_unit", "women_text", "women_address",
      ])
  }

  @Test func theByteOrderMarkComesOnlyWhereItIsAskedFor() throws {
    let takeaway = try TakeawayTrial.takeaway()
    #expect(takeaway.csv().starts(with: Array("mission,".utf8)))
    #expect(takeaway.csv(byteOrderMark: true) == [0xEF, 0xBB, 0xBF] + takeaway.csv())
  }

  @Test(arguments: [
    (0.1 + 0.2, "0.30000000000000004"), (-0.0, "0"), (1e15, "1000000000000000"), (1e17, "1e+17"),
    (123_456_789, "123456789"),
    (1e-7, "1e-07"), (-2.5, "-2.5"),
  ])
  func numbersAreWrittenInFull(number: Double, text: String) {
    #expect(Takeaway.written(number) == text)
    #expect(Double(text) == number)
  }
}
