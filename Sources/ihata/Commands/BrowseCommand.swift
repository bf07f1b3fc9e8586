import ArgumentParser
import Foundation
import Intake
import Record
import Store
import Wording

/// `ihata browse`: the rows of any source as published, by its columns.
struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse",
    abstract: "Show the rows of a source as published; without a source, list the sources.")

  @OptionGroup var surroundings: Surroundings

  @ArgumentParser.Argument(help: "A source, or a dataset of the hub.")
  var source: String?

  @Option(help: "Only rows with this value, as COLUMN=VALUE; may be repeated.")
  var `where`: [String] = []

  @Option(help: "Only these columns; several with commas.")
  var columns: String?

  @Option(help: "A release; by default the newest.")
  var release: String?

  @Option(help: "How many rows; 0 for all.")
  var limit: Int = 50

  @Option(help: "table, csv or json.")
  var format: Format = .table

  enum Format: String, ExpressibleByArgument { case table, csv, json }

  func run() throws {
    guard let source else { return try listSources() }
    let record = try surroundings.record()
    let sources = try surroundings.worded { () throws(StoreError) in try record.sources() }
    let snapshots = try surroundings.worded { () throws(StoreError) in try record.snapshots() }
    let known = sources.first {
      $0.id == source.lowercased() || $0.dataset?.id.lowercased() == source.lowercased()
    }
    guard let known else {
      throw try surroundings.failure("error.renewal.unknown-source", ["source": source])
    }
    let kept = snapshots.map(\.snapshot).filter { snapshot in
      snapshot.source == known.id
        && (release.map { $0 == snapshot.version } ?? snapshot.isCurrent)
    }
    guard !kept.isEmpty else {
      throw try surroundings.failure(
        "error.indicator.unknown-release", ["source": known.id, "release": release ?? "—"])
    }
    var isAnyShown = false
    for snapshot in kept {
      // Of the many files of one source, those without such a row are passed over.
      let isLast = snapshot == kept.last && !isAnyShown
      if try show(snapshot, known, record, evenIfNone: self.where.isEmpty || isLast) {
        isAnyShown = true
      }
    }
  }

  /// Shows a file.
  ///
  /// - Returns: false where it holds no such row.
  private func show(
    _ snapshot: Snapshot, _ source: Source, _ record: SQLiteRecordReader, evenIfNone: Bool
  ) throws -> Bool {
    let lines = try surroundings.worded { () throws(StoreError) in
      try record.lines(of: snapshot.number, rows: 1...Int(UInt32.max))
    }
    guard let first = lines.first,
      let table = PublishedTable(snapshot, first: first, dataset: source.dataset)
    else { return false }
    let chosen = try positions(columns?.split(separator: ",").map(String.init), table)
    let conditions = try conditions(table)
    var rows: [(row: Int, cells: [String])] = []
    var found = 0
    for line in lines where !table.isHeader(line) {
      guard let cells = table.cells(line) else { continue }
      let canonical = table.canonical(cells)
      guard
        conditions.allSatisfy({ position, value in
          canonical[position] == table.types[position].canonical(value)
            || NameFolding.fold(cells[position]) == NameFolding.fold(value)
        })
      else { continue }
      found += 1
      // As published for programs; for people days as days, whatever the publisher's form.
      let shown = format == .table ? canonical : cells
      if limit == 0 || rows.count < limit { rows.append((line.id.row, chosen.map { shown[$0] })) }
    }
    guard found > 0 || evenIfNone else { return false }
    let names = chosen.map { table.columns[$0] }
    switch format {
    case .csv:
      print(DelimitedText.row(["row"] + names))
      for entry in rows { print(DelimitedText.row([String(entry.row)] + entry.cells)) }
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      let objects = rows.map { entry in
        Dictionary(zip(names, entry.cells)) { first, _ in first }
          .merging(["row": String(entry.row)]) { first, _ in first }
      }
      print(String(decoding: try encoder.encode(objects), as: UTF8.self))
    case .table:
      let numeric = chosen.indices.filter {
        table.types[chosen[$0]] == .number || table.types[chosen[$0]] == .currency
      }.map { $0 + 1 }
      let text = TextTable(
        columns: [try surroundings.catalogue().text("column.row", surroundings.language)] + names,
        numeric: Set([0] + numeric), rows: rows.map { [String($0.row)] + $0.cells })
      for line in text.lines { print(line) }
      print(
        try surroundings.catalogue().text(
          Message(
            "browse.count",
            [
              "file": .isolated(snapshot.path), "shown": .count(rows.count),
              "found": .count(found),
            ]), surroundings.language))
    }
    return found > 0
  }

  private func conditions(_ table: PublishedTable) throws -> [(Int, String)] {
    try self.where.map { condition in
      let parts = condition.split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false
      ).map(String.init)
      guard parts.count == 2 else { throw ValidationError("--where COLUMN=VALUE") }
      return (try positions([parts[0]], table)[0], parts[1])
    }
  }

  private func positions(_ names: [String]?, _ table: PublishedTable) throws -> [Int] {
    guard let names else { return Array(table.columns.indices) }
    return try names.map { name in
      guard
        let position = table.columns.firstIndex(where: {
          ColumnName.fold($0) == ColumnName.fold(name)
        })
      else {
        throw try surroundings.failure(
          "error.browse.unknown-column",
          ["column": name, "columns": table.columns.joined(separator: ", ")])
      }
      return position
    }
  }

  private func listSources() throws {
    let catalogue = try surroundings.catalogue()
    let language = surroundings.language
    let sources: [Source]
    do {
      sources = try RecordBuild(
        data: DataFolder(path: try surroundings.dataFolder()),
        archive: Archive(besideStore: surroundings.storePath)
      ).sources()
    } catch let error as IntakeError {
      throw try surroundings.failure("error.intake.\(error.code)", error.arguments)
    }
    let table = TextTable(
      columns: ["source", "dataset", "release", "title"].map {
        catalogue.text("column.\($0)", language)
      }, numeric: [],
      rows: sources.map {
        [
          $0.id, $0.dataset?.id ?? "—", $0.releases.last?.version ?? "—",
          $0.title.preferred(language),
        ]
      })
    for line in table.lines { print(line) }
  }
}
