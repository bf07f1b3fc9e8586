/// A cell of a workbook's sheet.
struct SheetCell: Hashable {
  /// What it holds. Text is always text: no cell holds a formula.
  enum Content: Hashable {
    case empty
    case text(String)
    case number(Double)
  }

  let content: Content
  var style = SheetStyle()
  /// An address on the web that it leads to.
  var link: String?

  static let empty = SheetCell(content: .empty)

  static func text(_ text: String, _ style: SheetStyle = SheetStyle(), link: String? = nil)
    -> SheetCell
  {
    SheetCell(content: text.isEmpty ? .empty : .text(text), style: style, link: link)
  }
}

/// How a cell looks.
struct SheetStyle: Hashable {
  /// A side of a cell, whichever way the sheet runs.
  enum Side: String { case left, right }

  var isBold = false
  /// Drawn as a link is.
  var isLink = false
  /// A line below it, as under a table's head.
  var isUnderlined = false
  var wraps = false
  /// The side of the cell that it is set at; nil for that of its text.
  var side: Side?
  /// Text that is read from right to left, whatever letter it begins with.
  var isRightToLeft = false
  /// Text that a spreadsheet would take for a formula if it were typed in; it stays text when edited.
  var isQuoted = false
  /// A number format of the file format's own language, `#,##0.00`; nil for none.
  var numberFormat: String?
}
