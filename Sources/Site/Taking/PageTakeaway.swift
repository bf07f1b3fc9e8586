import Briefing
import Export
import Indicators
import Questions
import Record
import Wording

/// Makes of a table or chart on a page what a reader takes away: numbers in full precision, each with
/// its address, and the sources they were published in.
public struct PageTakeaway: Sendable {
  private let page: Page
  private let address: SiteAddress

  /// How many remarks go with a table; a table of hundreds of figures repeats them.
  private static let notesTaken = 200

  /// A maker for a page's tables.
  public init(_ page: Page, address: SiteAddress) {
    self.page = page
    self.address = address
  }

  /// A table or chart by its key.
  ///
  /// - Throws: `SiteError.nothingToTake` where the page has none of this name.
  public func takeaway(_ key: String) throws(SiteError) -> Takeaway {
    guard let (table, chart) = page.tables.first(where: { $0.table.key == key }) else {
      throw .nothingToTake(key: key)
    }
    let cited = figures(table)
    let parameters = page.permanent ?? page.parameters
    do {
      return try Takeaway(
        key: table.key, title: table.title, language: page.language, columns: columns(table),
        rows: table.rows.map { row in
          table.columns.indices.map { $0 < row.count ? cell(row[$0]) : .init(text: "") }
        },
        notes: notes(cited), chart: chart,
        permalink: address.whole(page.path, page.language, parameters), asOf: page.asOf,
        release: page.record.release, origins: origins(table, cited))
    } catch {
      throw .taken(error)
    }
  }

  private func columns(_ table: Table) -> [Takeaway.Column] {
    var names: Set<String> = []
    return table.columns.enumerated().map { index, title in
      var name = table.names.indices.contains(index) ? table.names[index] : ""
      name = name.lowercased().replacing("-", with: "_")
      let isFit = !name.isEmpty && name.utf8.allSatisfy(Self.isOfName)
      if !isFit || !names.insert(name).inserted { name = "column_\(index + 1)" }
      return Takeaway.Column(
        name: name, title: title, isNumeric: table.numeric.contains(index))
    }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (48...57).contains(byte) || byte == 95
  }

  private func cell(_ inlines: [Inline]) -> Takeaway.Cell {
    let text = inlines.map { inline in
      if case .aside(let text) = inline { return " (\(text))" }
      return inline.text
    }.joined()
    let links = PageLinks(page, address)
    var cited: [(Figure, String)] = []
    var other: String?
    for inline in inlines {
      switch inline {
      case .figure(let id, _):
        if let figure = page.figures[id] { cited.append((figure, links.figure(id))) }
      case .row(_, let line): other = other ?? links.row(line)
      case .entity(_, let id): other = other ?? links.entity(id)
      case .page(_, let path): other = other ?? links.page(path)
      case .address(_, let url): other = other ?? url
      default: continue
      }
    }
    // Two numbers in one cell are words; a number alone is one.
    guard cited.count == 1, let (figure, link) = cited.first else {
      return .init(text: text, address: (cited.first?.1 ?? other).map(whole))
    }
    return .init(
      text: text, number: figure.number, unit: figure.unit.rawValue, address: whole(link))
  }

  private func whole(_ link: String) -> String {
    link.hasPrefix("/") ? address.origin + link : link
  }

  private func figures(_ table: Table) -> [Figure] {
    table.rows.flatMap { row in
      row.flatMap { cell in
        cell.compactMap { inline in
          if case .figure(let id, _) = inline { return page.figures[id] }
          return nil
        }
      }
    }
  }

  private func notes(_ figures: [Figure]) -> [String] {
    let listing = FigureListing(
      figures: figures, dimensions: figures.first?.request?.by ?? [],
      wording: page.record.wording(page.language))
    return Array(listing.footnotes.prefix(Self.notesTaken))
  }

  /// The sources behind the figures and rows of a table, each release once.
  private func origins(_ table: Table, _ figures: [Figure]) -> [Origin] {
    var numbers = Set(figures.flatMap(\.snapshots))
    for row in table.rows {
      for case .row(_, let line) in row.joined() { numbers.insert(line.snapshot) }
    }
    var seen: Set<String> = []
    return page.record.view.snapshots.map(\.snapshot).filter { numbers.contains($0.number) }
      .sorted { ($0.source, $0.version) < ($1.source, $1.version) }
      .compactMap { snapshot in
        guard seen.insert("\(snapshot.source) \(snapshot.version)").inserted,
          let source = page.record.view.sources[snapshot.source]
        else { return nil }
        return Origin(source, version: snapshot.version, language: page.language)
      }
  }
}
