import Foundation
import Record

/// Where the facts of the project's own data stand: the file and the line of each entry.
struct FactPlaces: Sendable {
  /// A place.
  struct Place: Sendable, Hashable {
    let file: String
    let row: Int
  }

  private let places: [String: Place]

  /// The folders whose entries claims rest on.
  private static let folders = [
    "people", "offices", "resolutions", "initiatives", "meetings", "duties", "entities",
  ]

  /// The places below a folder `Data/`. A file that cannot be read has none: what rests on it was read
  /// before, with an error of its own.
  init(dataFolder: String) {
    var places: [String: Place] = [:]
    for folder in Self.folders {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(dataFolder)/\(folder)"))
      for name in (names ?? []).sorted() where name.hasSuffix(".yml") {
        guard let data = FileManager.default.contents(atPath: "\(dataFolder)/\(folder)/\(name)")
        else { continue }
        let text = String(decoding: data, as: UTF8.self)
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
          .enumerated()
        {
          guard let key = Self.key(line), places[key] == nil else { continue }
          places[key] = Place(file: "\(folder)/\(name)", row: index + 1)
        }
      }
    }
    self.places = places
  }

  /// The identifier of an entry that a line opens.
  private static func key(_ line: Substring) -> String? {
    for opening in ["- id: ", "- symbol: "] where line.hasPrefix(opening) {
      return line.dropFirst(opening.count).trimmingCharacters(
        in: CharacterSet(charactersIn: " \"'"))
    }
    return nil
  }

  /// A fact as evidence.
  func evidence(_ id: String, sources: [String]) -> Evidence {
    let place = places[id]
    return .fact(
      Evidence.Fact(file: place?.file ?? "", row: place?.row ?? 0, id: id, sources: sources))
  }
}
