import Indicators
import Record

/// A briefing as a value, before it becomes HTML, Markdown or JSON.
public struct Document: Sendable {
  /// The language it is written in.
  public let language: Language
  /// The title.
  public let title: String
  /// A line below the title.
  public let subtitle: [Inline]
  /// The day it speaks for.
  public let asOf: CalendarDate
  /// The span of time it reports on.
  public let period: Period
  /// Its sections in order.
  public var sections: [DocumentSection]
  /// What every figure in it rests on, by the identifier that the figure links to.
  public var explanations: [Explanation]
}

/// A section with its heading.
public struct DocumentSection: Sendable {
  /// The key of the outline, which is also its anchor.
  public let key: String
  /// The heading.
  public let title: String
  /// What it holds.
  public var blocks: [Block]
}

/// A part of a section.
public enum Block: Sendable {
  /// A heading below the section's own.
  case heading(String, anchor: String?)
  /// A paragraph.
  case paragraph([Inline])
  /// A list.
  case list([[Inline]])
  /// A few figures set large.
  case headlines([Headline])
  /// A table.
  case table(Table)
  /// A chart with the table that says the same.
  case chart(svg: String, title: String, data: Table)
  /// A remark set apart.
  case note([Inline])
}

/// A figure set large, with its words below.
public struct Headline: Sendable {
  /// The figure.
  public let value: [Inline]
  /// What it counts.
  public let label: [Inline]
}

/// A part of a sentence.
public enum Inline: Sendable, Hashable {
  /// Words.
  case text(String)
  /// A run in other letters, kept apart from the direction around it.
  case isolated(String)
  /// A figure; the identifier is that of its explanation.
  case figure(String, String)
  /// A smaller remark, such as a figure's own date.
  case aside(String)
  /// A link within the document.
  case link(String, anchor: String)
  /// Words that lead to an address outside.
  case address(String, url: String)

  /// The words alone.
  public var text: String {
    switch self {
    case .text(let text), .isolated(let text), .figure(_, let text), .aside(let text),
      .link(let text, _), .address(let text, _):
      text
    }
  }
}

/// A table; the first column holds the heads of its rows.
public struct Table: Sendable {
  /// The title.
  public let title: String
  /// The heads of the columns.
  public let columns: [String]
  /// Which columns hold numbers.
  public let numeric: Set<Int>
  /// The cells, row by row.
  public let rows: [[[Inline]]]

  /// A table.
  public init(title: String, columns: [String], numeric: Set<Int>, rows: [[[Inline]]]) {
    self.title = title
    self.columns = columns
    self.numeric = numeric
    self.rows = rows
  }
}

/// What a figure rests on.
public struct Explanation: Sendable {
  /// The identifier that the figure links to.
  public let id: String
  /// The figure.
  public let figure: Figure
  /// What it is called.
  public let title: String
  /// The formula with the numbers put in.
  public let formula: String
  /// Population, scope, release and moment.
  public let particulars: [(label: String, text: [Inline])]
  /// The inputs with their rows.
  public let inputs: [ExplainedInput]
  /// What the reader must know.
  public let notes: [[Inline]]
  /// The command that lists every row.
  public let command: String
}

/// An input of a figure with its rows.
public struct ExplainedInput: Sendable {
  /// The symbol in the formula.
  public let symbol: String
  /// The value.
  public let value: String
  /// The unit in words.
  public let unit: String
  /// The rows, by file.
  public let rows: [ExplainedRows]
}

/// Rows of one file.
public struct ExplainedRows: Sendable {
  /// The file's path within the record.
  public let path: String
  /// How many rows.
  public let count: Int
  /// The rows as runs: `12–15, 18`.
  public let ranges: [ClosedRange<Int>]
}
