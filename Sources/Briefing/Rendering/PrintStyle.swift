/// How a briefing looks on paper: smaller letters, tables whole across the page, headings with what they
/// head, page numbers at the foot, and the explanations in two columns.
enum PrintStyle {
  /// The rules, for a style sheet that holds those of the screen already.
  static let rules = """
    @page { size: A4; margin: 16mm 15mm 18mm;
      @bottom-center { content: counter(page) " / " counter(pages); color: #44525e;
        font: 8.5pt "Noto Sans", sans-serif; } }
    @media print {
      :root { --ink: #1b2733; --paper: #ffffff; --line: #cfd8df; --link: #005b8f; --soft: #eef4f8; }
      html { font-size: 10pt; }
      body { max-width: none; margin: 0; padding: 0; line-height: 1.45;
        -webkit-print-color-adjust: exact; print-color-adjust: exact; }
      :lang(ar) { line-height: 1.6; }
      h1 { font-size: 18pt; } h2 { font-size: 14pt; margin-block-start: 1.6rem; }
      h3 { font-size: 11.5pt; } h4 { font-size: 9pt; margin-block: .5rem .1rem; }
      h1, h2, h3, h4, caption, thead, summary { break-after: avoid; }
      p, li { orphans: 3; widows: 3; }
      nav { display: none; }
      a { color: inherit; }
      a.figure { text-decoration: none; }
      .headlines { grid-template-columns: repeat(3, 1fr); break-inside: avoid; }
      .headlines dd { font-size: 15pt; }
      .scroll { overflow: visible; }
      table { font-size: 8.5pt; }
      th, td { padding: .18rem .3rem; overflow-wrap: break-word; }
      thead { display: table-header-group; }
      figure, tr, .note, .scroll:not(:has(tbody tr:nth-child(24))) { break-inside: avoid; }
      tr:has(+ tr:last-child), tbody tr:first-child { break-after: avoid; }
      details { display: none; }
      #explanations { break-before: page; font-size: 7.5pt; columns: 2; column-gap: 7mm; }
      #explanations h2, #explanations > p { column-span: all; }
      #explanations article { font-size: 7pt; line-height: 1.35; break-inside: auto; }
      #explanations h4 { font-size: 7.5pt; }
      #explanations dl { grid-template-columns: 22mm 1fr; gap: 0 2mm; margin-block: .1rem .3rem; }
    }
    """
}
