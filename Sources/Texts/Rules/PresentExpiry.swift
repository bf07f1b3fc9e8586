import Record

/// The expiry that a preamble states for the mandate in force: "the mandate, which expires on
/// 31 January", "to keep the Force beyond 31 January 2024".
enum PresentExpiry {
  static func read(_ tokens: [Token], _ paragraphs: [Paragraph], adopted: CalendarDate?)
    -> CalendarDate?
  {
    var found: CalendarDate?
    for paragraph in paragraphs where paragraph.kind != .front && paragraph.kind != .back {
      let slice = tokens[paragraph.tokens]
      for index in slice.indices {
        let token = slice[index]
        guard token.term == .ends || token.term == .expiry || token.isBeyond || token.isAfterArabic
        else { continue }
        if paragraph.kind != .preambular {
          // In an operative paragraph only "its present mandate expiring on" tells of the old term.
          let before = slice[max(slice.startIndex, index - 5)..<index]
          guard before.contains(where: \.isRelative) else {
            continue
          }
        }
        for place in (index + 1)..<max(index + 1, min(index + 7, slice.endIndex)) {
          if let date = DatePhrase.at(place, in: slice) {
            let day = date.calendarDate(year: UntilPhrase.year(of: date, after: adopted))
            // A mandate that ran out long ago is history.
            if let day, adopted.map({ day >= $0.adding(days: -31) }) ?? true { found = day }
            break
          }
        }
      }
    }
    return found
  }
}

extension Token {
  /// Arabic "after" (بعد), which stands where English writes "beyond".
  var isAfterArabic: Bool { term == .after && !isLatin }
}
