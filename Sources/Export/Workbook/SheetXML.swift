/// The XML of one sheet, and the addresses that its cells lead to.
struct SheetXML {
  /// `xl/worksheets/sheetN.xml`.
  private(set) var xml: String
  /// The addresses in the order of their relationships `rId1`, `rId2`, …
  private(set) var links: [String] = []

  init(_ sheet: Worksheet, texts: inout SharedTexts, styles: inout WorkbookStyles) {
    xml = Workbook.declaration + "<worksheet xmlns=\"\(Workbook.main)\" xmlns:r=\""
    xml += "http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
    // On paper a sheet is as wide as the page and as long as it takes.
    xml += "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
    let width = max(1, sheet.rows.map(\.count).max() ?? 1)
    let height = max(1, sheet.rows.count)
    xml += "<dimension ref=\"A1:\(Worksheet.letters(width - 1))\(height)\"/>"
    xml += Self.view(sheet)
    xml += "<sheetFormatPr defaultRowHeight=\"15\"/>"
    if !sheet.widths.isEmpty {
      xml += "<cols>"
      for (index, width) in sheet.widths.enumerated() {
        xml +=
          "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(width)\" customWidth=\"1\"/>"
      }
      xml += "</cols>"
    }
    xml += "<sheetData>"
    var hyperlinks = ""
    for (row, cells) in sheet.rows.enumerated() {
      xml += "<row r=\"\(row + 1)\"\(Self.height(cells, widths: sheet.widths))>"
      for (column, cell) in cells.enumerated() {
        let place = "\(Worksheet.letters(column))\(row + 1)"
        xml += Self.cell(cell, at: place, &texts, &styles)
        if let link = cell.link, links.count < Worksheet.mostLinks {
          links.append(link)
          hyperlinks += "<hyperlink ref=\"\(place)\" r:id=\"rId\(links.count)\"/>"
        }
      }
      xml += "</row>"
    }
    xml += "</sheetData>"
    if !links.isEmpty { xml += "<hyperlinks>\(hyperlinks)</hyperlinks>" }
    xml += "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.75\" bottom=\"0.75\""
    xml += " header=\"0.3\" footer=\"0.3\"/>"
    xml += "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>"
  }

  private static func view(_ sheet: Worksheet) -> String {
    var xml = "<sheetViews><sheetView workbookViewId=\"0\""
    if sheet.isRightToLeft { xml += " rightToLeft=\"1\"" }
    guard sheet.frozenRows > 0 else { return xml + "/></sheetViews>" }
    let below = "A\(sheet.frozenRows + 1)"
    xml += "><pane ySplit=\"\(sheet.frozenRows)\" topLeftCell=\"\(below)\""
    xml += " activePane=\"bottomLeft\" state=\"frozen\"/>"
    xml += "<selection pane=\"bottomLeft\" activeCell=\"\(below)\" sqref=\"\(below)\"/>"
    return xml + "</sheetView></sheetViews>"
  }

  /// The height of a row whose cells break their text into lines: not every program works it out itself.
  private static func height(_ cells: [SheetCell], widths: [Double]) -> String {
    var most = 1
    for (cell, width) in zip(cells, widths) where cell.style.wraps {
      guard case .text(let text) = cell.content else { continue }
      let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .map { max(1, Int((Double($0.count) / (width * 0.95)).rounded(.up))) }
      most = max(most, lines.reduce(0, +))
    }
    // A row is at most 409 points high.
    return most == 1 ? "" : " ht=\"\(min(405, most * 15))\" customHeight=\"1\""
  }

  private static func cell(
    _ cell: SheetCell, at place: String, _ texts: inout SharedTexts, _ styles: inout WorkbookStyles
  ) -> String {
    if cell == .empty { return "" }
    let attributes = "r=\"\(place)\" s=\"\(styles.number(cell.style))\""
    switch cell.content {
    case .empty: return "<c \(attributes)/>"
    case .number(let number): return "<c \(attributes)><v>\(Takeaway.written(number))</v></c>"
    case .text(let text):
      return "<c \(attributes) t=\"s\"><v>\(texts.number(SheetText.fitting(text)))</v></c>"
    }
  }
}
