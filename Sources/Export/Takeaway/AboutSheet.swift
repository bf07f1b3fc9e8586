/// The sheet on what the table is: title, day, citation, units, notes, sources and terms.
struct AboutSheet {
  let wording: TakeawayWording
  /// True where the sheet of the table could not hold everything.
  let isShortened: Bool

  init(_ wording: TakeawayWording, isShortened: Bool) {
    self.wording = wording
    self.isShortened = isShortened
  }

  private var isRightToLeft: Bool { wording.takeaway.language.isRightToLeft }

  /// The sheet.
  var sheet: Worksheet {
    let takeaway = wording.takeaway
    var rows = wording.particulars.map(row)
    var units: [[SheetCell]] = []
    for (index, column) in takeaway.columns.enumerated() where column.isNumeric {
      let names = wording.units(index)
      if !names.isEmpty {
        units.append(
          row(
            .init(label: column.title, text: names.joined(separator: isRightToLeft ? "؛ " : "; "))))
      }
    }
    if !units.isEmpty { rows += heading("units") + units }
    var notes = takeaway.notes
    notes.append(wording.words("takeaway.precision"))
    if isShortened { notes.append(wording.words("takeaway.shortened")) }
    rows += heading("notes")
    rows += notes.map { [.empty, text($0)] }
    rows += heading("sources")
    for (index, origin) in takeaway.origins.enumerated() {
      if index > 0 { rows.append([]) }
      rows += wording.particulars(origin).map(row)
    }
    return Worksheet(
      name: wording.words("takeaway.about"), isRightToLeft: takeaway.language.isRightToLeft,
      widths: [28, 80], frozenRows: 0, rows: rows)
  }

  private func heading(_ name: String) -> [[SheetCell]] {
    [[], [.text(wording.label(name), SheetStyle(isBold: true, isUnderlined: true)), .empty]]
  }

  private func row(_ particular: TakeawayWording.Particular) -> [SheetCell] {
    [.text(particular.label, SheetStyle(isBold: true, wraps: true)), text(particular.text)]
  }

  private func text(_ text: String) -> SheetCell {
    .text(
      text,
      SheetStyle(
        wraps: true, side: isRightToLeft ? .right : nil,
        isRightToLeft: isRightToLeft && SheetText.isArabic(text),
        isQuoted: SheetText.looksLikeFormula(text)))
  }
}
