import Foundation

/// The sheet with the table itself.
struct TakeawaySheet {
  private let wording: TakeawayWording
  private var takeaway: Takeaway { wording.takeaway }
  private let columns: [Column]

  /// What a column of the sheet shows of a column of the table.
  private struct Column {
    enum Content { case value, unit, text }
    let index: Int
    let content: Content
    let title: String
  }

  init(_ wording: TakeawayWording) {
    self.wording = wording
    var columns: [Column] = []
    for (index, column) in wording.takeaway.columns.enumerated() {
      columns.append(Column(index: index, content: .value, title: column.title))
      guard column.isNumeric else { continue }
      let title: (String) -> String = { name in
        wording.words("takeaway.column.\(name)", ["column": .text(column.title)])
      }
      if wording.units(index).count > 1 {
        columns.append(Column(index: index, content: .unit, title: title("unit")))
      }
      if wording.takeaway.rows.contains(where: { Self.saysMore($0[index]) }) {
        columns.append(Column(index: index, content: .text, title: title("text")))
      }
    }
    self.columns = columns
  }

  /// How many columns it has.
  var width: Int { columns.count }

  /// True where a text is longer than a cell may hold, or there are more addresses than a sheet holds.
  var isShortened: Bool {
    takeaway.rows.joined().contains { $0.text.utf16.count > Worksheet.longestText }
      || takeaway.rows.joined().count { $0.address != nil } > Worksheet.mostLinks
  }

  /// The sheet.
  var sheet: Worksheet {
    let head = columns.map { column in
      let style = SheetStyle(
        isBold: true, isUnderlined: true, wraps: true,
        side: isFigure(column) ? numberSide : textSide,
        isRightToLeft: takeaway.language.isRightToLeft)
      return SheetCell.text(column.title, style)
    }
    let rows = takeaway.rows.map { row in columns.map { cell($0, row[$0.index]) } }
    return Worksheet(
      name: takeaway.title, isRightToLeft: takeaway.language.isRightToLeft, widths: widths,
      frozenRows: 1, rows: [head] + rows)
  }

  /// The side of numbers: the end of the line.
  private var numberSide: SheetStyle.Side { takeaway.language.isRightToLeft ? .left : .right }

  /// The side of words: that of the first letter, but in Arabic sheets that of the first column, also for
  /// words in Latin letters.
  private var textSide: SheetStyle.Side? { takeaway.language.isRightToLeft ? .right : nil }

  private func isFigure(_ column: Column) -> Bool {
    column.content == .value && takeaway.columns[column.index].isNumeric
  }

  private func cell(_ column: Column, _ cell: Takeaway.Cell) -> SheetCell {
    var style = SheetStyle(
      wraps: Self.isLong(cell.text), side: textSide,
      isRightToLeft: takeaway.language.isRightToLeft && SheetText.isArabic(cell.text))
    switch column.content {
    case .unit: return .text(cell.unit.map(wording.unit) ?? "", style)
    case .text: return .text(cell.text, quoted(cell.text, style))
    case .value:
      let link = takeaway.address(cell).flatMap(Self.webAddress)
      style.isLink = link != nil
      guard takeaway.columns[column.index].isNumeric else {
        return .text(cell.text, quoted(cell.text, style), link: link)
      }
      style.side = numberSide
      guard let number = cell.number else {
        return .text(cell.text, quoted(cell.text, style), link: link)
      }
      style.wraps = false
      style.isRightToLeft = false
      style.numberFormat = format(number, cell.unit)
      return SheetCell(content: .number(number), style: style, link: link)
    }
  }

  private func format(_ number: Double, _ unit: String?) -> String? {
    // The page prints the mean number of contributors with a decimal.
    if unit == "contributors", number != number.rounded() { return NumberFormat.withDecimals }
    return NumberFormat.format(unit: unit, points: wording.words("takeaway.points"))
  }

  private func quoted(_ text: String, _ style: SheetStyle) -> SheetStyle {
    var style = style
    style.isQuoted = SheetText.looksLikeFormula(text)
    return style
  }

  private static let widest = 60

  private static func isLong(_ text: String) -> Bool {
    text.count > widest || text.contains(where: \.isNewline)
  }

  /// Wide enough for most cells, in characters: at least eight, at most `widest`. The first thousand rows
  /// are measured.
  private var widths: [Double] {
    columns.map { column in
      let longest = takeaway.rows.prefix(1000).map { length($0[column.index], column) }.max()
      // A long title is set in several lines.
      let title = min(column.title.count, 24)
      return Double(min(Self.widest, max(8, title, longest ?? 0)) + 2)
    }
  }

  /// How many characters a cell takes.
  private func length(_ cell: Takeaway.Cell, _ column: Column) -> Int {
    switch column.content {
    case .unit: return cell.unit.map(wording.unit)?.count ?? 0
    case .text: return cell.text.count
    case .value:
      // The format adds words to a difference of shares.
      let words = cell.unit == "share-points" ? wording.words("takeaway.points").count + 3 : 0
      return cell.text.count + words
    }
  }

  /// True where a cell's text has digits besides those of its number: a day of its own, an interval.
  private static func saysMore(_ cell: Takeaway.Cell) -> Bool {
    guard cell.number != nil else { return false }
    let isOfNumber: (Character) -> Bool = { $0.isNumber || ".,٫٬+-−".contains($0) }
    let rest = cell.text.drop { !$0.isNumber }.drop(while: isOfNumber)
    return rest.contains(where: \.isNumber)
  }

  /// An address that a spreadsheet may open: one of the web.
  private static func webAddress(_ address: String) -> String? {
    guard let url = URL(string: address), let scheme = url.scheme?.lowercased(),
      ["http", "https"].contains(scheme), url.host != nil, address.utf16.count <= 2079
    else { return nil }
    return url.absoluteString
  }
}
