import Intake
import Record
import Store

/// The question for the published rows of one file, in order, all or those that say something in a
/// column.
public struct LinesQuestion: Hashable, Sendable {
  /// The source's identifier.
  public let source: String
  /// The release and the file, `2025-04-04/DPPADPOSS-FATALITIES.csv`; nil for the newest.
  public var file: String?
  /// The publisher's column in which a value is looked for; nil for any column.
  public var column: String?
  /// What a cell must hold, capitals aside; nil for anything.
  public var value: String?
  /// The first of the fitting rows to show, counted from 1.
  public var from = 1

  /// The names that its parameters have.
  public static let parameterNames = ["file", "column", "value", "from"]

  /// How many rows are read at a time while a file is looked through.
  private static let rowsAtATime = 20_000

  /// Reads a question from its parameters.
  ///
  /// - Throws: `QuestionError.unknownSource` where the record has no such source.
  public init(
    _ source: String, _ parameters: Parameters, _ record: OpenRecord
  ) throws(QuestionError) {
    guard record.view.sources[source] != nil else { throw .unknownSource(source) }
    self.source = source
    file = parameters["file"]
    column = parameters["column"]
    value = parameters["value"]
    from = try parameters.number("from", 1...Int(Int32.max)) ?? 1
  }

  /// Rows of a file.
  public struct Answer: Sendable {
    /// Every file of the source, the newest release first.
    public let files: [KeptSnapshot]
    /// The file that was read.
    public let kept: KeptSnapshot
    /// Its columns; none where its first row is no header and no object.
    public let columns: [String]
    /// How many rows fit.
    public let count: Int
    /// The rows shown, each with its cells; no cells where a row has another number of fields.
    public let rows: [(line: Line, cells: [String])]
  }

  /// The rows, at most so many.
  ///
  /// - Parameter cells: how many cells are shown at most, so that a wide table has fewer rows.
  /// - Throws: `QuestionError.unknownLine` where the source has no such file,
  ///   `.unknownColumn` where the file has no such column.
  public func answer(in record: OpenRecord, cells limit: Int) throws(QuestionError) -> Answer {
    try answer(in: record) { columns in max(10, min(100, limit / max(1, columns))) }
  }

  /// The rows, at most so many; see `answer(in:cells:)`.
  public func answer(in record: OpenRecord, rows limit: Int) throws(QuestionError) -> Answer {
    try answer(in: record) { _ in limit }
  }

  private func answer(
    in record: OpenRecord, shown rows: (_ columns: Int) -> Int
  ) throws(QuestionError) -> Answer {
    let files = try record.ask { reader throws(StoreError) in try reader.snapshots() }
      .filter { $0.snapshot.source == source }.reversed()
      .sorted { $0.snapshot.isCurrent && !$1.snapshot.isCurrent }
    let kept = files.first { file == nil || $0.snapshot.path == "\(source)/\(file ?? "")" }
    guard let kept else {
      throw .unknownLine(path: "\(source)/\(file ?? "")", row: from)
    }
    let number = kept.snapshot.number
    let first = try record.ask { reader throws(StoreError) in
      try reader.line(LineID(snapshot: number, row: 1))
    }
    let table = first.flatMap {
      PublishedTable(kept.snapshot, first: $0, dataset: record.view.sources[source]?.dataset)
    }
    let columns = table?.columns ?? []
    let position = try position(columns)
    let shown = rows(columns.count)
    // The head of a table is no row of it.
    let start = first.map { table?.isHeader($0) ?? false } == true ? 2 : 1
    let last = start + kept.tally.read - 1
    func cells(_ line: Line) -> [String] { table?.cells(line) ?? [] }
    guard let value, !value.isEmpty else {
      let rows = try record.ask { reader throws(StoreError) in
        let begin = start + from - 1
        guard begin <= last else { return [Line]() }
        return try reader.lines(of: number, rows: begin...min(last, begin + shown - 1))
      }
      return Answer(
        files: files, kept: kept, columns: columns, count: kept.tally.read,
        rows: rows.map { ($0, cells($0)) })
    }
    var count = 0
    var rows: [(line: Line, cells: [String])] = []
    let asked = RowFilter(value)
    var begin = start
    while begin <= last {
      let end = min(last, begin + Self.rowsAtATime - 1)
      let lines = try record.ask { reader throws(StoreError) in
        try reader.lines(of: number, rows: begin...end)
      }
      for line in lines where asked.mayFit(line.text) {
        let values = cells(line)
        guard
          position.map({ values.indices.contains($0) && asked.fits(values[$0]) })
            ?? (values.isEmpty ? asked.fits(line.text) : values.contains(where: asked.fits))
        else { continue }
        count += 1
        if count >= from, rows.count < shown { rows.append((line, values)) }
      }
      begin = end + 1
    }
    return Answer(files: files, kept: kept, columns: columns, count: count, rows: rows)
  }

  private func position(_ columns: [String]) throws(QuestionError) -> Int? {
    guard let column else { return nil }
    guard let position = columns.firstIndex(of: column) else {
      throw .unknownColumn(column)
    }
    return position
  }
}
