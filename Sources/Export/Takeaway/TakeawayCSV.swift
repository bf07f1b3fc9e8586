import Record

extension Takeaway {
  /// The table as comma-separated text (RFC 4180): one row of machine names, then the rows.
  ///
  /// A figure's own field holds a number in full precision or nothing, so that programs read the column
  /// as numbers; the unit, the text as shown ("—", a range, words) and the address stand in fields of
  /// their own behind the table's. Text is handed over as it is, also where a spreadsheet would take it
  /// for a formula: the workbook is the form for spreadsheets.
  ///
  /// - Parameter byteOrderMark: begin with the mark by which some spreadsheets know UTF-8. Left out unless
  ///   asked for: RFC 4180 and most programs take it for a part of the first name.
  public func csv(byteOrderMark: Bool = false) -> [UInt8] {
    let fields = fields
    var text = byteOrderMark ? "\u{FEFF}" : ""
    text += DelimitedText.row(fields.map(\.name)) + DelimitedText.lineBreak
    for row in rows {
      text += DelimitedText.row(fields.map { value($0, of: row) }) + DelimitedText.lineBreak
    }
    return Array(text.utf8)
  }
}
