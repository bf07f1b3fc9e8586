import Foundation
import TestRecord
import Testing

@testable import Texts

@Suite struct ReviewFileTests {
  private let path = TestRecord.temporaryFolder() + "/kept/reviews.yml"

  private func contents() throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  @Test func whatIsNotThereHoldsNothing() throws {
    #expect(try ReviewFile(path: path).read().reviews.isEmpty)
  }

  @Test func reviewsAreKeptInAFolderThatIsMade() throws {
    let book = try ReviewTrial.book("1", .accepted)
    let kept = try ReviewFile(path: path).update { $0 = book }
    #expect(kept == book)
    #expect(try ReviewFile(path: path).read() == book)
    // Nothing else is left beside it.
    let folder = (path as NSString).deletingLastPathComponent
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["reviews.yml"])
  }

  @Test func aDamagedFileIsLeftAsItIs() throws {
    let file = ReviewFile(path: path)
    try keep("1", in: file)
    let damaged = try contents() + "\n- {"
    try Data(damaged.utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: ReviewError.self) { try file.read() }
    #expect(throws: ReviewError.self) { try keep("2", in: file) }
    #expect(try contents() == damaged)
  }

  @Test func bytesThatAreNoTextAreRefused() throws {
    let file = ReviewFile(path: path)
    try keep("1", in: file)
    try Data([0x66, 0xFF, 0xFE]).write(to: URL(fileURLWithPath: path))
    #expect(throws: ReviewError.damaged(path: path, reason: "UTF-8")) { try file.read() }
  }

  @Test func aChangeThatFailsWritesNothing() throws {
    let file = ReviewFile(path: path)
    try keep("1", in: file)
    let before = try contents()
    #expect(throws: ReviewError.malformedEdit(text: "x")) {
      try file.update { book throws(ReviewError) in
        book = ReviewBook()
        throw .malformedEdit(text: "x")
      }
    }
    #expect(try contents() == before)
  }

  /// Two at once: the second is kept out, and what the first adds is there.
  @Test func twoReviewersAtOnceAreKeptApart() throws {
    let file = ReviewFile(path: path)
    try keep("1", in: file)
    let second = try ReviewTrial.book("2", .accepted).reviews
    try file.update { book in
      #expect(throws: ReviewError.locked(path: path)) {
        try file.update { $0 = ReviewBook() }
      }
      for review in second { book.add(review) }
    }
    #expect(try file.read().reviews.count == 2)
  }

  /// Many at once: each is kept, or was refused and knows it.
  @Test func ofManyAtOnceNothingIsLost() async throws {
    let file = ReviewFile(path: path)
    let book = try ReviewTrial.book("1", .accepted)
    try file.update { $0 = ReviewBook() }
    let kept = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<40 {
        group.addTask {
          let done = try? file.update { for review in book.reviews { $0.add(review) } }
          return done != nil
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(kept > 0)
    #expect(try file.read().reviews.count == kept)
  }

  private func keep(_ name: String, in file: ReviewFile) throws {
    let reviews = try ReviewTrial.book(name, .accepted).reviews
    try file.update { book in
      for review in reviews { book.add(review) }
    }
  }
}
