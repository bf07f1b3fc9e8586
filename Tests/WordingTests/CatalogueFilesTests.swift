import Foundation
import TestRecord
import Testing
import Wording

/// A language's messages may stand in several files, each message in one.
struct CatalogueFilesTests {
  private static func folder(_ files: [String: String]) throws -> String {
    let folder = TestRecord.temporaryFolder()
    for (name, text) in files {
      try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
    }
    return folder
  }

  @Test("messages of every file are found")
  func found() throws {
    let folder = try Self.folder([
      "en.yml": "a: one", "ar.yml": "a: واحد", "site.en.yml": "b: two", "site.ar.yml": "b: اثنان",
    ])
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let catalogue = try Catalogue(folder: folder)
    #expect(catalogue.text("a", .en) == "one")
    #expect(catalogue.text("b", .ar) == "اثنان")
  }

  @Test("a message that stands in two files is refused, with its name")
  func twice() throws {
    let folder = try Self.folder([
      "en.yml": "column:\n  row: Row", "ar.yml": "a: واحد",
      "site.en.yml": "column:\n  row: Line",
    ])
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect {
      try Catalogue(folder: folder)
    } throws: {
      "\($0)".contains("column.row")
    }
  }
}
