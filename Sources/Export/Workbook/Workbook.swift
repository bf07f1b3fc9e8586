import Record

/// A workbook in Office Open XML (ISO/IEC 29500, transitional), as spreadsheets read it.
///
/// Only what tables need: text, numbers with formats, widths, rows that stay in sight, links. Text is
/// never a formula. The same sheets give the same bytes.
struct Workbook {
  /// Its title.
  let title: String
  /// The day that it bears as the day of its making.
  let day: CalendarDate
  /// Its language.
  let language: Language
  /// Its sheets.
  let sheets: [Worksheet]

  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let type = "application/vnd.openxmlformats-officedocument.spreadsheetml."

  /// The file.
  func bytes() throws(ExportError) -> [UInt8] {
    var texts = SharedTexts()
    var styles = WorkbookStyles()
    let drawn = sheets.map { SheetXML($0, texts: &texts, styles: &styles) }
    let archive = try ZipArchive(inMemory: "workbook")
    // Programs that look for the kind of a file find it in the first entry.
    try archive.add("[Content_Types].xml", contentTypes)
    try archive.add(
      "_rels/.rels",
      relationships([
        ("rId1", "\(Self.office)/officeDocument", "xl/workbook.xml", false),
        (
          "rId2", "\(Self.package)/relationships/metadata/core-properties", "docProps/core.xml",
          false
        ),
      ]))
    try archive.add("docProps/core.xml", properties)
    try archive.add("xl/workbook.xml", workbook)
    try archive.add("xl/_rels/workbook.xml.rels", relationships(parts))
    try archive.add("xl/styles.xml", styles.xml)
    try archive.add("xl/sharedStrings.xml", texts.xml)
    for (index, sheet) in drawn.enumerated() {
      let name = "sheet\(index + 1).xml"
      try archive.add("xl/worksheets/\(name)", sheet.xml)
      if !sheet.links.isEmpty {
        let links = sheet.links.enumerated().map { number, address in
          ("rId\(number + 1)", "\(Self.office)/hyperlink", address, true)
        }
        try archive.add("xl/worksheets/_rels/\(name).rels", relationships(links))
      }
    }
    return try archive.close()
  }

  private var contentTypes: String {
    var xml = Self.declaration + "<Types xmlns=\"\(Self.package)/content-types\">"
    xml += "<Default Extension=\"rels\""
    xml += " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    xml += "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    func part(_ name: String, _ type: String) {
      xml += "<Override PartName=\"/\(name)\" ContentType=\"\(type)+xml\"/>"
    }
    part("xl/workbook.xml", Self.type + "sheet.main")
    for index in sheets.indices {
      part("xl/worksheets/sheet\(index + 1).xml", Self.type + "worksheet")
    }
    part("xl/styles.xml", Self.type + "styles")
    part("xl/sharedStrings.xml", Self.type + "sharedStrings")
    part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties")
    return xml + "</Types>"
  }

  private var properties: String {
    let moment = "<dcterms:%@ xsi:type=\"dcterms:W3CDTF\">\(day)T00:00:00Z</dcterms:%@>"
    return Self.declaration
      + "<cp:coreProperties xmlns:cp=\"\(Self.package)/metadata/core-properties\""
      + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
      + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
      + "<dc:title>\(SheetText.plain(title))</dc:title><dc:creator>Ihata</dc:creator>"
      + "<dc:language>\(language.rawValue)</dc:language>"
      + ["created", "modified"].map { moment.replacing("%@", with: $0) }.joined()
      + "</cp:coreProperties>"
  }

  private var workbook: String {
    var xml = Self.declaration + "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\">"
    xml += "<workbookPr/><bookViews><workbookView/></bookViews><sheets>"
    for (index, name) in Worksheet.allowed(sheets.map(\.name)).enumerated() {
      xml += "<sheet name=\"\(SheetText.plain(name))\" sheetId=\"\(index + 1)\""
      xml += " r:id=\"rId\(index + 1)\"/>"
    }
    return xml + "</sheets></workbook>"
  }

  private var parts: [(id: String, type: String, target: String, isElsewhere: Bool)] {
    var parts = sheets.indices.map { index in
      ("rId\(index + 1)", "\(Self.office)/worksheet", "worksheets/sheet\(index + 1).xml", false)
    }
    parts.append(("rId\(sheets.count + 1)", "\(Self.office)/styles", "styles.xml", false))
    parts.append(
      ("rId\(sheets.count + 2)", "\(Self.office)/sharedStrings", "sharedStrings.xml", false))
    return parts
  }

  private func relationships(
    _ targets: [(id: String, type: String, target: String, isElsewhere: Bool)]
  ) -> String {
    Self.declaration + "<Relationships xmlns=\"\(Self.package)/relationships\">"
      + targets.map { target in
        "<Relationship Id=\"\(target.id)\" Type=\"\(target.type)\""
          + " Target=\"\(SheetText.plain(target.target))\""
          + (target.isElsewhere ? " TargetMode=\"External\"/>" : "/>")
      }.joined() + "</Relationships>"
  }
}
