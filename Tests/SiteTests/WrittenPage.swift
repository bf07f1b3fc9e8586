import Briefing
import Indicators
import Questions
import Record
import Site
import TestRecord

/// A page written from the shared record, with what a reader finds on it.
struct WrittenPage {
  /// The day on which the pages of tests are read.
  static let today = TestRecord.day("2026-11-25")

  /// Records to write from: the shared one, never frozen.
  private static let holdings: RecordHoldings? = {
    guard let catalogue = try? TestRecord.catalogue() else { return nil }
    return RecordHoldings(
      store: TestRecord.path, data: TestRecord.dataFolder, catalogue: catalogue,
      freeze: { _ in nil })
  }()

  /// The page.
  let page: Page

  /// Writes the page at an address without language: `/missions?kind=aggregate`.
  init(_ address: String, _ language: Language = .en) throws {
    struct NoRecord: Error {}
    guard let holdings = Self.holdings else { throw NoRecord() }
    let parts = address.split(separator: "?", maxSplits: 1).map(String.init)
    page = try SiteMap.page(
      parts[0], Parameters(query: parts.count > 1 ? parts[1] : ""), language, in: holdings,
      today: Self.today)
  }

  /// The table with a key.
  func table(_ key: String) -> Table? { page.tables.first { $0.table.key == key }?.table }

  /// The cells of the row that begins with some words.
  func row(_ key: String, _ head: String) -> [[Inline]]? {
    table(key)?.rows.first { $0.first?.first?.text == head }
  }

  /// The figure cited first in a cell.
  func figure(_ cell: [Inline]?) -> Figure? {
    for case .figure(let id, _) in cell ?? [] { return page.figures[id] }
    return nil
  }

  /// Everything written, block by block.
  var text: String {
    let parts = page.parts.map { part -> String in
      switch part {
      case .block(let block): Self.text(block)
      case .particulars(let particulars):
        particulars.map { "\($0.label): \(Self.text($0.text))" }.joined(separator: "\n")
      case .form(let form):
        ([form.title, form.submit] + form.fields.map(\.label)).joined(separator: "\n")
      case .pager(let pager): pager.words
      case .checkForm: ""
      case .checked(let report):
        ([report.summary, report.day] + report.findings.flatMap { [$0.quote, $0.read, $0.label] })
          .joined(separator: "\n")
      case .published(let text): text
      case .passages(let passages):
        passages.map { passage in
          ([passage.target?.title, Self.text(passage.head)].compactMap { $0 }
            + passage.pieces.map(\.text)).joined(separator: "\n")
        }.joined(separator: "\n")
      }
    }
    return ([page.title, Self.text(page.lead)] + parts).joined(separator: "\n")
  }

  private static func text(_ inlines: [Inline]) -> String { inlines.map(\.text).joined() }

  private static func text(_ block: Block) -> String {
    switch block {
    case .heading(let text, _): text
    case .paragraph(let inlines), .note(let inlines): text(inlines)
    case .list(let items): items.map { text($0) }.joined(separator: "\n")
    case .headlines(let headlines):
      headlines.map { text($0.label) + " " + text($0.value) }.joined(separator: "\n")
    case .table(let table): text(table)
    case .chart(let svg, let title, let data): "\(svg)\n\(title)\n\(text(data))"
    }
  }

  private static func text(_ table: Table) -> String {
    let rows = table.rows.map { $0.map { text($0) }.joined(separator: " | ") }
    return ([table.title, table.columns.joined(separator: " | ")] + rows).joined(separator: "\n")
  }
}
