import Record

/// Any dataset of the hub, typed by the columns that its catalogue declares: rows are kept and
/// checked, nothing is counted.
///
/// A file must have the declared columns, may have `id` and `last_update` beside them, and no others;
/// where the catalogue names one column for a family (`pb_1.1`, `[task]_assist`) any of its kind is
/// one. Where it declares no columns, the file's own are taken, as text.
struct HubTable: FormatReader {
  static let format = "hub-table"
  static let columns: [String] = []
  private let dataset: Dataset
  private var types: [ColumnType] = []
  private var keyColumns: [Int] = []

  init(_ resolution: Resolution) {
    dataset = resolution.dataset ?? Dataset(id: "", columns: [])
  }

  mutating func layout(header: [String]) -> ColumnLayout {
    let stamps = Dataset.stamps
    var layout = ColumnLayout(columns: [])
    if dataset.columns.isEmpty {
      layout.columns = header
    } else {
      let families = Set(dataset.columns.filter(\.isFamily).map { ColumnName.stem($0.name) })
      let declared = Set(dataset.columns.map { ColumnName.fold($0.name) })
      layout.columns = dataset.columns.filter { !$0.name.contains("[") }.map(\.name)
      layout.columns += header.filter {
        !declared.contains(ColumnName.fold($0)) && families.contains(ColumnName.stem($0))
      }
      layout.optional = Set(
        dataset.columns.filter { $0.isFamily || stamps.contains($0.name) }.map(\.name))
      layout.notRead = stamps
    }
    types = layout.columns.map(dataset.type(of:))
    keyColumns = (dataset.key ?? []).compactMap { name in
      layout.columns.firstIndex { ColumnName.fold($0) == ColumnName.fold(name) }
    }
    return layout
  }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    var said: UInt64 = 0xcbf2_9ce4_8422_2325
    for (column, type) in types.enumerated() {
      let text = row.text(column)
      guard type.accepts(text) else {
        switch type {
        case .date: throw .impossibleDate(column: row.columns[column], value: text)
        default: throw .malformedNumber(column: row.columns[column], value: text)
        }
      }
      if !Dataset.stamps.contains(row.columns[column]) {
        for byte in type.canonical(text).utf8 { said = (said ^ UInt64(byte)) &* 0x100_0000_01b3 }
        said = (said ^ 0x1F) &* 0x100_0000_01b3
      }
    }
    sink.rowSignature = said
  }

  func key(_ row: PublishedRow) -> String? {
    guard !keyColumns.isEmpty else { return nil }
    return keyColumns.map { types[$0].canonical(row.text($0)) }.joined(separator: " | ")
  }
}
