import Fetching
import Foundation
import Intake
import Record

/// A fetched file on its way into the archive: read once on trial, described, and moved in its place
/// only when the record with it is whole.
struct Staging: Sendable {
  let archive: Archive

  /// Where unfinished answers and releases on trial are kept.
  var folder: String { "\(archive.path)/.staging" }

  /// The release that has the same bytes, if there is one.
  func known(_ file: FetchedFile, _ source: Source) -> Source.Release? {
    source.releases.first { $0.files.contains { $0.sha256 == file.sha256 } }
  }

  /// Tries a file and describes it as a release.
  ///
  /// - Parameter today: the day of fetching.
  func candidate(
    _ file: FetchedFile, _ source: Source, today: CalendarDate,
    knowing knowledge: RecordBuild.Knowledge
  ) throws(RenewalError) -> (RecordBuild.Candidate, RecordBuild.Trial) {
    guard let fetch = source.fetch else { throw .notFetched(source.id) }
    // A day that has not come cannot be one of publication; it would keep every later release out.
    let published = publication(file).flatMap { $0 <= today ? $0 : nil } ?? today
    let version = free(published.description, source)
    func release(min: Int, quarantine: Int, rows: Int) -> Source.Release {
      Source.Release(
        version: version, published: .day(published), retrieved: today,
        files: [
          .init(
            name: file.name, format: fetch.format, sha256: file.sha256,
            mediaType: file.mediaType, min: min, max: max(rows, 1) * Assertions.mostTimes,
            quarantine: quarantine)
        ],
        fetched: .init(
          at: file.at, address: file.address, headers: file.headers, pages: file.pages,
          rows: rows))
    }
    let onTrial = release(min: 0, quarantine: .max, rows: 0)
    let trial: RecordBuild.Trial
    do {
      trial = try RecordBuild.trial(
        source, onTrial, onTrial.files[0], path: file.path, knowing: knowledge)
      try Assertions.check(trial, of: source, file: file.name)
    } catch {
      throw .intake(error)
    }
    let final = release(
      min: trial.tally.read, quarantine: trial.tally.quarantined, rows: trial.tally.read)
    let folder = "\(folder)/\(source.id)/release"
    do {
      let files = FileManager.default
      try? files.removeItem(atPath: folder)
      try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try files.moveItem(atPath: file.path, toPath: "\(folder)/\(file.name)")
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      try encoder.encode(final).write(
        to: URL(fileURLWithPath: "\(folder)/\(Archive.description)"))
    } catch {
      throw .unwritable(path: folder, reason: error.localizedDescription)
    }
    return (
      RecordBuild.Candidate(source: source.id, release: final, folder: folder), trial
    )
  }

  /// Moves a release from its trial into the archive.
  func accept(_ candidate: RecordBuild.Candidate) throws(RenewalError) {
    let target = archive.folder(source: candidate.source, version: candidate.release.version)
    do {
      try FileManager.default.createDirectory(
        atPath: (target as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    } catch {
      throw .unwritable(path: target, reason: error.localizedDescription)
    }
    guard rename(candidate.folder, target) == 0 else {
      throw .unwritable(path: target, reason: String(cString: strerror(errno)))
    }
  }

  /// Takes a release out of the archive again, where the record with it did not come about.
  func takeBack(_ candidate: RecordBuild.Candidate) {
    let target = archive.folder(source: candidate.source, version: candidate.release.version)
    rename(target, candidate.folder)
  }

  /// Throws away what is left of a source's fetch. Unfinished answers stay, to be gone on with.
  func clear(_ source: String) {
    try? FileManager.default.removeItem(atPath: "\(folder)/\(source)")
  }

  /// The day of publication: as the rows state it, else as the server does.
  private func publication(_ file: FetchedFile) -> CalendarDate? {
    PublicationDate.stated(path: file.path, mediaType: file.mediaType)
      ?? file.headers["last-modified"].flatMap(HTTPDate.day)
  }

  /// A version that no release has yet: the day of publication, with a number where the publisher
  /// published twice on it.
  private func free(_ day: String, _ source: Source) -> String {
    let taken = Set(source.releases.map(\.version))
    var version = day
    var number = 1
    while taken.contains(version) {
      number += 1
      version = "\(day).\(number)"
    }
    return version
  }
}
