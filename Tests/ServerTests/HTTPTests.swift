import Foundation
import Site
import Testing

@testable import Server

/// The server keeps to HTTP: conditional requests, compression, HEAD, languages, limits.
@Suite struct HTTPTests {
  @Test func whatIsKnownIsNotSentAgain() async throws {
    try await RunningServer.run { server in
      for path in ["/api/v1/missions?limit=3", "/en/missions/unmiss"] {
        let answer = try await server.get(path)
        let tag = try #require(answer.headers["etag"])
        for known in [tag, "W/\(tag)", "\"other\", \(tag)", "*"] {
          let again = try await server.get(path, ["If-None-Match": known])
          #expect(again.status == 304, "\(known)")
          #expect(again.bytes.isEmpty)
          #expect(again.headers["etag"] == tag)
          #expect(again.headers["cache-control"] == answer.headers["cache-control"])
          #expect(again.headers["vary"] == answer.headers["vary"])
          #expect(again.headers["content-type"] == nil)
          #expect(again.headers["content-encoding"] == nil)
          #expect(
            again.headers["content-length"] ?? answer.headers["content-length"]
              == answer.headers["content-length"])
        }
        let unknown = try await server.get(path, ["If-None-Match": "\"other\""]).status
        #expect(unknown == 200)
      }
    }
  }

  @Test func compressedAnswersAreTheSameAndHaveTheirOwnTag() async throws {
    try await RunningServer.run { server in
      let path = "/api/v1/missions"
      let plain = try await server.get(path)
      let small = try await server.get(path, ["Accept-Encoding": "br, GZIP;q=0.5"])
      #expect(small.headers["content-encoding"] == "gzip")
      #expect(small.bytes.prefix(2) == [0x1f, 0x8b])
      #expect(small.bytes.count < plain.bytes.count)
      #expect(small.headers["etag"] != plain.headers["etag"])
      #expect(small.headers["vary"]?.contains("Accept-Encoding") == true)
      let tag = try #require(small.headers["etag"])
      let again = try await server.get(
        path, ["Accept-Encoding": "gzip", "If-None-Match": tag])
      #expect(again.status == 304)
      for refused in ["gzip;q=0", "gzip;q=0.000", "identity", "br"] {
        let answer = try await server.get(path, ["Accept-Encoding": refused])
        #expect(answer.headers["content-encoding"] == nil, "\(refused)")
        #expect(answer.bytes == plain.bytes)
      }
    }
  }

  @Test func headSaysWhatGetSays() async throws {
    try await RunningServer.run { server in
      for path in [
        "/api/v1/missions?limit=3", "/api/v1/missions/nowhere", "/en/missions/unmiss", "/",
      ] {
        var followed = try await server.get(path)
        let head = try await server.get(path, method: "HEAD")
        if path == "/" { followed = head }
        #expect(head.bytes.isEmpty)
        #expect(head.status == followed.status)
        for name in ["content-length", "content-type", "etag", "cache-control", "vary", "link"] {
          #expect(head.headers[name] == followed.headers[name], "\(path): \(name)")
        }
      }
    }
  }

  @Test func scriptsOfOtherSitesMayAsk() async throws {
    try await RunningServer.run { server in
      let answer = try await server.get(
        "/api/v1/missions", method: "OPTIONS",
        ["Origin": "https://example.org", "Access-Control-Request-Method": "GET"])
      #expect(answer.status == 204)
      #expect(answer.headers["access-control-allow-origin"] == "*")
      #expect(answer.headers["access-control-allow-headers"]?.contains("If-None-Match") == true)
      #expect(answer.headers["allow"] == "GET, HEAD, OPTIONS")
      #expect(answer.headers["content-length"] == nil)
      let page = try await server.get("/en/missions", method: "OPTIONS")
      #expect(page.headers["access-control-allow-origin"] == nil)
      let exposed = try await server.api("/missions").headers["access-control-expose-headers"]
      #expect(exposed?.contains("Link") == true)
    }
  }

  @Test func theLanguageIsThatOfTheReader() async throws {
    try await RunningServer.run { server in
      for (path, header, expected) in [
        ("/indicators/strength", nil, "en"), ("/indicators/strength", "ar", "ar"),
        ("/indicators/strength", "fr, ar;q=0.5, en;q=0.4", "ar"),
        ("/indicators/strength", "ar;q=0, en", "en"), ("/indicators/strength", "ar;q=0", "en"),
        ("/indicators/strength", "ar;q=nan, ar-EG;q=0.1", "ar"),
        ("/indicators/strength", "xx", "en"),
        ("/indicators/strength?lang=ar", "en", "ar"), ("/indicators/strength?lang=en", "ar", "en"),
      ] as [(String, String?, String)] {
        let answer = try await server.api(path, header.map { ["Accept-Language": $0] } ?? [:])
        #expect(try answer.json()["language"] as? String == expected, "\(path) \(header ?? "")")
        #expect(answer.headers["content-language"] == expected)
        #expect(answer.headers["vary"]?.contains("Accept-Language") == true)
      }
    }
  }

  @Test func whatIsKeptIsNeverAnotherQuestionsAnswer() async throws {
    try await RunningServer.run { server in
      // Each right one is asked first, so that it is kept.
      for (right, wrong) in [
        ("/missions?limit=2", "/missions%3Flimit=2"), ("/missions", "/missions?limit="),
        ("/search?q=mali", "/search?q=mali&q=mali"), ("/missions/unmiss", "/missions%2Funmiss/x"),
        ("/missions/unmiss", "/missions/un%256Diss"),
      ] {
        let first = try await server.api(right).status
        #expect(first == 200, "\(right)")
        let second = try await server.api(wrong).status
        #expect(second != 200, "\(wrong)")
      }
    }
  }

  @Test func addressesAreBelowTheSitesOwn() async throws {
    try await RunningServer.run {
      $0.address = SiteAddress("https://example.org/ihata/")
    } _: { server in
      let answer = try await server.get(
        "/ihata/api/v1/figures/strength?mission=unmiss&to=2024-09-09")
      let json = try answer.json()
      let data = try #require((json["data"] as? [[String: Any]])?.first)
      for name in ["explanation", "page", "permanent"] {
        let address = try #require(data[name] as? String)
        #expect(address.hasPrefix("https://example.org/ihata/"), "\(address)")
        let path = String(address.dropFirst("https://example.org".count))
        let status = try await server.get(path).status
        #expect(status == 200, "\(address)")
      }
      let permanent = try #require(json["permanent"] as? String)
      #expect(permanent.contains("release=\(RunningServer.release)"))
      let again = try await server.get(String(permanent.dropFirst("https://example.org".count)))
      let same = try #require((try again.json()["data"] as? [[String: Any]])?.first)
      // Its addresses keep to the frozen record; the number is the same.
      #expect(same["value"] as? Double == data["value"] as? Double)
      #expect(same["moment"] as? String == data["moment"] as? String)
    }
  }

  @Test func headsBeyondTheLimitsAreRefusedInTheOneShape() async throws {
    try await RunningServer.run { server in
      let long = String(repeating: "a", count: 9000)
      let many = (1...200).map { "X-\($0): 1\r\n" }.joined()
      for request in [
        "GET /api/v1/missions HTTP/1.1\r\nHost: x\r\nX-Long: \(long)\r\n\r\n",
        "GET /api/v1/missions HTTP/1.1\r\nHost: x\r\n\(many)\r\n",
        "GET /api/v1/missions?host=\(long)\(long) HTTP/1.1\r\nHost: x\r\n\r\n",
      ] {
        let text = try await RawConnection.talk(server.port, [request])
        #expect(text.hasPrefix("HTTP/1.1 431 "), "\(text.prefix(60))")
        #expect(text.contains(#""code":"heads-too-long""#))
      }
      let nonsense = try await RawConnection.talk(server.port, ["this is no request\r\n\r\n"])
      #expect(nonsense.hasPrefix("HTTP/1.1 400 "))
      #expect(nonsense.contains(#""code":"malformed-request""#))
      // The server goes on.
      let after = try await server.api("/").status
      #expect(after == 200)
    }
  }

  @Test func whoSendsTooSlowlyIsCutOff() async throws {
    try await RunningServer.run {
      $0.patience = 1
    } _: { server in
      // A byte now and then keeps the connection from being idle; without the cut this would go on.
      let pieces =
        ["GET /api/v1 HTTP/1.1\r\nHost: x\r\nX-Slow: "] + Array(repeating: "a", count: 100_000)
      let text = try await RawConnection.talk(server.port, pieces, pause: .milliseconds(100))
      #expect(text.isEmpty)
      let after = try await server.api("/").status
      #expect(after == 200)
    }
  }
}
