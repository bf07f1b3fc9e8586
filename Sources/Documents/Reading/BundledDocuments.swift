import Foundation
import Record

/// The documents that come with the project, in `Data/documents`.
public enum BundledDocuments {
  /// One entry of `index.yml`, as whoever reads YAML gives it.
  public struct Entry: Decodable, Sendable {
    /// The file beside the index.
    public let file: String
    /// What sort of text it is.
    public let kind: DocumentKind
    /// Its language.
    public let language: Language
    /// Its day, where the file does not say it.
    public let date: PartialDate?
    /// Where it was published.
    public let address: String?
  }

  /// Reads the documents of an index.
  public static func documents(
    _ entries: [Entry], folder: String, _ reader: DocumentReader
  ) throws(DocumentError) -> [Document] {
    var documents: [Document] = []
    for entry in entries {
      var options = DocumentOptions()
      options.kind = entry.kind
      options.language = entry.language
      options.date = entry.date
      options.address = entry.address
      documents.append(try reader.read(path: "\(folder)/\(entry.file)", options))
    }
    return documents
  }
}
