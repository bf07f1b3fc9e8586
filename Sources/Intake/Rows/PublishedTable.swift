import Record

/// The rows of a published file as a table: cells by column, typed as the publisher declares them,
/// with the natural key by which a row is known in other releases.
///
/// It reads rows that are in the record already; what reads files is `FileReading`.
public struct PublishedTable {
  /// The columns as the file names them.
  public let columns: [String]
  /// Their declared types.
  public let types: [ColumnType]
  private let isJSON: Bool
  /// For a list of the project's own in YAML, the value that stands in the file's head.
  private let mission: String?
  private let keys: ([String]) -> String?

  /// The table of a file.
  ///
  /// - Parameters:
  ///   - first: the first row of the file: the header, or the first object.
  ///   - dataset: what the publisher's catalogue declares, if anything.
  /// - Returns: nil where the first row is no header and no object.
  public init?(_ snapshot: Snapshot, first: Line, dataset: Dataset?) {
    isJSON = snapshot.mediaType.hasSuffix("json")
    let isYAML = snapshot.mediaType == ItemScanner.mediaType
    mission = isYAML ? "mission:\(snapshot.file.prefix { $0 != "." })" : nil
    if isYAML {
      columns = MandateDecisions.columns
    } else if isJSON {
      guard let values = Self.object(first.text) else { return nil }
      columns = values.keys.sorted()
    } else {
      var header = Self.fields(first.text)
      if header.first?.hasPrefix("\u{FEFF}") == true { header[0].removeFirst() }
      guard !header.isEmpty else { return nil }
      columns = header
    }
    types = columns.map { dataset?.type(of: $0) ?? .text }
    keys = Self.keys(format: snapshot.format, dataset: dataset, header: columns)
  }

  /// True for the row that names the columns, which is no row of the table.
  public func isHeader(_ line: Line) -> Bool { !isJSON && mission == nil && line.id.row == 1 }

  /// The cells of a row, in the order of the columns; nil for a blank or damaged row.
  public func cells(_ line: Line) -> [String]? {
    if let mission {
      guard let values = ItemScanner.values(ofLine: line.text) else { return nil }
      return [mission] + columns.dropFirst().map { values[$0] ?? "" }
    }
    if isJSON {
      guard let values = Self.object(line.text) else { return nil }
      return columns.map { values[$0] ?? "" }
    }
    let fields = Self.fields(line.text)
    return fields.count == columns.count ? fields : nil
  }

  /// The natural key of a row; nil where its rows have none.
  public func key(_ cells: [String]) -> String? { keys(cells) }

  /// The cells in the one spelling that values of their type have.
  public func canonical(_ cells: [String]) -> [String] {
    zip(types, cells).map { $0.canonical($1) }
  }

  private static func object(_ text: String) -> [String: String]? {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBytes { try? ObjectScanner.values(of: $0, ignoring: []) }
  }

  private static func fields(_ text: String) -> [String] {
    var fields: [PublishedRow.Field] = []
    var hasHighBytes = false
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBytes { bytes in
      _ = DelimitedScanner.scan(
        bytes, from: 0, isLast: true, fields: &fields, hasHighBytes: &hasHighBytes)
      return fields.map { field in
        let text = String(
          decoding: UnsafeRawBufferPointer(
            rebasing: bytes[field.start..<(field.start + field.count)]), as: UTF8.self)
        return field.hasDoubledQuotes ? text.replacing("\"\"", with: "\"") : text
      }
    }
  }

  /// The natural keys as the format's own reader gives them, so that they are defined in one place.
  private static func keys(
    format: String, dataset: Dataset?, header: [String]
  ) -> ([String]) -> String? {
    guard let type = RecordBuild.readers[format] else { return { _ in nil } }
    func make<Reader: FormatReader & SendableMetatype>(
      _: Reader.Type
    ) -> ([String]) -> String? {
      var reader = Reader(Resolution(identities: .none, dataset: dataset))
      var layout = reader.layout(header: header)
      layout.optional = Set(layout.columns)
      layout.notRead = Set(header)
      guard let positions = try? ColumnPositions.find(layout, in: header, file: "")
      else { return { _ in nil } }
      let ready = reader
      let columns = layout.columns
      return { cells in
        var bytes: [UInt8] = []
        var fields: [PublishedRow.Field] = []
        for cell in cells {
          fields.append(.init(start: bytes.count, count: cell.utf8.count))
          bytes += Array(cell.utf8)
        }
        return bytes.withUnsafeBytes { bytes in
          ready.key(
            PublishedRow(
              bytes: bytes, fields: fields, positions: positions, columns: columns))
        }
      }
    }
    return make(type)
  }
}
