import Briefing
import Questions
import Record

/// The links with which a table or chart of a page is taken away.
struct TakeLinks {
  /// What the template `take` is filled with.
  struct Frame {
    struct Form {
      let name: String
      let address: String
    }

    let title: String
    let key: String
    let words: [String: String]
    let forms: [Form]
    /// The address of the table alone, for showing it within other pages.
    let embedded: String
    let hasChart: Bool
  }

  private let page: Page
  private let address: SiteAddress
  private let words: [String: String]
  private let charts: Set<String>

  init(_ page: Page, _ address: SiteAddress, _ words: [String: String]) {
    self.page = page
    self.address = address
    self.words = words
    charts = Set(page.tables.filter { $0.chart != nil }.map(\.table.key))
  }

  /// The links of a table; nil where it has no name.
  func frame(_ table: Table) -> Frame? {
    guard !table.key.isEmpty else { return nil }
    // What is taken away is frozen where the record is: what is cited must read the same later.
    let parameters = page.permanent ?? page.parameters
    let hasChart = charts.contains(table.key)
    let forms = ["csv", "xlsx", "json"] + (hasChart ? ["svg", "png"] : []) + ["zip"]
    return Frame(
      title: table.title, key: table.key, words: words,
      forms: forms.map {
        .init(
          name: $0.uppercased(),
          address: address.taken(page.path, table.key, $0, page.language, parameters))
      },
      embedded: address.embedded(page.path, table.key, page.language, parameters),
      hasChart: hasChart)
  }
}
