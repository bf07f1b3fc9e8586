import Foundation
import Site
import Testing

@testable import Server

/// Every refusal below `/api` has one shape, whoever refuses.
@Suite struct RefusalTests {
  @Test func everyRefusalOfTheAPIHasOneShape() async throws {
    try await RunningServer.run { server in
      for (path, status, code) in [
        ("/api", 404, "no-page"), ("/api/v2", 404, "no-page"), ("/api/v1/nothing", 404, "no-page"),
        ("/api/v1/missions/nowhere", 404, "unknown-mission"),
        ("/api/v1/missions/%00", 404, "no-page"),
        ("/api/v1/missions?colour=blue", 400, "unknown-parameter"),
        ("/api/v1/missions?limit=", 400, "malformed-parameter"),
        ("/api/v1/missions?limit", 400, "malformed-parameter"),
        ("/api/v1/missions?limit=+5", 400, "malformed-parameter"),
        ("/api/v1/missions?limit=1001", 400, "out-of-range"),
        ("/api/v1/missions?limit=1&limit=2", 400, "repeated-parameter"),
        ("/api/v1/missions?lang=fr", 400, "malformed-parameter"),
        ("/api/v1/missions?as-of=2024-02-30", 400, "malformed-parameter"),
        ("/api/v1/missions?as-of=%2B024", 400, "malformed-parameter"),
        ("/api/v1/missions?host=\(String(repeating: "x", count: 201))", 400, "too-long"),
        ("/api/v1/search", 400, "missing-parameter"),
        ("/api/v1/resolve?name=xyzzy", 404, "unknown-name"),
        ("/api/v1/figures/nothing", 404, "unknown-indicator"),
        ("/api/v1/figures/strength?by=category", 422, "unknown-dimension"),
        ("/api/v1/figures/strength?from=2024&to=2023", 422, "empty-period"),
        ("/api/v1/figures/strength?at=troops", 422, "more-places-than-dimensions"),
        ("/api/v1/explain/strength?by=mission", 422, "several-figures"),
        ("/api/v1/missions?release=ffffffffffff", 404, "release-unknown"),
        ("/api/v1/missions?host=a%00b", 404, "unknown-contributor"),
        ("/api/v1/lines/un-fatalities/2025-04-04/none.csv/1", 404, "unknown-line"),
        ("/api/v1/lines/a/b/c/first", 400, "malformed-parameter"),
        ("/api/v1/sources/un-fatalities/lines?column=none&value=x", 404, "unknown-column"),
        ("/api/v1/missions?host=\(String(repeating: "x", count: 8100))", 414, "address-too-long"),
      ] {
        for language in ["en", "ar"] {
          let answer = try await server.get(path, ["Accept-Language": language])
          #expect(answer.status == status, "\(path)")
          #expect(answer.code == code, "\(path): \(answer.text)")
          let json = try answer.json()
          #expect(Set(json.keys) == ["ok", "status", "error"], "\(path)")
          #expect(json["ok"] as? Bool == false)
          #expect(json["status"] as? Int == status)
          let message = try #require(answer.message)
          #expect(!message.contains("⟦"), "\(message)")
          let isArabic = message.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) }
          #expect(isArabic == (language == "ar"), "\(path): \(message)")
          #expect(answer.headers["content-type"] == "application/json")
          #expect(answer.headers["cache-control"] == "no-store")
          #expect(answer.headers["access-control-allow-origin"] == "*")
          #expect(answer.headers["etag"] == nil)
        }
      }
    }
  }

  @Test func unknownParametersNameTheKnownOnes() async throws {
    let answer = try await RunningServer.run { try await $0.api("/missions/unmiss?day=1") }
    #expect(answer.message?.contains("as-of, release, lang") == true)
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "PATCH", "TRACE"])
  func otherMethodsAreRefused(method: String) async throws {
    try await RunningServer.run { server in
      let answer = try await server.get("/api/v1/missions", method: method)
      #expect(answer.status == 405)
      #expect(answer.code == "method-not-allowed")
      #expect(answer.headers["allow"] == "GET, HEAD, OPTIONS")
      let page = try await server.get("/en/missions", method: method)
      #expect(page.status == 405)
      #expect(page.headers["allow"] == "GET, HEAD, OPTIONS")
    }
  }

  @Test func whoAsksTooOftenWaits() async throws {
    try await RunningServer.run {
      // One a minute, so that a machine out of breath does not let the minute pass between two of them.
      $0.requestsPerMinute = 1
      $0.isBehindProxy = true
    } _: { server in
      let reader = ["X-Forwarded-For": "203.0.113.7"]
      let first = try await server.api("/search?q=mali&limit=1", reader)
      #expect(first.status == 200)
      let answer = try await server.api("/search?q=mali&limit=3&lang=ar", reader)
      #expect(answer.status == 429)
      #expect(answer.code == "too-many-requests")
      #expect(answer.headers["retry-after"].flatMap(Int.init) ?? 0 > 0)
      #expect(answer.headers["content-language"] == "ar")
      // What is kept costs nothing, and others are not held up.
      let kept = try await server.api("/search?q=mali&limit=1", reader).status
      #expect(kept == 200)
      let other = ["X-Forwarded-For": "203.0.113.7, 198.51.100.9"]
      let unhindered = try await server.api("/search?q=mali&limit=4", other).status
      #expect(unhindered == 200)
    }
  }

  @Test func nothingOutsideTheSitesOwnPathIsAnswered() async throws {
    try await RunningServer.run {
      $0.address = SiteAddress("https://example.org/ihata")
    } _: { server in
      let own = try await server.get("/ihata/api/v1").status
      #expect(own == 200)
      for path in ["/api/v1", "/ihataapi/v1", "/ihataen/missions", "/en/missions"] {
        let status = try await server.get(path).status
        #expect(status == 404, "\(path)")
      }
      let refusal = try await server.get("/ihata/api/v1/nothing")
      #expect(refusal.code == "no-page")
    }
  }
}
