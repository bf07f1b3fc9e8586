import Digests
import Foundation
import Record

/// Facts that the project keeps itself, such as the decisions on mandates: they come into the record
/// like a publisher's, each file of the folder a snapshot.
enum OwnFacts {
  /// A source with the files of its folder in its one release; any other source as it is.
  ///
  /// The day of the review is declared with the release; what the files hold is not declared a second
  /// time, so that they can be edited by hand.
  static func completing(_ source: Source, data: DataFolder) throws(IntakeError) -> Source {
    guard let folder = source.folder, var release = source.releases.last else { return source }
    release.files = []
    for file in try data.files(in: folder) {
      let path = "\(data.path)/\(file)"
      guard let bytes = FileManager.default.contents(atPath: path) else {
        throw .unreadable(file: file, reason: String(cString: strerror(errno)))
      }
      release.files.append(
        Source.File(
          name: (file as NSString).lastPathComponent, format: source.id,
          sha256: DigestText.hexadecimal(SHA256.hash(bytes)),
          mediaType: ItemScanner.mediaType, min: 1, max: 1000, quarantine: nil))
    }
    var completed = source
    completed.releases = [release]
    return completed
  }
}
