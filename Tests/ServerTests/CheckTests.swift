import Foundation
import TestRecord
import Testing

@testable import Server

/// Texts sent to be checked: forms as browsers send them, and what is refused.
@Suite struct CheckTests {
  private static let sentence = "In 2022, 34 peacekeepers were killed by malicious acts."

  private func form(_ fields: [(name: String, file: String?, value: String)]) -> [UInt8] {
    var body = ""
    for field in fields {
      let file = field.file.map { "; filename=\"\($0)\"" } ?? ""
      body += "--mark\r\nContent-Disposition: form-data; name=\"\(field.name)\"\(file)\r\n\r\n"
      body += "\(field.value)\r\n"
    }
    return Array((body + "--mark--\r\n").utf8)
  }

  @Test func formsOfEveryKindAreRead() throws {
    let type = "multipart/form-data; boundary=mark"
    let pasted = try Submission(
      form([("text", nil, Self.sentence), ("file", "", ""), ("date", nil, "2024-09-09")]),
      mediaType: type)
    #expect(pasted.isPasted)
    #expect(String(decoding: pasted.bytes, as: UTF8.self) == Self.sentence)
    #expect(pasted.date == "2024-09-09")
    let file = try Submission(
      form([("text", nil, ""), ("file", "a.md", "# Title\r\n\r\nText")]), mediaType: type)
    #expect(!file.isPasted)
    #expect(file.fileName == "a.md")
    let encoded = try Submission(
      Array("text=%D9%82%D9%8F%D8%AA%D9%84+33&date=".utf8),
      mediaType: "application/x-www-form-urlencoded")
    #expect(String(decoding: encoded.bytes, as: UTF8.self) == "قُتل 33")
    let json = try Submission(
      Array(#"{"text": "a", "date": "2024-09-09"}"#.utf8), mediaType: "application/json")
    #expect(json.date == "2024-09-09")
  }

  @Test(arguments: [
    ("", "image/png", Refusal.unknownBody), ("{}", "application/json", .malformedBody),
    (#"{"text": "a", "other": 1}"#, "application/json", .malformedBody),
    ("--mark", "multipart/form-data; boundary=mark", .malformedBody),
    ("nothing", "multipart/form-data", .malformedBody),
    ("other=1", "application/x-www-form-urlencoded", .malformedBody),
  ])
  func whatIsNoSuchFormIsRefused(body: String, type: String, refusal: Refusal) {
    #expect(throws: refusal) { try Submission(Array(body.utf8), mediaType: type) }
  }

  @Test func aTextIsCheckedOnThePageAndByTheAPI() async throws {
    try await RunningServer.run { server in
      let type = "multipart/form-data; boundary=mark"
      let sent = form([("text", nil, Self.sentence), ("date", nil, "2024-09-09")])
      for language in ["ar", "en"] {
        let page = try await server.post("/\(language)/check", sent, type)
        #expect(page.status == 200)
        #expect(page.text.contains("verdict-differs"))
        #expect(page.text.contains("/\(language)/explain/fatalities"))
        #expect(!page.text.contains("⟦"))
      }
      let answer = try await server.post(
        "/api/v1/check?date=2024-09-09", Array(Self.sentence.utf8), "text/plain")
      #expect(answer.status == 200)
      #expect(answer.text.contains(#""verdict":"differs""#))
      // Nothing else takes a text, and nothing that is no text is taken.
      #expect(try await server.post("/en/missions", sent, type).status == 405)
      #expect(try await server.post("/api/v1/check", sent, "image/png").status == 415)
      #expect(
        try await server.post("/api/v1/check", Array("%PDF-1.7".utf8), "text/plain").status == 400)
      let large = [UInt8](repeating: 0x61, count: Submission.largest + 1)
      #expect(try await server.post("/api/v1/check", large, "text/plain").status == 413)
    }
  }
}
