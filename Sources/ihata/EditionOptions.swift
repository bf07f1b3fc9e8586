import Indicators
import Record
import Releases
import Store
import Wording

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
    try editions { editions throws(EditionError) in try editions.current() }
  }

  /// The record as it is, each source in the release before its newest.
  func editionBefore() throws -> Edition {
    try editions { editions throws(EditionError) in try editions.before() }
  }

  /// The side that a word names: `SOURCE=VERSION`, a day, or a frozen record.
  func edition(_ word: String) throws -> Edition {
    try editions { editions throws(EditionError) in try editions.named(word) }
  }

  /// Asks for a side of a comparison, with failures worded.
  private func editions(_ work: (Editions) throws(EditionError) -> Edition) throws -> Edition {
    let editions = Editions(record: try record(), shelf: ReleaseShelf(besideStore: storePath))
    do throws(EditionError) {
      return try work(editions)
    } catch {
      throw try failure(error.key, error.arguments)
    }
  }
}
