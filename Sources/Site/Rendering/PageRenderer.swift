import Briefing
import Claims
import Indicators
import Mustache
import Questions
import Record
import Wording

/// Pages as HTML, by the templates in `Data/site/templates`.
public struct PageRenderer: Sendable {
  private let templates: MustacheLibrary
  private let address: SiteAddress
  private let catalogue: Catalogue
  /// The files that pages need, with a version that changes when they do.
  private let assets: SiteAssets
  /// The words of the frame by language: `site.frame.…`.
  private let words: [Language: [String: String]]

  /// A renderer.
  ///
  /// - Throws: `SiteError.files` where a template is missing or is none.
  public init(
    folder: String, assets: SiteAssets, address: SiteAddress, catalogue: Catalogue
  ) async throws(SiteError) {
    do {
      templates = try await MustacheLibrary(directory: folder)
    } catch {
      throw .files(name: folder, reason: "\(error)")
    }
    self.assets = assets
    self.address = address
    self.catalogue = catalogue
    var words: [Language: [String: String]] = [:]
    for language in Language.spoken {
      let prefix = "site.frame."
      for key in catalogue.keys(language) where key.hasPrefix(prefix) {
        words[language, default: [:]][String(key.dropFirst(prefix.count))] = catalogue.text(
          key, language)
      }
    }
    self.words = words
  }

  /// A page.
  public func html(_ page: Page) throws(SiteError) -> String {
    let main = try page.parts.enumerated().map { (position, part) throws(SiteError) in
      try html(part, at: position, of: page)
    }.joined(separator: "\n")
    return try render("layout", frame(page, main: main))
  }

  /// One table or chart of a page, to be shown within a page of others.
  public func embedded(_ page: Page, key: String) throws(SiteError) -> String {
    guard
      let block = page.parts.lazy.compactMap({ part -> Block? in
        switch part {
        case .block(.table(let table)) where table.key == key: .table(table)
        case .block(.chart(let svg, let title, let data)) where data.key == key:
          .chart(svg: svg, title: title, data: data)
        default: nil
        }
      }).first
    else { throw .nothingToTake(key: key) }
    return try render("embed", frame(page, main: markup(page).block(block)))
  }

  /// A page that says what went wrong.
  ///
  /// - Parameter path: the path asked for, so that the other language can be reached.
  public func html(
    _ error: SiteError, path: String, _ language: Language
  ) throws(SiteError) -> String {
    var frame = PageFrame(
      language, words: words[language] ?? [:], address: address, assets: assets)
    frame.title = catalogue.text("site.error.\(error.kind)", language)
    frame.main = "<p>\(html(error.wording, language))</p>"
    frame.isError = true
    frame.alternates = Language.spoken.map { other in
      PageFrame.Alternate(
        language: other.rawValue, direction: other.direction,
        name: catalogue.text("site.language.\(other.rawValue)", other),
        address: address.page(path, other), isOther: other != language)
    }
    frame.navigation = entries(SiteMap.navigation, language, section: "", Parameters())
    frame.footer = entries(SiteMap.footer, language, section: "", Parameters())
    return try render("layout", frame)
  }

  // MARK: Parts

  private func html(_ part: Part, at position: Int, of page: Page) throws(SiteError) -> String {
    switch part {
    case .block(let block): return markup(page).block(block)
    case .published(let text):
      let label = words[page.language]?["published-text"] ?? ""
      return try render("published", ["text": text, "label": label])
    case .passages(let passages):
      return try render(
        "passages", PassagesFrame(passages, PageLinks(page, address), markup(page)))
    case .particulars(let particulars):
      let markup = markup(page)
      return try render(
        "particulars",
        [
          "particulars": particulars.map {
            ["label": $0.label, "html": markup.inlines($0.text)]
          }
        ])
    case .form(let form):
      return try render(
        "form",
        FormFrame(
          form, page, position: position, address, words[page.language] ?? [:]))
    case .checkForm(let pasted, let day):
      return try render("check-form", checkForm(pasted, day, page))
    case .checked(let report):
      let leads = PageLinks(page, address)
      var links = CheckMarkup.Links()
      links.figure = { leads.figure($0) }
      links.row = { leads.row($0) }
      links.mention = { leads.mention($0) }
      return CheckMarkup(catalogue, links: links).html(report)
    case .pager(let pager):
      return try render("pager", PagerFrame(pager, page, address, words[page.language] ?? [:]))
    }
  }

