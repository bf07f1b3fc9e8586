import Foundation
import Site
import Testing

@testable import Server

/// Lists are cut, say so, and go on where they were cut.
@Suite struct ListTests {
  private static func page(_ answer: RunningServer.Answer) throws -> [String: Any] {
    try #require(try answer.json()["page"] as? [String: Any])
  }

  private static func keys(_ answer: RunningServer.Answer) throws -> [String] {
    let data = try #require(try answer.json()["data"] as? [[String: Any]])
    return data.compactMap { $0["id"] as? String }
  }

  @Test func aListGoesOnToItsEndAndNothingIsTwice() async throws {
    try await RunningServer.run { server in
      let whole = try await server.api("/missions?limit=1000")
      let all = try Self.keys(whole)
      #expect(try Self.page(whole)["next"] is NSNull)
      #expect(whole.headers["link"] == nil)
      var seen: [String] = []
      var path: String? = "/missions?limit=40"
      while let asked = path {
        let answer = try await server.api(asked)
        let page = try Self.page(answer)
        #expect(page["total"] as? Int == all.count)
        let keys = try Self.keys(answer)
        #expect(page["returned"] as? Int == keys.count)
        seen += keys
        path = (page["next"] as? String).map { "/missions?limit=40&cursor=\($0)" }
        #expect((path == nil) == (answer.headers["link"] == nil))
      }
      #expect(seen == all)
    }
  }

  @Test func theHeaderLinkLeadsToTheNextPart() async throws {
    try await RunningServer.run {
      $0.address = SiteAddress("https://example.org/ihata")
    } _: { server in
      let answer = try await server.get(
        "/ihata/api/v1/missions?limit=2&kind=peacekeeping-operation&lang=ar")
      let link = try #require(answer.headers["link"])
      #expect(link.hasPrefix("<https://example.org/ihata/api/v1/missions?"))
      #expect(link.hasSuffix(">; rel=\"next\""))
      let address = link.dropFirst().prefix { $0 != ">" }.dropFirst("https://example.org".count)
      let next = try await server.get(String(address))
      #expect(next.status == 200)
      #expect(next.headers["content-language"] == "ar")
      #expect(try Self.keys(next) != Self.keys(answer))
    }
  }

  @Test func aCursorHoldsForItsOwnQuestionAlone() async throws {
    try await RunningServer.run { server in
      let answer = try await server.api("/missions?limit=2")
      let cursor = try #require(try Self.page(answer)["next"] as? String)
      // How many at a time is no part of the question.
      let more = try await server.api("/missions?limit=5&cursor=\(cursor)").status
      #expect(more == 200)
      for path in [
        "/missions?limit=2&kind=other-presence&cursor=\(cursor)", "/indicators?cursor=\(cursor)",
        "/missions?limit=2&as-of=2014&cursor=\(cursor)",
        "/missions?limit=2&lang=ar&cursor=\(cursor)",
      ] {
        let refused = try await server.api(path)
        #expect(refused.status == 422, "\(path)")
        #expect(refused.code == "foreign-cursor")
      }
      for garbage in ["x", "AAAA", "%00%01", "AAAAAAAAAAAAAAA=", "AAAAAAAAAAAAAAAAA"] {
        let refused = try await server.api("/missions?cursor=\(garbage)")
        #expect(refused.status == 400, "\(garbage)")
      }
    }
  }

  @Test func cursorsAreWrittenInOneWay() throws {
    for offset in [0, 1, 255, 256, 70_000, 4_000_000_000] {
      let cursor = ListCursor(offset: offset, question: "/missions?#en")
      #expect(ListCursor(cursor.text) == cursor)
      #expect(cursor.text.wholeMatch(of: /[A-Za-z0-9_-]{16}/) != nil)
    }
    #expect(
      ListCursor(offset: 1, question: "/missions?#en")
        != ListCursor(offset: 1, question: "/missions?#ar"))
  }

  @Test func publishedRowsAreCutAsWell() async throws {
    try await RunningServer.run { server in
      let first = try await server.api("/sources/un-fatalities/lines?limit=3")
      let next = try #require(try Self.page(first)["next"] as? String)
      let second = try await server.api("/sources/un-fatalities/lines?limit=3&cursor=\(next)")
      func rows(_ answer: RunningServer.Answer) throws -> [Int] {
        let data = try #require(try answer.json()["data"] as? [String: Any])
        return (data["rows"] as? [[String: Any]] ?? []).compactMap { $0["row"] as? Int }
      }
      #expect(try rows(first) == [2, 3, 4])
      #expect(try rows(second) == [5, 6, 7])
    }
  }
}
