import Digests
import Foundation
import Intake
import Record
import Store

/// The frozen records, beside the store: `<folder>/<id>/` with the store, the project's own data and
/// `release.json`.
///
/// A store is never changed once it is in its place, so that a frozen one is a second name of the same
/// file and costs no room while it is the current one.
public struct ReleaseShelf: Sendable {
  /// The folder; it need not exist.
  public let path: String

  /// The shelf beside a store.
  public init(besideStore store: String) {
    let folder = (store as NSString).deletingLastPathComponent
    path = "\(folder.isEmpty ? "." : folder)/releases"
  }

  /// The store of a frozen record.
  public func store(_ id: String) -> String { "\(path)/\(id)/record.sqlite" }
  /// The project's own data of a frozen record.
  public func data(_ id: String) -> String { "\(path)/\(id)/data" }

  /// The frozen records, oldest first.
  public func all() throws(ReleaseError) -> [FrozenRecord] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { return [] }
    var records: [FrozenRecord] = []
    for name in names.sorted() where !name.hasPrefix(".") {
      let file = "\(path)/\(name)/release.json"
      do {
        records.append(
          try JSONDecoder().decode(
            FrozenRecord.self, from: Data(contentsOf: URL(fileURLWithPath: file))))
      } catch {
        throw .unreadable(path: file, reason: "\(error)")
      }
    }
    return records.sorted { ($0.created, $0.id) < ($1.created, $1.id) }
  }

  /// The frozen record whose identifier begins so; `current` and `previous` mean the last and the last
  /// but one.
  public func find(_ name: String) throws(ReleaseError) -> FrozenRecord {
    let all = try all()
    if name == "current", let last = all.last { return last }
    if name == "previous", all.count > 1 { return all[all.count - 2] }
    let fitting = all.filter { $0.id.hasPrefix(name.lowercased()) }
    guard let first = fitting.first, name.count >= 4 else { throw .unknown(name) }
    guard fitting.count == 1 else { throw .ambiguous(name, ids: fitting.map(\.id)) }
    return first
  }

  /// Freezes a record with the data that words it. What is frozen already is left as it is.
  ///
  /// - Parameters:
  ///   - store: the store.
  ///   - data: the folder `Data/`; published files are in the store and are not copied.
  ///   - created: the moment, in the form of ISO 8601 in universal time.
  ///   - program: the version of the program.
  public func freeze(
    store: String, data: String, created: String, program: String
  ) throws(ReleaseError) -> FrozenRecord {
    // The store is taken hold of first: another may take its place at any moment.
    let files = FileManager.default
    let making = "\(path)/.making-\(UUID().uuidString)"
    let linked = "\(making)/record.sqlite"
    defer { try? files.removeItem(atPath: making) }
    do {
      try files.createDirectory(atPath: making, withIntermediateDirectories: true)
      if link(store, linked) != 0 { try files.copyItem(atPath: store, toPath: linked) }
    } catch {
      throw .unwritable(path: path, reason: error.localizedDescription)
    }
    let reader: SQLiteRecordReader
    let snapshots: [KeptSnapshot]
    do {
      reader = try SQLiteRecordReader(path: linked)
      snapshots = try reader.snapshots()
    } catch {
      throw .unreadable(path: store, reason: error.arguments["reason"] ?? error.code)
    }
    let definitions = try definitions(data)
    let sha256 = try digest(store: linked, data: data, definitions)
    let id = String(sha256.prefix(12))
    if let known = try all().first(where: { $0.sha256 == sha256 }) { return known }
    let record = FrozenRecord(
      id: id, sha256: sha256, created: created, program: program,
      files: snapshots.map {
        .init(
          source: $0.snapshot.source, version: $0.snapshot.version, name: $0.snapshot.file,
          sha256: $0.snapshot.sha256)
      })
    do {
      for file in definitions {
        let target = "\(making)/data/\(file)"
        try files.createDirectory(
          atPath: (target as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try files.copyItem(atPath: "\(data)/\(file)", toPath: target)
      }
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      try encoder.encode(record).write(to: URL(fileURLWithPath: "\(making)/release.json"))
      guard rename(making, "\(path)/\(id)") == 0 else {
        throw ReleaseError.unwritable(
          path: "\(path)/\(id)", reason: String(cString: strerror(errno)))
      }
    } catch {
      throw (error as? ReleaseError)
        ?? .unwritable(path: path, reason: error.localizedDescription)
    }
    return record
  }

  /// The files of `Data/` but for the published ones, in alphabetical order.
  private func definitions(_ data: String) throws(ReleaseError) -> [String] {
    guard let walk = FileManager.default.enumerator(atPath: data) else {
      throw .unreadable(path: data, reason: String(cString: strerror(ENOENT)))
    }
    var files: [String] = []
    while let name = walk.nextObject() as? String {
      // Published files are in the store; how the site looks changes no figure.
      if name == "snapshots" || name == "site" {
        walk.skipDescendants()
      } else if walk.fileAttributes?[.type] as? FileAttributeType == .typeRegular {
        files.append(name)
      }
    }
    return files.sorted()
  }

  private func digest(
    store: String, data: String, _ definitions: [String]
  ) throws(ReleaseError) -> String {
    let digest = SHA256()
    for path in [store] + definitions.map({ "\(data)/\($0)" }) {
      guard let handle = FileHandle(forReadingAtPath: path) else {
        throw .unreadable(path: path, reason: String(cString: strerror(errno)))
      }
      defer { try? handle.close() }
      do {
        while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
          digest.update(piece)
        }
      } catch {
        throw .unreadable(path: path, reason: error.localizedDescription)
      }
      // Where one file ends and the next begins is part of the content.
      digest.update([0])
    }
    return DigestText.hexadecimal(digest.digest())
  }
}
