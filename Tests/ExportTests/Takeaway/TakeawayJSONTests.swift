import Foundation
import Testing

@testable import Export

@Suite struct TakeawayJSONTests {
  private func object() throws -> [String: Any] {
    let data = Data(try TakeawayTrial.takeaway(release: nil).json())
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func itSaysWhatItIs() throws {
    let object = try object()
    #expect(object["title"] as? String == "Strength: by mission [2024]")
    #expect(object["asOf"] as? String == "2024-09-09")
    #expect(object["language"] as? String == "en")
    #expect(object["release"] is NSNull)
    #expect((object["notes"] as? [String])?.count == 2)
    let origins = try #require(object["origins"] as? [[String: String]])
    #expect(origins[0]["licence"] == "CC BY 4.0")
    #expect(origins[0]["version"] == "2025-04-04")
  }

  @Test func cellsHaveTextNumberUnitAndAddress() throws {
    let rows = try #require(object()["rows"] as? [[String: [String: Any]]])
    let women = try #require(rows[0]["women"])
    #expect(women["number"] as? Double == 0.070_289_123_456_789)
    #expect(women["unit"] as? String == "share")
    #expect(women["text"] as? String == "7.03 %")
    #expect(women["address"] == nil)
    let missing = try #require(rows[1]["strength"])
    #expect(missing["number"] is NSNull)
    #expect(missing["text"] as? String == "—")
    let mission = try #require(rows[0]["mission"])
    #expect(mission["number"] == nil)
    #expect(mission["address"] as? String == "https://ihata.example.org/missions/unmiss")
  }
}
