import Foundation
import TestRecord
import Testing

/// Names and paragraphs of documents by the API.
@Suite struct SearchTests {
  private static func data(_ answer: RunningServer.Answer) throws -> [String: Any] {
    try #require(try answer.json()["data"] as? [String: Any])
  }

  @Test func paragraphsStandBesideNames() async throws {
    try await RunningServer.run { server in
      let answer = try await server.api("/search?q=peacekeepers%20killed&lang=en")
      #expect(answer.status == 200)
      let lines = try #require(try Self.data(answer)["lines"] as? [String: Any])
      let hits = try #require(lines["hits"] as? [[String: Any]])
      #expect(
        hits.map { $0["document"] as? String } == [
          "2024-05-30-day-of-peacekeepers-en", "2024-05-30-day-of-peacekeepers-ar",
        ])
      #expect(lines["direct"] as? Int == 1)
      #expect(lines["total"] as? Int == 2)
      #expect((lines["added"] as? [[String: Any]])?.isEmpty == false)
      let page = try #require(hits[1]["page"] as? String)
      #expect(page.hasSuffix("/en/documents/2024-05-30-day-of-peacekeepers-ar#line-2"))
      let shown = try await server.get(page.components(separatedBy: "#")[0]).status
      #expect(shown == 200)
      // Documents are not frozen.
      #expect(try answer.json()["permanent"] is NSNull)
    }
  }

  @Test func documentsAreChosen() async throws {
    try await RunningServer.run { server in
      let answer = try await server.api("/search?q=peacekeepers&speaker=Slovenia&from=2023")
      let data = try Self.data(answer)
      #expect((data["hits"] as? [Any])?.isEmpty == true)
      let lines = try #require(data["lines"] as? [String: Any])
      #expect(lines["total"] as? Int == 1)
      for (query, status) in [("kind=poem", 400), ("from=2024&to=2020", 422), ("from=x", 400)] {
        let refused = try await server.api("/search?q=a&\(query)").status
        #expect(refused == status, "\(query)")
      }
    }
  }

  @Test func aCursorGoesOn() async throws {
    try await RunningServer.run { server in
      let first = try await server.api("/search?q=peacekeepers&text-lang=en&limit=1")
      let page = try #require(try first.json()["page"] as? [String: Any])
      let next = try #require(page["next"] as? String)
      let second = try await server.api(
        "/search?q=peacekeepers&text-lang=en&limit=1&cursor=\(next)")
      func hit(_ answer: RunningServer.Answer) throws -> String {
        let lines = try #require(try Self.data(answer)["lines"] as? [String: Any])
        let hit = try #require((lines["hits"] as? [[String: Any]])?.first)
        return "\(hit["document"] ?? "")#\(hit["line"] ?? "")"
      }
      #expect(try hit(first) != hit(second))
    }
  }
}
