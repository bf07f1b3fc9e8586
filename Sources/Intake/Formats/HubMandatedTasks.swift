import Record

/// The hub's dataset DPO-PEMA: what a resolution gives a mission to do, one resolution and mission a
/// row, in four columns for each task: whether peacekeepers assist, monitor, give security or are
/// encouraged. A cell names the paragraph.
///
/// The tasks are learned from the file's header. A task counts once for a row, in whatever way it is
/// given; its name is the publisher's word, without case.
struct HubMandatedTasks: FormatReader {
  static let format = "hub-mandated-tasks"
  static let columns = ["signature", "namepko", "date", "year", "[task]_assist"]
  static let columnsNotRead: Set<String> = [
    "id", "last_update", "country", "mandate_renewal", "mandate_completeadjustment",
    "mandate_minoradjustment", "comments",
  ]
  private static let modalities = ["assist", "monitor", "security", "encouraged"]
  /// What a cell says where the task is not given.
  private static let none: Set<String> = ["", "0", "0.0", "NA", "N/A", "."]
  private static let code = SeriesCode(.mandatedTasks, .day)
  private var resolution: Resolution
  /// For each task the columns that name it.
  private var tasks: [(name: String, columns: [Int])] = []

  init(_ resolution: Resolution) { self.resolution = resolution }

  mutating func layout(header: [String]) -> ColumnLayout {
    var layout = ColumnLayout(
      columns: Array(Self.columns.dropLast()), notRead: Self.columnsNotRead)
    tasks = []
    for name in header {
      guard let task = Self.task(name) else { continue }
      if let index = tasks.firstIndex(where: { $0.name == task }) {
        tasks[index].columns.append(layout.columns.count)
      } else {
        tasks.append((task, [layout.columns.count]))
      }
      layout.columns.append(name)
    }
    // A file without a single task is another table; the missing column says so.
    if tasks.isEmpty { layout.columns = Self.columns }
    return layout
  }

  mutating func read(_ row: PublishedRow, into sink: inout RowSink) throws(Refusal) {
    guard !row.isUnstated(0) else { throw .missingValue(column: row.columns[0]) }
    let mission = try resolution.mission(row, 1)
    let year = try HubDate.year(row, 3)
    var date = try HubDate.day(row, 2)
    // `21-Feb-92` has no century; the row's own year has.
    if date.year != year, date.year % 100 == year % 100,
      let other = CalendarDate(year: year, month: date.month, day: date.day)
    {
      date = other
    }
    guard date.year == year else {
      throw .impossibleDate(column: row.columns[2], value: row.text(2))
    }
    for task in tasks
    where task.columns.contains(where: { !Self.none.contains(row.trimmed($0)) }) {
      try sink.observe(
        Self.code.of(mission: mission).of(category: sink.category(task.name)), on: date, 1)
    }
  }

  func key(_ row: PublishedRow) -> String? { row.key([0, 1]) }

  /// The task that a column is about; nil for a column of another kind.
  private static func task(_ column: String) -> String? {
    let name = column.lowercased()
    // The one task that a version of the data gives in a column of its own, without a modality.
    if name == "useofforce" { return name }
    let parts = name.split(separator: "_")
    guard parts.count >= 2, let last = parts.last, modalities.contains(String(last)) else {
      return nil
    }
    return parts.dropLast().joined(separator: "_")
  }
}
