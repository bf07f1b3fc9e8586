import Foundation
import Record
import Releases
import Store
import Synchronization
import Wording

/// The records that can be read from: the one of today, opened anew when another takes its place, and
/// the frozen ones, opened as they are asked for.
public final class RecordHoldings: Sendable {
  private struct Held {
    var current: OpenRecord?
    var identity: FileIdentity?
    var frozen: [(choice: String, record: OpenRecord)] = []
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
  private static let frozenHeld = 3

  private let store: String
  private let data: String
  private let catalogue: Catalogue
  private let shelf: ReleaseShelf
  private let freeze: @Sendable (String) -> String?
  private let held = Mutex(Held())

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
  }

  /// The record of today.
  public func current() throws(QuestionError) -> OpenRecord {
    try under { held throws(QuestionError) in
      let identity = FileIdentity(store)
      if let current = held.current, identity == held.identity { return current }
      let record = try open(store, facts: data, release: freeze(store))
      held.current = record
      held.identity = identity
      return record
    }
  }

  /// The record that the parameter `release` asks for: a frozen one by its identifier, or that of
  /// today with sources in older releases, `SOURCE=VERSION`.
  public func record(_ choices: [String]) throws(QuestionError) -> OpenRecord {
    if choices.isEmpty { return try current() }
    let current = try current()
    if choices == [current.release] { return current }
    return try under { held throws(QuestionError) in
      let choice = choices.joined(separator: ",")
      if let known = held.frozen.firstIndex(where: { $0.choice == choice }) {
        let entry = held.frozen.remove(at: known)
        held.frozen.append(entry)
        return entry.record
      }
      let record = try open(choices, current)
      held.frozen.append((choice, record))
      if held.frozen.count > Self.frozenHeld { held.frozen.removeFirst() }
      return record
    }
  }

  private func open(_ choices: [String], _ current: OpenRecord) throws(QuestionError) -> OpenRecord {
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
      shelf: shelf)
  }

  private func under<Value: Sendable>(
    _ work: (inout Held) throws(QuestionError) -> Value
  ) throws(QuestionError) -> Value {
    let result: Result<Value, QuestionError> = held.withLock { held in
      do throws(QuestionError) {
        return .success(try work(&held))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
