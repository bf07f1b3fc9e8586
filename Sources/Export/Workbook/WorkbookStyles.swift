/// The styles of a workbook's cells, numbered in the order of their first use.
struct WorkbookStyles {
  private var numbers: [SheetStyle: Int] = [:]
  /// The first is that of cells that are not written.
  private var styles: [SheetStyle] = [SheetStyle()]
  private var formats: [String] = []

  /// The number of the first format that is not the file format's own.
  private static let firstFormat = 164

  /// The number of a style.
  mutating func number(_ style: SheetStyle) -> Int {
    if let number = numbers[style] { return number }
    numbers[style] = styles.count
    styles.append(style)
    if let format = style.numberFormat, !formats.contains(format) { formats.append(format) }
    return styles.count - 1
  }

  /// `xl/styles.xml`.
  var xml: String {
    var xml = Workbook.declaration + "<styleSheet xmlns=\"\(Workbook.main)\">"
    if !formats.isEmpty {
      xml += "<numFmts count=\"\(formats.count)\">"
      for (index, format) in formats.enumerated() {
        xml +=
          "<numFmt numFmtId=\"\(Self.firstFormat + index)\" formatCode=\"\(SheetText.plain(format))\"/>"
      }
      xml += "</numFmts>"
    }
    let face = "<sz val=\"11\"/><name val=\"Arial\"/><family val=\"2\"/>"
    xml += "<fonts count=\"3\"><font>\(face)</font><font><b/>\(face)</font>"
    xml += "<font><u/><sz val=\"11\"/><color rgb=\"FF005B8F\"/><name val=\"Arial\"/>"
    xml += "<family val=\"2\"/></font></fonts>"
    // The first two fills are fixed by the file format.
    xml += "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
    xml += "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
    let none = "<left/><right/><top/>"
    xml += "<borders count=\"2\"><border>\(none)<bottom/><diagonal/></border>"
    xml += "<border>\(none)<bottom style=\"thin\"><color rgb=\"FF1B2733\"/></bottom><diagonal/>"
    xml += "</border></borders>"
    xml += "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
    xml += "</cellStyleXfs><cellXfs count=\"\(styles.count)\">"
    xml += styles.map(format).joined()
    xml +=
      "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
    return xml + "</cellStyles></styleSheet>"
  }

  private func format(_ style: SheetStyle) -> String {
    let number = style.numberFormat.flatMap { formats.firstIndex(of: $0) }
      .map { $0 + Self.firstFormat }
    let font = style.isLink ? 2 : style.isBold ? 1 : 0
    var xml = "<xf numFmtId=\"\(number ?? 0)\" fontId=\"\(font)\" fillId=\"0\""
    xml += " borderId=\"\(style.isUnderlined ? 1 : 0)\" xfId=\"0\""
    if style.isQuoted { xml += " quotePrefix=\"1\"" }
    if number != nil { xml += " applyNumberFormat=\"1\"" }
    if font != 0 { xml += " applyFont=\"1\"" }
    if style.isUnderlined { xml += " applyBorder=\"1\"" }
    xml += " applyAlignment=\"1\"><alignment"
    if let side = style.side { xml += " horizontal=\"\(side.rawValue)\"" }
    xml += " vertical=\"top\""
    if style.isRightToLeft { xml += " readingOrder=\"2\"" }
    if style.wraps { xml += " wrapText=\"1\"" }
    return xml + "/></xf>"
  }
}
