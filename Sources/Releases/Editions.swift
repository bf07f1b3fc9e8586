import Indicators
import Record
import Store

/// Finds the sides of a comparison in a record and on the shelf of frozen ones.
public struct Editions: Sendable {
  private let record: any RecordReader
  private let shelf: ReleaseShelf

  /// The sides that a record and a shelf offer.
  public init(record: any RecordReader, shelf: ReleaseShelf) {
    self.record = record
    self.shelf = shelf
  }

  /// The record as it is, each source in its newest release.
  public func current() throws(EditionError) -> Edition {
    Edition(view: try view([:]), name: .current)
  }

  /// The record as it is, each source in the release before its newest.
  ///
  /// - Throws: `ReleaseError.nothingToCompare` where no source has two releases.
  public func before() throws(EditionError) -> Edition {
    var releases: [String: String] = [:]
    for (source, kept) in try bySource() {
      let newest = kept.first { $0.snapshot.isCurrent }?.snapshot.version
      if let before = kept.last(where: { $0.snapshot.version != newest })?.snapshot.version {
        releases[source] = before
      }
    }
    guard !releases.isEmpty else { throw .release(.nothingToCompare) }
    return Edition(view: try view(releases), name: .previous)
  }

  /// The side that a word names: `SOURCE=VERSION`, a day, month or year, or the beginning of a frozen
  /// record's identifier, `current` or `previous`.
  public func named(_ word: String) throws(EditionError) -> Edition {
    let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
    if parts.count == 2 {
      return Edition(
        view: try view([parts[0]: parts[1]]), name: .release(source: parts[0], version: parts[1]))
    }
    if let date = PartialDate(word) { return try published(by: date) }
    let frozen: FrozenRecord
    do {
      frozen = try shelf.find(word)
    } catch {
      throw .release(error)
    }
    let reader: SQLiteRecordReader
    do {
      reader = try SQLiteRecordReader(path: shelf.store(frozen.id))
    } catch {
      throw .store(error)
    }
    return Edition(view: try Self.view([:], of: reader), name: .frozen(frozen.id))
  }

  /// What had been published by a date: of each source the newest release of that day or before.
  private func published(by date: PartialDate) throws(EditionError) -> Edition {
    var releases: [String: String] = [:]
    for (source, kept) in try bySource() {
      // A source of which nothing had been published keeps its first release: it is background such
      // as country codes, or cannot be told apart.
      let known = kept.last { $0.snapshot.published.latest <= date.latest } ?? kept.first
      releases[source] = known?.snapshot.version
    }
    return Edition(view: try view(releases), name: .publishedBy(date))
  }

  private func bySource() throws(EditionError) -> [String: [KeptSnapshot]] {
    do {
      return Dictionary(grouping: try record.snapshots(), by: \.snapshot.source)
    } catch {
      throw .store(error)
    }
  }

  private func view(_ releases: [String: String]) throws(EditionError) -> RecordView {
    try Self.view(releases, of: record)
  }

  private static func view(
    _ releases: [String: String], of record: any RecordReader
  ) throws(EditionError) -> RecordView {
    do {
      return try RecordView(record, releases: releases)
    } catch {
      throw .indicator(error)
    }
  }
}
