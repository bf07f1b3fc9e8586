import Briefing
import Claims
import Wording

/// A report as one HTML page that needs nothing beside it.
struct CheckPage {
  private let report: CheckReport
  private let catalogue: Catalogue
  private let style: String

  init(_ report: CheckReport, _ catalogue: Catalogue, style: String) {
    self.report = report
    self.catalogue = catalogue
    self.style = style
  }

  /// The page.
  var html: String {
    let language = report.language
    let title = Escaping.html(catalogue.text("check.title", language))
    return """
      <!doctype html>
      <html lang="\(language.rawValue)" dir="\(language.direction)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      :root { color-scheme: light dark; }
      body { font-family: "Noto Sans", "Noto Naskh Arabic", "Amiri", sans-serif; line-height: 1.6;
        max-inline-size: 56rem; margin-inline: auto; padding: 1rem; }
      \(style)
      </style>
      </head>
      <body>
      <main>
      <h1>\(title)</h1>
      \(CheckMarkup(catalogue).html(report))
      </main>
      </body>
      </html>

      """
  }
}
