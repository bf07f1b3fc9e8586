import Documents
import Foundation
import Library
import Record
import Testing

struct LibraryTests {
  private let meeting = MeetingRecord(
    symbol: "S/PV.9413", number: 9413, date: CalendarDate(iso: "2023-09-07"),
    speeches: [
      Speaker(name: "The President"),
      Speaker(name: "Mr. Lacroix", role: nil, languageSpoken: "French"),
    ])

  @Test func keepsWhatWasAdded() throws {
    let test = try TestLibrary()
    #expect(!test.library.exists)
    #expect(try test.library.documents().isEmpty)
    let document = TestLibrary.document(
      "S-PV.9413", ["The meeting was called to order.", "لن ننسى من سقطوا."], date: "2023-09-07",
      meeting: meeting, speech: 1)
    #expect(try test.library.add(document) == .added)
    #expect(try test.library.document("S-PV.9413") == document)
    let summaries = try test.library.documents()
    #expect(summaries.map(\.id) == ["S-PV.9413"])
    #expect(summaries.first?.lines == 2)
    #expect(summaries.first?.speeches == 2)
  }

  @Test func leavesTheSameAloneAndReplacesWhatChanged() throws {
    let test = try TestLibrary()
    var document = TestLibrary.document("note", ["One.", "Two."])
    #expect(try test.library.add(document) == .added)
    #expect(try test.library.add(document) == .unchanged)
    document.title = "A note"
    #expect(try test.library.add(document) == .replaced)
    document.lines.removeLast()
    document.sha256 = "other"
    #expect(try test.library.add(document) == .replaced)
    #expect(try test.library.document("note") == document)
    #expect(try test.library.documents().count == 1)
  }

  @Test func removesADocumentAlone() throws {
    let test = try TestLibrary()
    let kept = TestLibrary.document("kept", ["One.", "Two."])
    try test.library.add([TestLibrary.document("gone", ["Three."]), kept])
    try test.library.remove("gone")
    #expect(try test.library.documents().map(\.id) == ["kept"])
    #expect(try test.library.document("kept") == kept)
    #expect(throws: LibraryError.unknownDocument(id: "gone")) { try test.library.remove("gone") }
    #expect(throws: LibraryError.unknownDocument(id: "gone")) { try test.library.document("gone") }
  }

  @Test func newestComeFirstAndUndatedLast() throws {
    let test = try TestLibrary()
    try test.library.add([
      TestLibrary.document("undated", ["a"]),
      TestLibrary.document("older", ["b"], date: "2018"),
      TestLibrary.document("newer", ["c"], date: "2024-09"),
    ])
    #expect(try test.library.documents().map(\.id) == ["newer", "older", "undated"])
  }

  @Test func anotherReaderSeesWhatWasAddedMeanwhile() throws {
    let test = try TestLibrary()
    let reader = Library(path: test.library.path)
    #expect(try reader.documents().isEmpty)
    try test.library.add(TestLibrary.document("first", ["a"]))
    #expect(try reader.documents().count == 1)
    try test.library.add(TestLibrary.document("second", ["b"]))
    #expect(try reader.documents().count == 2)
  }

  @Test func refusesAFileThatIsNoLibrary() throws {
    let test = try TestLibrary()
    try FileManager.default.createDirectory(at: test.folder, withIntermediateDirectories: true)
    try Data("no library at all, but text".utf8).write(to: URL(fileURLWithPath: test.library.path))
    #expect(throws: LibraryError.self) { try test.library.documents() }
    #expect(throws: LibraryError.self) {
      try test.library.add(TestLibrary.document("first", ["a"]))
    }
  }
}