  private func checkForm(_ pasted: String, _ day: CalendarDate?, _ page: Page) -> [String: Any] {
    var words: [String: String] = [:]
    for name in ["text", "file", "date", "submit", "kept"] {
      words[name] = catalogue.text("site.check.\(name)", page.language)
    }
    return [
      "address": address.page("/check", page.language), "words": words, "pasted": pasted,
      "date": day?.description ?? "", "title": catalogue.text("check.title", page.language),
    ]
  }

  /// Blocks with links that keep to the record the page was written from.
  private func markup(_ page: Page) -> BlockMarkup {
    let address = address
    let language = page.language
    let leads = PageLinks(page, address)
    var links = BlockMarkup.Links()
    links.figure = { leads.figure($0) }
    links.entity = { leads.entity($0) }
    links.row = { leads.row($0) }
    links.page = { leads.page($0) }
    let take = TakeLinks(page, address, words[language] ?? [:])
    let templates = templates
    links.below = { table in
      take.frame(table).flatMap { templates.render($0, withTemplate: "take") } ?? ""
    }
    return BlockMarkup(
      chartData: catalogue.text("document.chart-data", language), links: links, headingLevel: 2)
  }

  // MARK: Frame

  private func frame(_ page: Page, main: String) -> PageFrame {
    let language = page.language
    var frame = PageFrame(
      language, words: words[language] ?? [:], address: address, assets: assets)
    frame.title = page.title
    if !page.lead.isEmpty { frame.lead = markup(page).inlines(page.lead) }
    frame.main = main
    frame.isHome = page.path == "/"
    frame.alternates = Language.spoken.map { other in
      PageFrame.Alternate(
        language: other.rawValue, direction: other.direction,
        name: catalogue.text("site.language.\(other.rawValue)", other),
        address: address.whole(page.path, other, page.parameters), isOther: other != language)
    }
    frame.navigation = entries(
      SiteMap.navigation, language, section: page.section, page.parameters)
    frame.footer = entries(SiteMap.footer, language, section: "", page.parameters)
    if let permanent = page.permanent, let release = page.record.release {
      let whole = address.whole(page.path, language, permanent)
      frame.permanent = whole
      frame.citation = html(
        Message(
          "site.citation",
          [
            "title": .text(page.title), "release": .isolated(release),
            "date": .date(.day(page.asOf)), "address": .isolated(whole),
          ]), language)
    }
    if page.parameters["release"] != nil {
      frame.pinned = html(
        Message(
          "site.pinned",
          ["release": .isolated(page.parameters.list("release").joined(separator: ", "))]),
        language)
      frame.unpinned = address.page(page.path, language, page.parameters.without("release"))
    }
    return frame
  }

  /// A wording as HTML: what stands in other letters keeps its own direction.
  private func html(_ message: Message, _ language: Language) -> String {
    catalogue.pieces(message, language).map { piece in
      switch piece {
      case .text(let text): Escaping.html(text)
      case .isolated(let text), .figure(_, let text): "<bdi>\(Escaping.html(text))</bdi>"
      }
    }.joined()
  }

  private func entries(
    _ entries: [(section: String, path: String)], _ language: Language, section: String,
    _ parameters: Parameters
  ) -> [PageFrame.Entry] {
    let kept = Parameters(parameters.pairs.filter { SiteMap.common.contains($0.name) })
    return entries.map { entry in
      PageFrame.Entry(
        label: catalogue.text("site.navigation.\(entry.section)", language),
        address: address.page(entry.path, language, kept), isCurrent: entry.section == section)
    }
  }

  private func render(_ template: String, _ object: Any) throws(SiteError) -> String {
    guard let text = templates.render(object, withTemplate: template) else {
      throw .files(name: "\(template).mustache", reason: "—")
    }
    return text
  }
}
