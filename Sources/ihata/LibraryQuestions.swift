import Documents
import Foundation
import Library
import Record
import Wording
import Yams

/// The library as commands ask it.
extension Surroundings {
  /// The library beside the store.
  var library: Library { Library(path: Library.path(beside: storePath)) }

  /// The names by which States and organizations are recognised; nil where there is no record yet.
  func resolverWhereThereIsARecord() throws -> NameResolver? {
    guard FileManager.default.fileExists(atPath: storePath) else { return nil }
    return NameResolver(try record().names())
  }

  /// Reads a document with its failures worded.
  func read<Value>(_ work: () throws(DocumentError) -> Value) throws -> Value {
    do throws(DocumentError) {
      return try work()
    } catch {
      throw try failure("error.document.\(error.code)", error.arguments)
    }
  }

  /// Works on the library with its failures worded.
  func kept<Value>(_ work: () throws(LibraryError) -> Value) throws -> Value {
    do throws(LibraryError) {
      return try work()
    } catch {
      throw try failure("error.library.\(error.code)", error.arguments)
    }
  }

  /// What became of a document.
  func words(_ addition: Addition, _ document: Document) throws -> String {
    let message = Message(
      "document.\(addition.rawValue)",
      ["id": .isolated(document.id), "lines": .count(document.lines.count)])
    return try catalogue().text(message, language)
  }

  /// Adds the documents that come with the project; those that are there already are left alone.
  func addBundledDocuments() throws {
    let folder = "\(try dataFolder())/documents"
    guard FileManager.default.fileExists(atPath: "\(folder)/index.yml") else { return }
    let entries: [BundledDocuments.Entry]
    do {
      entries = try YAMLDecoder().decode(
        [BundledDocuments.Entry].self,
        from: String(contentsOfFile: "\(folder)/index.yml", encoding: .utf8))
    } catch {
      throw try failure(
        "error.library.data", ["file": "\(folder)/index.yml", "reason": "\(error)"])
    }
    let reader = DocumentReader(resolver: try resolverWhereThereIsARecord())
    let documents = try read { () throws(DocumentError) in
      try BundledDocuments.documents(entries, folder: folder, reader)
    }
    let library = library
    try kept { () throws(LibraryError) in _ = try library.add(documents) }
  }
}
