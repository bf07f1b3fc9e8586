import Foundation
import TestRecord
import Testing

@testable import Texts

@Suite struct PortableDocumentTests {
  /// One page with these operators.
  private func page(_ operators: String) throws -> String {
    let text = SmallPage.portable(operators)
    let path = TestRecord.temporaryFolder() + "/page.pdf"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  private let words = "BT /F1 12 Tf 72 700 Td (The Security Council,) Tj ET\n"

  @Test func aPageIsRead() throws {
    let text = try PortableDocument.text(path: page(words))
    #expect(String(decoding: text.bytes, as: UTF8.self).hasPrefix("The Security Council,"))
  }

  /// More complaints of the reader than a pipe holds do not keep the program waiting.
  @Test func aDocumentWithManyErrorsIsRead() throws {
    let text = try PortableDocument.text(
      path: page(words + String(repeating: "zz\n", count: 20_000)))
    #expect(String(decoding: text.bytes, as: UTF8.self).hasPrefix("The Security Council,"))
  }

  @Test func aDamagedDocumentIsRefusedWithItsReason() throws {
    let path = TestRecord.temporaryFolder() + "/damaged.pdf"
    try Data("%PDF-1.4\nbroken".utf8).write(to: URL(fileURLWithPath: path))
    #expect {
      try PortableDocument.text(path: path)
    } throws: { error in
      guard case .unreadable(let reason) = error as? PortableDocument.Failure else { return false }
      return !reason.isEmpty
    }
  }

  @Test func aPageWithoutTextIsAScan() throws {
    let path = try page("0 0 10 10 re f\n")
    #expect(throws: PortableDocument.Failure.noText) { try PortableDocument.text(path: path) }
  }
}
