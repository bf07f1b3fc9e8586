import Record
import Wording

extension Takeaway {
  /// The most rows that the form for spreadsheets holds, the head not counted.
  public static let mostRows = Worksheet.mostRows - 1

  /// The table as a workbook (Office Open XML).
  ///
  /// The first sheet holds the table: numbers are numbers in full precision with a format that shows them
  /// as the page does, what is no number is text, and text is never a formula. Where a column has figures
  /// in several units, or figures whose text says more than the number (a day of their own, an interval),
  /// a column beside it says so. The second sheet holds what the table is, its notes and units, and its
  /// sources with terms and citations. Arabic sheets run from right to left.
  ///
  /// - Throws: `TakeawayError.tooLarge` for more than `mostRows` rows or more columns than a sheet holds.
  public func workbook(_ catalogue: Catalogue) throws(TakeawayError) -> [UInt8] {
    let wording = TakeawayWording(takeaway: self, catalogue: catalogue)
    let table = TakeawaySheet(wording)
    guard rows.count <= Self.mostRows, table.width <= Worksheet.mostColumns else {
      throw .tooLarge(key: key, rows: rows.count, columns: table.width)
    }
    let workbook = Workbook(
      title: title, day: asOf, language: language,
      sheets: [table.sheet, AboutSheet(wording, isShortened: table.isShortened).sheet])
    do {
      return try workbook.bytes()
    } catch {
      throw .unwritable(key: key, reason: error.arguments["reason"] ?? error.code)
    }
  }
}
