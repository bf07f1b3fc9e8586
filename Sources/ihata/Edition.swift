import Foundation
import Indicators
import Record
import Releases
import Store
import Wording

/// One of the two sides of a comparison: a frozen record, the record as it is, one release of a
/// source, or what had been published by a day.
struct Edition {
  /// The record with the releases chosen.
  let view: RecordView
  /// What it is called.
  let name: String
  /// The only source meant, where one release of it was named.
  let source: String?
}

extension Surroundings {
  /// The surroundings of a frozen record: its store and its data in place of those of today.
  func frozen(_ record: FrozenRecord) throws -> Surroundings {
    let shelf = ReleaseShelf(besideStore: storePath)
    var copy = self
    copy.storeOption = shelf.store(record.id)
    copy.dataOption = shelf.data(record.id)
    return copy
  }

  /// The surroundings that `--release` asks for: those of a frozen record where one is named, and the
  /// releases of single sources.
  func resolving(
    _ releases: [String]
  ) throws -> (surroundings: Surroundings, sources: [String: String]) {
    var result = self
    var sources: [String: String] = [:]
    for choice in releases {
      let parts = choice.split(separator: "=", maxSplits: 1).map(String.init)
      if parts.count == 2 {
        sources[parts[0]] = parts[1]
        continue
      }
      do {
        result = try frozen(ReleaseShelf(besideStore: storePath).find(choice))
      } catch let error as ReleaseError {
        throw try failure("error.release.\(error.code)", error.arguments)
      }
    }
    return (result, sources)
  }

  /// The record as it is, each source in its newest release.
  func currentEdition() throws -> Edition {
    Edition(
      view: try view([:], of: try record()), name: try catalogue().text("diff.current", language),
      source: nil)
  }

  /// The record as it is, each source in the release before its newest.
  func editionBefore() throws -> Edition {
    let record = try record()
    var releases: [String: String] = [:]
    let snapshots = try worded { () throws(StoreError) in try record.snapshots() }
    for (source, kept) in Dictionary(grouping: snapshots, by: \.snapshot.source) {
      let newest = kept.first { $0.snapshot.isCurrent }?.snapshot.version
      if let before = kept.last(where: { $0.snapshot.version != newest })?.snapshot.version {
        releases[source] = before
      }
    }
    guard !releases.isEmpty else { throw try failure("error.release.nothing-to-compare", [:]) }
    return Edition(
      view: try view(releases, of: record), name: try catalogue().text("diff.previous", language),
      source: nil)
  }

  /// The side that a word names: `SOURCE=VERSION`, a day, or a frozen record.
  func edition(_ word: String) throws -> Edition {
    let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
    if parts.count == 2 {
      let view = try view([parts[0]: parts[1]], of: try record())
      return Edition(view: view, name: word, source: parts[0])
    }
    if let date = PartialDate(word) {
      let name = DateWording(numerals: numerals).text(date, language)
      return try edition(publishedBy: date.latest, name: name)
    }
    let shelf = ReleaseShelf(besideStore: storePath)
    do {
      let frozen = try shelf.find(word)
      let reader: SQLiteRecordReader
      do {
        reader = try SQLiteRecordReader(path: shelf.store(frozen.id))
      } catch {
        throw try failure("error.store.\(error.code)", error.arguments)
      }
      return Edition(view: try view([:], of: reader), name: frozen.id, source: nil)
    } catch let error as ReleaseError {
      throw try failure("error.release.\(error.code)", error.arguments)
    }
  }

  /// What had been published by a day: of each source the newest release of that day or before.
  private func edition(publishedBy day: CalendarDate, name: String) throws -> Edition {
    let record = try record()
    var releases: [String: String] = [:]
    let snapshots = try worded { () throws(StoreError) in try record.snapshots() }
    for (source, kept) in Dictionary(grouping: snapshots, by: \.snapshot.source) {
      // A source of which nothing had been published keeps its first release: it is background such
      // as country codes, or cannot be told apart.
      let known = kept.last { $0.snapshot.published.latest <= day } ?? kept.first
      releases[source] = known?.snapshot.version
    }
    return Edition(view: try view(releases, of: record), name: name, source: nil)
  }

  private func view(
    _ releases: [String: String], of record: SQLiteRecordReader
  ) throws -> RecordView {
    do {
      return try RecordView(record, releases: releases)
    } catch {
      throw try failure("error.\(error.code)", error.arguments)
    }
  }
}
