import Documents
import Foundation
import Record
import TestRecord
import Testing

/// Files of every form become paragraphs, or a refusal that says why.
struct DocumentReaderTests {
  static let reader = DocumentReader()

  static func read(_ text: String, _ name: String = "text.txt") throws -> Document {
    try reader.read(bytes: Array(text.utf8), fileName: name)
  }

  static func fixture(_ name: String) throws -> Document {
    try reader.read(path: "\(TestRecord.root)/Tests/Fixtures/documents/\(name)")
  }

  static func refusal(_ work: () throws -> Document) -> String? {
    do {
      _ = try work()
      return nil
    } catch let error as DocumentError {
      return error.code
    } catch {
      return "\(error)"
    }
  }

  @Test("plain text: paragraphs, headings, printed lines joined")
  func plainText() throws {
    let document = try Self.read(
      """
      Statement on peacekeeping

      Mr. President, peacekeepers serve in many of the world's most difficult
      places, and we thank them for it. They deserve our support.

      - first
      - second
      """)
    #expect(document.title == "Statement on peacekeeping")
    #expect(document.lines.map(\.form) == [.heading, .paragraph, .item, .item])
    #expect(document.lines[1].text.contains("difficult places"))
    #expect(document.language == .en)
    #expect(document.id.hasPrefix("other-statement-on-peacekeeping-"))
  }

  @Test("Markdown: marks are taken off")
  func markdown() throws {
    let document = try Self.read(
      "# Title\n\nIn **2022**, [33 peacekeepers](https://x.y) were *killed*.\n\n1. one\n", "a.md")
    #expect(
      document.lines.map(\.text) == ["Title", "In 2022, 33 peacekeepers were killed.", "1. one"])
  }

  @Test("HTML: scripts are no text")
  func page() throws {
    let document = try Self.read(
      "<html><head><title>A title</title><script>alert(1)</script></head><body><p>One &amp; two</p>"
        + "<script>document.write('three')</script><style>p{}</style><p>قُتل</p></body></html>",
      "a.html")
    #expect(document.title == "A title")
    #expect(document.lines.map(\.text) == ["One & two", "قُتل"])
  }

  @Test("DOCX: headings, items, cells; deleted words are left out")
  func wordDocument() throws {
    let document = try Self.fixture("statement.docx")
    #expect(document.title == "Statement on peacekeeping")
    #expect(document.lines.map(\.form) == [.heading, .paragraph, .item, .cell, .cell])
    #expect(document.lines[1].text == "In 2022, 33 peacekeepers were killed.")
    #expect(document.lines[2].text == "قُتل 33 من حفظة السلام & غيرهم")
  }

  @Test("PDF: the text of the pages")
  func portableDocument() throws {
    #expect(
      try Self.fixture("statement.pdf").lines.map(\.text)
        == ["In 2022, 33 peacekeepers were killed by malicious acts."])
  }

  @Test("what cannot be read is refused by its name")
  func refusals() throws {
    #expect(Self.refusal { try Self.fixture("encrypted.pdf") } == "encrypted")
    #expect(Self.refusal { try Self.fixture("bomb.docx") } == "unpacks-too-large")
    #expect(Self.refusal { try Self.fixture("none.txt") } == "unreadable")
    #expect(Self.refusal { try Self.read(" \n ") } == "no-text")
    #expect(Self.refusal { try Self.read("%PDF-1.7 nothing") } == "damaged")
    let garbled = String(repeating: "Ø§Ù„Ø³Ù„Ø§Ù… ", count: 20)
    #expect(Self.refusal { try Self.read("A heading\n\n\(garbled)") } == "garbled")
    let package = Array("EncryptedPackage".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0] + package
    #expect(
      Self.refusal { try Self.reader.read(bytes: compound, fileName: "a.docx") } == "encrypted")
    #expect(
      Self.refusal {
        try Self.reader.read(bytes: [0x50, 0x4B, 0x03, 0x04, 1, 2, 3], fileName: "a.docx")
      } != nil)
  }

  @Test("every refusal is worded in both languages")
  func wording() throws {
    let catalogue = try TestRecord.catalogue()
    let errors: [DocumentError] = [
      .unreadable(file: "a", reason: "b"), .tooLarge(file: "a", bytes: 1, limit: 1),
      .unpacksTooLarge(file: "a", limit: 1), .unknownForm(file: "a"), .encrypted(file: "a"),
      .damaged(file: "a", place: "b", reason: "c"), .noText(file: "a"),
      .garbled(file: "a", line: 1, sample: "b"), .missingProgram(name: "a", package: "b"),
      .timedOut(file: "a", seconds: 1),
    ]
    for error in errors {
      for language in Language.spoken {
        #expect(catalogue.contains("error.document.\(error.code)", language))
      }
    }
  }

  @Test("Arabic in the code page of Windows, and UTF-16 with its mark")
  func codePages() throws {
    // قوات السلام في الميدان, three times, in windows-1256.
    let line: [UInt8] = [
      0xDE, 0xE6, 0xC7, 0xCA, 0x20, 0xC7, 0xE1, 0xD3, 0xE1, 0xC7, 0xE3, 0x20, 0xDD, 0xED, 0x20,
      0xC7, 0xE1, 0xE3, 0xED, 0xCF, 0xC7, 0xE4, 0x20,
    ]
    let document = try Self.reader.read(bytes: line + line + line, fileName: "a.txt")
    #expect(document.language == .ar)
    #expect(document.lines[0].text.hasPrefix("قوات السلام في الميدان"))
    let wide: [UInt8] =
      [0xFF, 0xFE] + Array("سلام".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try Self.reader.read(bytes: wide, fileName: "a.txt").lines[0].text == "سلام")
  }

  @Test("ten megabytes of one paragraph become lines of bounded length")
  func onePargraph() throws {
    let sentence = "Peacekeepers serve. "
    let document = try Self.read(String(repeating: sentence, count: (10 << 20) / sentence.count))
    #expect(document.lines.count > 90)
    #expect(document.lines.allSatisfy { $0.text.utf8.count <= 100_000 })
    #expect(document.lines.allSatisfy { $0.text.hasSuffix("serve.") })
  }

  @Test("marks of direction and presentation forms stay as published")
  func marks() throws {
    let text = "\u{202B}اﻷمن\u{202C} \u{2066}S/RES/2378\u{2069}"
    #expect(try Self.read(text).lines[0].text == text)
  }
}
