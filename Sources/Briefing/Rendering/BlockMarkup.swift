import Record

/// Blocks of a document as HTML: what stands inside a page, whoever makes the page around it.
public struct BlockMarkup: Sendable {
  /// Where the parts of a block lead.
  public struct Links: Sendable {
    /// The address of a figure's explanation.
    public var figure: @Sendable (String) -> String = { "#\($0)" }
    /// The address of an identity's page; nil where it has none.
    public var entity: @Sendable (EntityID) -> String? = { _ in nil }
    /// The address of a published row; nil where rows have no pages.
    public var row: @Sendable (LineID) -> String? = { _ in nil }
    /// The address of a page by its path; nil outside of a site.
    public var page: @Sendable (String) -> String? = { _ in nil }
    /// HTML to stand below a table, such as the forms in which it can be taken away.
    public var below: @Sendable (Table) -> String = { _ in "" }

    /// Links within one page that stands alone.
    public init() {}
  }

  private let chartData: String
  private let links: Links
  private let headingLevel: Int

  /// A markup.
  ///
  /// - Parameters:
  ///   - chartData: the words over the table that says the same as a chart.
  ///   - headingLevel: the level of headings within the page around the blocks.
  public init(chartData: String, links: Links = Links(), headingLevel: Int = 3) {
    self.chartData = chartData
    self.links = links
    self.headingLevel = headingLevel
  }

  /// A block.
  public func block(_ block: Block) -> String {
    switch block {
    case .heading(let text, let anchor):
      let id = anchor.map { " id=\"\(escaped($0))\"" } ?? ""
      return "<h\(headingLevel)\(id)>\(escaped(text))</h\(headingLevel)>"
    case .paragraph(let parts): return "<p>\(inlines(parts))</p>"
    case .note(let parts): return "<p class=\"note\">\(inlines(parts))</p>"
    case .list(let items):
      return "<ul>\n" + items.map { "<li>\(inlines($0))</li>" }.joined(separator: "\n") + "\n</ul>"
    case .headlines(let headlines):
      return "<dl class=\"headlines\">\n"
        + headlines.map {
          "<div><dt>\(inlines($0.label))</dt><dd>\(inlines($0.value))</dd></div>"
        }.joined(separator: "\n") + "\n</dl>"
    case .table(let table): return self.table(table)
    case .chart(let svg, let title, let data):
      let table =
        data.rows.isEmpty
        ? ""
        : "\n<details><summary>\(escaped(chartData))</summary>\n"
          + "\(self.table(data))\n</details>"
      return "<figure>\n\(box(title))\(svg)</div>\(table)\n</figure>"
    }
  }

  private func table(_ table: Table) -> String {
    var html =
      "\(box(table.title))<table>\n<caption>\(escaped(table.title))</caption>\n<thead><tr>"
    for (index, column) in table.columns.enumerated() {
      html += "<th scope=\"col\"\(numeric(table, index) ?? "")>\(escaped(column))</th>"
    }
    html += "</tr></thead>\n<tbody>\n"
    for row in table.rows {
      html += "<tr>"
      for (index, cell) in row.enumerated() {
        html +=
          index == 0
          ? "<th scope=\"row\"\(numeric(table, 0) ?? short(cell))>\(inlines(cell))</th>"
          : "<td\(numeric(table, index) ?? short(cell))>\(inlines(cell))</td>"
      }
      html += "</tr>\n"
    }
    return html + "</tbody>\n</table></div>" + links.below(table)
  }

  /// Opens a box in which what is wider than the page scrolls, with the keyboard too.
  private func box(_ title: String) -> String {
    "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"\(escaped(title))\">"
  }

  private func numeric(_ table: Table, _ column: Int) -> String? {
    table.numeric.contains(column) ? " class=\"number\"" : nil
  }

  /// Marks a cell of a few words, a date for instance or the symbol of a document, that is better not
  /// broken into lines.
  private func short(_ cell: [Inline]) -> String {
    let text = cell.map(\.text).joined()
    return text.count <= 28 && text.contains(" ") ? " class=\"short\"" : ""
  }

  /// A part of a sentence.
  public func inlines(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): escaped(text)
      case .isolated(let text): "<bdi>\(escaped(text))</bdi>"
      case .figure(let id, let text):
        "<a class=\"figure\" href=\"\(escaped(links.figure(id)))\"><bdi>\(escaped(text))</bdi></a>"
      case .aside(let text): " <small>(\(escaped(text)))</small>"
      case .link(let text, let anchor): "<a href=\"#\(escaped(anchor))\">\(escaped(text))</a>"
      case .address(let text, let url):
        "<a href=\"\(escaped(url))\"><bdi>\(escaped(text))</bdi></a>"
      case .entity(let text, let id): link(escaped(text), links.entity(id))
      case .page(let text, let path):
        link("<bdi>\(escaped(text))</bdi>", links.page(path))
      case .row(let text, let line): link("<bdi>\(escaped(text))</bdi>", links.row(line))
      }
    }.joined()
  }

  private func link(_ html: String, _ address: String?) -> String {
    address.map { "<a href=\"\(escaped($0))\">\(html)</a>" } ?? html
  }

  private func escaped(_ text: String) -> String { Escaping.html(text) }
}
