import Foundation
import Record

/// The datasets of the United Nations Peace and Security Data Hub, as
/// `Data/catalogue/peace-security-data-hub.yml` declares them: each is a source, whether or not a
/// release of it is at hand.
public struct HubCatalogue: Sendable, Codable {
  /// Where the hub's public API is, `https://api.psdata.un.org/public`.
  public let base: String
  let page: String
  let publisher: Names
  let licence: Names
  let datasets: [Entry]

  struct Entry: Sendable, Codable {
    let id: String
    let title: Names
    let cadence: String
    let columns: [Dataset.Column]
    /// The source's identifier, where it is not the dataset's in lower case.
    let source: String?
    /// The reader; the one for any table where absent.
    let format: String?
    let precedence: Int?
    let key: [String]?
    let refusals: Int?
  }

  static let file = "catalogue/peace-security-data-hub.yml"

  /// Reads the catalogue; nil where the data folder has none.
  public init?(data: DataFolder) throws(IntakeError) {
    guard FileManager.default.fileExists(atPath: "\(data.path)/\(Self.file)") else { return nil }
    self = try data.decode(HubCatalogue.self, Self.file)
  }

  /// The sources with what the catalogue knows of them: those declared in `Data/sources/` that are
  /// datasets of the hub are completed, the others are made from the catalogue alone.
  func completing(_ declared: [Source]) -> [Source] {
    var sources = declared
    for entry in datasets {
      let id = entry.source ?? entry.id.lowercased()
      let dataset = Dataset(id: entry.id, columns: entry.columns, key: entry.key)
      let fetch = Source.Fetch(
        dataset: entry.id, format: entry.format ?? HubTable.format, refusals: entry.refusals)
      if let index = sources.firstIndex(where: { $0.id == id }) {
        sources[index].dataset = dataset
        sources[index].fetch = sources[index].fetch ?? fetch
      } else {
        sources.append(
          Source(
            id: id, publisher: publisher, title: entry.title, licence: licence,
            address: page + entry.id,
            citation: "\(publisher.preferred(.en)), dataset \(entry.id)", cadence: entry.cadence,
            precedence: entry.precedence ?? 10, dataset: dataset, fetch: fetch))
      }
    }
    return sources
  }
}
