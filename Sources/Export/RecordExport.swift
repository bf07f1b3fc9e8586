import Foundation
import Record
import Store
import Wording

/// The record as one zip archive for taking away: data, what they mean, how to cite them and the terms
/// they come under.
public struct RecordExport: Sendable {
  /// The forms in which the data are handed out.
  public enum Form: String, CaseIterable, Sendable {
    /// Comma-separated text with `datapackage.json`.
    case datapackage
    /// Comma-separated text with the meaning of the columns as text.
    case csv
    /// The store itself.
    case sqlite
  }

  private let record: any RecordReader
  private let store: String
  private let release: String
  private let catalogue: Catalogue
  private let language: Language

  /// An export.
  ///
  /// - Parameters:
  ///   - store: the path of the store.
  ///   - release: the identifier under which the record is frozen.
  public init(
    record: any RecordReader, store: String, release: String, catalogue: Catalogue,
    language: Language
  ) {
    self.record = record
    self.store = store
    self.release = release
    self.catalogue = catalogue
    self.language = language
  }

  /// Writes the archive, whole or not at all.
  public func write(_ form: Form, to path: String) throws(ExportError) {
    let sources: [Source]
    let snapshots: [KeptSnapshot]
    do {
      sources = try record.sources()
      snapshots = try record.snapshots()
    } catch {
      throw .unreadable(path: store, reason: error.arguments["reason"] ?? error.code)
    }
    let day = snapshots.map(\.snapshot.retrieved).max() ?? CalendarDate(dayNumber: 0)
    let folder = (path as NSString).deletingLastPathComponent
    let making = "\(path).making"
    let tables = "\(path).tables"
    defer {
      try? FileManager.default.removeItem(atPath: making)
      try? FileManager.default.removeItem(atPath: tables)
    }
    do {
      for folder in [folder, tables] where !folder.isEmpty {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true)
      }
    } catch {
      throw .unwritable(path: path, reason: error.localizedDescription)
    }
    let archive = try ZipArchive(path: making, day: day)
    if form == .sqlite {
      try archive.add("record.sqlite", file: store)
    } else {
      var resources: [(ExportTable, Int)] = []
      for table in try ExportTables(record, path: store).all {
        let file = "\(tables)/\(table.name).csv"
        resources.append((table, try Self.write(table, to: file)))
        try archive.add(table.path, file: file)
      }
      if form == .datapackage {
        try archive.add("datapackage.json", try json(package(resources, sources)))
      } else {
        try archive.add("COLUMNS.txt", columns(resources.map(\.0)))
      }
    }
    try archive.add("CITATION.txt", citation(sources, snapshots))
    try archive.add("LICENCE.txt", licence(sources))
    try archive.close()
    guard rename(making, path) == 0 else {
      throw .unwritable(path: path, reason: String(cString: strerror(errno)))
    }
  }

  /// Writes a table.
  ///
  /// - Returns: the size of its file in bytes.
  private static func write(_ table: ExportTable, to path: String) throws(ExportError) -> Int {
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let handle = FileHandle(forWritingAtPath: path)
    else { throw .unwritable(path: path, reason: String(cString: strerror(errno))) }
    defer { try? handle.close() }
    var buffer = DelimitedText.row(table.columns.map(\.name)) + DelimitedText.lineBreak
    var size = 0
    var failure: ExportError?
    func flush() {
      do {
        try handle.write(contentsOf: Data(buffer.utf8))
      } catch {
        failure = .unwritable(path: path, reason: error.localizedDescription)
      }
      size += buffer.utf8.count
      buffer = ""
    }
    try table.rows { row in
      buffer += DelimitedText.row(row) + DelimitedText.lineBreak
      if buffer.utf8.count > 1 << 20 { flush() }
    }
    flush()
    if let failure { throw failure }
    return size
  }

  private func package(
    _ resources: [(ExportTable, Int)], _ sources: [Source]
  ) -> DataPackage {
    var licences: [DataPackage.Licence] = []
    for source in sources {
      let title = source.licence.preferred(.en)
      let licence = DataPackage.Licence(name: DataPackage.licenceName(title), title: title)
      if !licences.contains(licence) { licences.append(licence) }
    }
    return DataPackage(
      id: "urn:ihata:\(release)", title: text("export.title"),
      description: text("export.description"), version: release, licenses: licences,
      sources: sources.map { .init(title: $0.title.preferred(language), path: $0.address) },
      resources: resources.map { table, bytes in
        DataPackage.Resource(
          name: table.name, path: table.path, title: text("export.table.\(table.name)"),
          description: text("export.table.\(table.name)"), bytes: bytes,
          schema: .init(
            fields: table.columns.map { column in
              .init(
                name: column.name, type: column.type,
                description: text("export.column.\(column.name)"),
                constraints: column.isRequired ? ["required": true] : nil)
            }))
      })
  }

  private func json(_ package: DataPackage) throws(ExportError) -> String {
    do {
      return try package.json()
    } catch {
      throw .unwritable(path: "datapackage.json", reason: "\(error)")
    }
  }

  /// What each column means, for those who read no JSON.
  private func columns(_ tables: [ExportTable]) -> String {
    var lines: [String] = []
    for table in tables {
      lines.append("\(table.path): \(text("export.table.\(table.name)"))")
      for column in table.columns {
        lines.append(
          "    \(column.name) (\(column.type.rawValue)): \(text("export.column.\(column.name)"))")
      }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  /// How to cite the record and each of its sources.
  private func citation(_ sources: [Source], _ snapshots: [KeptSnapshot]) -> String {
    var lines = [text("export.citation", ["release": .isolated(release)]), ""]
    for source in sources {
      let versions = snapshots.filter { $0.snapshot.source == source.id && $0.snapshot.isCurrent }
        .map(\.snapshot.version)
      let version = Set(versions).sorted().joined(separator: " ")
      lines.append("\(source.id) \(version): \(source.citation). \(source.address)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The terms of each source.
  private func licence(_ sources: [Source]) -> String {
    ([text("export.licence"), ""]
      + sources.map {
        "\($0.id): \($0.licence.preferred(language)) — \($0.publisher.preferred(language))"
      }).joined(separator: "\n") + "\n"
  }

  private func text(_ key: String, _ arguments: [String: Argument] = [:]) -> String {
    catalogue.text(Message(key, arguments), language)
  }
}
