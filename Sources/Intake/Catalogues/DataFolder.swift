import Foundation
import Record
import Yams

/// The project's own data: `Data/` with its sources, entities, corrections and snapshots.
public struct DataFolder: Hashable, Sendable {
  /// The folder.
  public let path: String

  /// The folder at a path; nothing is read yet.
  public init(path: String) { self.path = path }

  /// The sources in the order of their identifiers: those declared in `sources/` and the datasets of
  /// the hub's catalogue.
  public func sources() throws(IntakeError) -> [Source] {
    var result: [Source] = []
    for file in try files(in: "sources") {
      result.append(try OwnFacts.completing(try decode(Source.self, file), data: self))
    }
    if let hub = try HubCatalogue(data: self) { result = hub.completing(result) }
    return result.sorted { $0.id < $1.id }
  }

  /// The corrections of publishers' known errors.
  public func corrections() throws(IntakeError) -> [Correction] {
    var result: [Correction] = []
    for file in try files(in: "corrections") { result += try decode([Correction].self, file) }
    return result
  }

  /// The path of a published file.
  public func snapshotPath(source: String, version: String, file: String) -> String {
    "\(path)/snapshots/\(source)/\(version)/\(file)"
  }

  /// The path of a file of a bundled release: among the snapshots, or in the folder where the project
  /// keeps facts of its own.
  func path(_ source: Source, _ release: Source.Release, _ file: Source.File) -> String {
    guard let folder = source.folder else {
      return snapshotPath(source: source.id, version: release.version, file: file.name)
    }
    return "\(path)/\(folder)/\(file.name)"
  }

  /// Decodes one of the folder's YAML files.
  public func decode<Value: Decodable>(_ type: Value.Type, _ file: String) throws(IntakeError)
    -> Value
  {
    let text: String
    do {
      text = try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
    } catch {
      throw .unreadable(file: file, reason: "\(error.localizedDescription)")
    }
    do {
      return try YAMLDecoder().decode(type, from: text)
    } catch {
      throw .malformedData(file: file, reason: "\(error)")
    }
  }

  /// The YAML files of a sub-folder, in alphabetical order; none where there is no such folder.
  public func files(in folder: String) throws(IntakeError) -> [String] {
    guard FileManager.default.fileExists(atPath: "\(path)/\(folder)") else { return [] }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")
        .filter { $0.hasSuffix(".yml") }.sorted().map { "\(folder)/\($0)" }
    } catch {
      throw .unreadable(file: folder, reason: error.localizedDescription)
    }
  }
}
