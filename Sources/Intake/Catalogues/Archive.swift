import Foundation
import Record

/// The releases fetched from publishers, beside the store: `<folder>/<source>/<version>/` with the
/// published bytes and `release.json`. A release is put there whole and never changed.
public struct Archive: Hashable, Sendable {
  /// The folder; it need not exist.
  public let path: String

  /// The archive in a folder.
  public init(path: String) { self.path = path }

  /// The archive beside a store.
  public init(besideStore store: String) {
    let folder = (store as NSString).deletingLastPathComponent
    path = "\(folder.isEmpty ? "." : folder)/archive"
  }

  /// The name of the file that describes a release.
  public static let description = "release.json"

  /// The folder of a release.
  public func folder(source: String, version: String) -> String { "\(path)/\(source)/\(version)" }

  /// The fetched releases of a source, in the order of their versions.
  ///
  /// - Throws: `IntakeError.malformedData` for a description that cannot be read.
  public func releases(of source: String) throws(IntakeError) -> [Source.Release] {
    guard
      let versions = try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(source)")
    else { return [] }
    var releases: [Source.Release] = []
    for version in versions.sorted() where !version.hasPrefix(".") {
      let file = "\(folder(source: source, version: version))/\(Self.description)"
      do {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
        releases.append(try JSONDecoder().decode(Source.Release.self, from: bytes))
      } catch {
        throw .malformedData(file: file, reason: "\(error)")
      }
    }
    return releases
  }

  /// The sources with their fetched releases added to the bundled ones, oldest first. Among releases
  /// published on one day the one fetched later is the newer.
  public func completing(_ sources: [Source]) throws(IntakeError) -> [Source] {
    var result: [Source] = []
    for var source in sources {
      let fetched = try releases(of: source.id)
      if !fetched.isEmpty {
        source.releases = (source.releases + fetched).enumerated().sorted { left, right in
          (left.element.published.earliest, left.element.fetched?.at ?? "", left.offset)
            < (right.element.published.earliest, right.element.fetched?.at ?? "", right.offset)
        }.map(\.element)
      }
      result.append(source)
    }
    return result
  }
}
