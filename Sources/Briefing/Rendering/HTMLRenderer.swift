import Record
import Wording

/// A briefing as one HTML page that needs nothing beside it: styles and charts are inside, nothing
/// is fetched from anywhere.
public struct HTMLRenderer: Sendable {
  private let wording: FigureWording
  private let markup: BlockMarkup

  /// A renderer with the wording of the document's language.
  public init(wording: FigureWording) {
    self.wording = wording
    markup = BlockMarkup(chartData: wording.text("document.chart-data"))
  }

  /// The page.
  public func render(_ document: Document) -> String {
    var html = """
      <!doctype html>
      <html lang="\(document.language.rawValue)" dir="\(document.language.direction)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escaped(document.title))</title>
      <style>
      \(Self.style)
      \(PrintStyle.rules)
      </style>
      </head>
      <body>
      <header>
      <h1>\(escaped(document.title))</h1>
      <p class="subtitle">\(markup.inlines(document.subtitle))</p>
      </header>
      <nav aria-label="\(escaped(wording.text("document.contents")))">
      <ol>
      """
    for section in document.sections {
      html += "\n<li><a href=\"#\(section.key)\">\(escaped(section.title))</a></li>"
    }
    html +=
      "\n<li><a href=\"#explanations\">\(escaped(wording.text("document.explanations")))</a></li>"
    html += "\n</ol>\n</nav>\n<main>\n"
    for section in document.sections {
      html += "<section id=\"\(section.key)\">\n<h2>\(escaped(section.title))</h2>\n"
      html += section.blocks.map(markup.block).joined(separator: "\n")
      html += "\n</section>\n"
    }
    html += explanations(document)
    html += "</main>\n</body>\n</html>\n"
    return html
  }

  private func explanations(_ document: Document) -> String {
    var html =
      "<section id=\"explanations\">\n<h2>\(escaped(wording.text("document.explanations")))</h2>\n"
    html += "<p>\(escaped(wording.text("document.explanations-reading")))</p>\n"
    for explanation in document.explanations {
      html += "<article id=\"\(explanation.id)\">\n<h4>\(escaped(explanation.title))</h4>\n<dl>\n"
      for particular in explanation.particulars {
        html += "<dt>\(escaped(particular.label))</dt><dd>\(markup.inlines(particular.text))</dd>\n"
      }
      html += "<dt>\(escaped(wording.text("figure.label.formula")))</dt>"
      html += "<dd><bdi dir=\"ltr\">\(escaped(explanation.formula))</bdi></dd>\n"
      for input in explanation.inputs where !input.rows.isEmpty {
        html += "<dt><bdi dir=\"ltr\">\(escaped("\(input.symbol) = \(input.value)"))</bdi> "
        html += "(\(escaped(input.unit)))</dt><dd>"
        html += input.rows.map { RowRanges.html($0, wording) }.joined(separator: "<br>")
        html += "</dd>\n"
      }
      for note in explanation.notes {
        html +=
          "<dt>\(escaped(wording.text("figure.label.notes")))</dt><dd>\(markup.inlines(note))</dd>\n"
      }
      html += "<dt>\(escaped(wording.text("figure.label.command")))</dt>"
      html +=
        "<dd><code dir=\"ltr\">\(escaped(explanation.command))</code></dd>\n</dl>\n</article>\n"
    }
    return html + "</section>\n"
  }

  private func escaped(_ text: String) -> String { Escaping.html(text) }

  /// Logical properties throughout, so that one sheet serves both directions.
  private static let style = """
    :root { color-scheme: light dark; --ink: #1b2733; --paper: #ffffff; --line: #cfd8df;
      --link: #005b8f; --soft: #eef4f8; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --paper: #12181f;
      --line: #34424f; --link: #7cc4f0; --soft: #1b2733; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 52rem; background: var(--paper);
      color: var(--ink); font: 1rem/1.65 "Noto Sans", "Segoe UI", system-ui, sans-serif; }
    :lang(ar) { line-height: 1.85; }
    html:lang(ar) body { font-family: "Noto Naskh Arabic", "Noto Sans Arabic", "Noto Sans",
      "Segoe UI", Tahoma, sans-serif; }
    h1 { font-size: 1.7rem; line-height: 1.35; margin-block: 0 .3rem; }
    h2 { font-size: 1.3rem; margin-block: 2.6rem .6rem; padding-block-end: .25rem;
      border-block-end: 2px solid var(--link); }
    h3 { font-size: 1.08rem; margin-block: 1.8rem .4rem; }
    h4 { font-size: 1rem; margin-block: 1.2rem .3rem; }
    .subtitle { margin: 0; opacity: .85; }
    nav ol { columns: 2; padding-inline-start: 1.4rem; }
    a { color: var(--link); }
    a.figure { font-weight: 600; text-decoration-style: dotted; text-underline-offset: .2em; }
    small { opacity: .8; font-size: .82em; }
    .headlines { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr));
      gap: .75rem; margin-block: 1rem; }
    .headlines div { background: var(--soft); padding: .7rem .9rem; border-radius: .4rem;
      display: flex; flex-direction: column-reverse; justify-content: flex-end; }
    .headlines dt { font-size: .86rem; }
    .headlines dd { margin: 0; font-size: 1.5rem; font-weight: 700; }
    .headlines dd small { display: block; font-size: .78rem; font-weight: 400; }
    .note { border-inline-start: 3px solid var(--line); padding-inline-start: .8rem;
      font-size: .92rem; opacity: .9; }
    .scroll { overflow-x: auto; margin-block: .8rem 1.2rem; }
    table { border-collapse: collapse; width: 100%; font-size: .9rem; }
    caption { text-align: start; font-weight: 600; padding-block-end: .3rem; }
    th, td { text-align: start; vertical-align: top; padding: .32rem .5rem;
      border-block-end: 1px solid var(--line); }
    thead th { border-block-end: 2px solid var(--line); }
    tbody th { font-weight: 500; }
    .number { text-align: end; font-variant-numeric: tabular-nums; }
    td.number { white-space: nowrap; }
    figure { margin: 1.2rem 0; }
    figure svg { width: 100%; height: auto; }
    details { font-size: .92rem; }
    #explanations article { border-block-end: 1px solid var(--line); font-size: .86rem; }
    #explanations dl { display: grid; grid-template-columns: 11rem 1fr; gap: .1rem .8rem;
      margin-block: .3rem .8rem; }
    #explanations dd { margin: 0; overflow-wrap: anywhere; }
    article:target { background: var(--soft); }
    code { font-size: .92em; }
    @media (max-width: 40rem) { nav ol { columns: 1; }
      #explanations dl { grid-template-columns: 1fr; } }
    """
}
