import Briefing
import Questions
import Record
import TestRecord
import Wording

@testable import Site

/// Pages of the shared record, as a reader on 25 November 2026 gets them.
enum SitePages {
  static let today = TestRecord.day("2026-11-25")

  static let catalogue: Catalogue = {
    do {
      return try TestRecord.catalogue()
    } catch {
      fatalError("the catalogue cannot be read: \(error)")
    }
  }()

  static let holdings = RecordHoldings(
    store: TestRecord.path, data: TestRecord.dataFolder, catalogue: catalogue,
    freeze: { _ in nil })

  /// A page by its address without language: `/calendar?from=2024`.
  static func page(_ address: String, _ language: Language = .en) throws -> Page {
    let parts = address.split(separator: "?", maxSplits: 1).map(String.init)
    return try SiteMap.page(
      parts[0], Parameters(query: parts.count > 1 ? parts[1] : ""), language, in: holdings,
      today: today)
  }

  /// A page as HTML.
  static func html(_ page: Page) async throws -> String {
    let assets = try SiteAssets(folders: ["\(TestRecord.dataFolder)/site/assets"])
    let renderer = try await PageRenderer(
      folder: "\(TestRecord.dataFolder)/site/templates", assets: assets,
      address: SiteAddress("https://example.org"), catalogue: catalogue)
    return try renderer.html(page)
  }
}

extension Page {
  /// A table by its name.
  func table(_ key: String) -> Table? { tables.first { $0.table.key == key }?.table }

  /// Every part of every sentence and cell.
  var inlines: [Inline] {
    lead
      + parts.flatMap { part -> [Inline] in
        guard case .block(let block) = part else { return [] }
        return switch block {
        case .paragraph(let inlines), .note(let inlines): inlines
        case .list(let items): items.flatMap { $0 }
        case .headlines(let headlines): headlines.flatMap { $0.value + $0.label }
        case .table(let table), .chart(_, _, let table): table.rows.flatMap { $0.flatMap { $0 } }
        case .heading(let text, _): [.text(text)]
        }
      }
  }

  /// The paths of the pages it leads to.
  var paths: [String] {
    inlines.compactMap { if case .page(_, let path) = $0 { path } else { nil } }
  }
}

extension [Inline] {
  /// The words alone.
  var words: String { map(\.text).joined() }
}
