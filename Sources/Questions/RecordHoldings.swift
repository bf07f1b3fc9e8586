import Foundation
import Library
import Record
import Releases
import Store
import Synchronization
import Wording

/// The records that can be read from: the one of today, opened anew when another takes its place, and
/// the frozen ones, opened as they are asked for.
public final class RecordHoldings: Sendable {
  /// The record of today, with how many there were before it.
  private struct Current {
    var record: OpenRecord?
    var identity: FileIdentity?
    var generation = 0
  }

  /// A frozen record, or that of today with other releases.
  private struct Chosen {
    let choice: String
    let record: OpenRecord
  }

  /// Which file stands at a path: another device, number or size is another file.
  private struct FileIdentity: Hashable {
    let number: UInt64
    let size: UInt64
    let changed: Date

    init?(_ path: String) {
      guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
        let number = attributes[.systemFileNumber] as? UInt64,
        let size = attributes[.size] as? UInt64,
        let changed = attributes[.modificationDate] as? Date
      else { return nil }
      self.number = number
      self.size = size
      self.changed = changed
    }
  }

  /// How many records besides that of today are held open.
  private static let othersHeld = 3

  private let store: String
  private let data: String
  private let catalogue: Catalogue
  private let shelf: ReleaseShelf
  private let freeze: @Sendable (String) -> String?
  /// Documents are not frozen: every record is read with those of today.
  public let library: Library
  private let today = Mutex(Current())
  /// Opening one takes long; whoever reads the record of today must not wait for it.
  private let others = Mutex<[Chosen]>([])

  /// The records of a store.
  ///
  /// - Parameters:
  ///   - store: the path of the store.
  ///   - data: the folder `Data/`.
  ///   - freeze: freezes the store at a path so that its figures can be cited, and returns its
  ///     identifier; nil where it cannot.
  public init(
    store: String, data: String, catalogue: Catalogue,
    freeze: @escaping @Sendable (String) -> String?
  ) {
    self.store = store
    self.data = data
    self.catalogue = catalogue
    self.freeze = freeze
    shelf = ReleaseShelf(besideStore: store)
    library = Library(path: Library.path(beside: store))
  }

  /// The record of today, opened when it is first asked for.
  public func current() throws(QuestionError) -> OpenRecord {
    if let record = today.withLock({ $0.record }) { return record }
    return try renew()
  }

  /// How many records of today were opened so far: a new one means that answers may differ.
  public var generation: Int { today.withLock { $0.generation } }

  /// Which documents there are, as far as the library's files tell: another value means that answers
  /// from documents may differ.
  public var documentsIdentity: String {
    ["", "-wal"].map { end in
      FileIdentity(library.path + end).map {
        "\($0.number) \($0.size) \($0.changed.timeIntervalSince1970)"
      }
        ?? "—"
    }.joined(separator: " ")
  }

  /// Opens the record of today anew where another file has taken its place.
  ///
  /// - Returns: the record of today. A file that cannot be opened leaves the one before in its place
  ///   and is tried again.
  @discardableResult
  public func renew() throws(QuestionError) -> OpenRecord {
    let identity = FileIdentity(store)
    let held = today.withLock { ($0.record, $0.identity) }
    if let record = held.0, identity == held.1 { return record }
    let record = try open(store, facts: data, release: freeze(store))
    today.withLock { current in
      current.record = record
      current.identity = identity
      current.generation += 1
    }
    others.withLock { $0 = [] }
    return record
  }

  /// The record that the parameter `release` asks for: a frozen one by its identifier, or that of
  /// today with sources in older releases, `SOURCE=VERSION`.
  public func record(_ choices: [String]) throws(QuestionError) -> OpenRecord {
    let current = try current()
    if choices.isEmpty || choices == [current.release] { return current }
    let choice = choices.joined(separator: ",")
    let result: Result<OpenRecord, QuestionError> = others.withLock { others in
      if let known = others.firstIndex(where: { $0.choice == choice }) {
        let chosen = others.remove(at: known)
        others.append(chosen)
        return .success(chosen.record)
      }
      do throws(QuestionError) {
        let record = try open(choices)
        others.append(Chosen(choice: choice, record: record))
        if others.count > Self.othersHeld { others.removeFirst() }
        return .success(record)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private func open(_ choices: [String]) throws(QuestionError) -> OpenRecord {
    var path = store
    var facts = data
    var release: String?
    var pinned: [String: String] = [:]
    for choice in choices {
      let parts = choice.split(separator: "=", maxSplits: 1).map(String.init)
      if parts.count == 2 {
        pinned[parts[0]] = parts[1]
        continue
      }
      guard release == nil else { throw .severalReleases }
      let frozen: FrozenRecord
      do {
        frozen = try shelf.find(choice)
      } catch {
        throw .release(error)
      }
      path = shelf.store(frozen.id)
      facts = shelf.data(frozen.id)
      release = frozen.id
    }
    return try open(path, facts: facts, pinned: pinned, release: pinned.isEmpty ? release : nil)
  }

  private func open(
    _ path: String, facts: String, pinned: [String: String] = [:], release: String?
  ) throws(QuestionError) -> OpenRecord {
    let reader: SQLiteRecordReader
    do {
      reader = try SQLiteRecordReader(path: path)
    } catch {
      throw .store(error)
    }
    return try OpenRecord(
      reader, factsFolder: facts, catalogue: catalogue, pinned: pinned, release: release,
      shelf: shelf, library: library, glossaryFolder: data)
  }
}
