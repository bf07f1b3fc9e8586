import Record

/// The expiry that a preamble states for the mandate in force: "the mandate, which expires on
/// 31 January", "to keep the Force beyond 31 January 2024".
struct PresentExpiry {
  /// Of the operation's mandate.
  var operation: CalendarDate?
  /// Of a panel's mandate, of measures or of an authorization.
  var other: CalendarDate?

  /// The expiry from which a further period of a subject's mandate is counted.
  func day(for subject: MandateSubject) -> CalendarDate? {
    switch subject {
    case .panelOfExperts, .measures, .authorization: other ?? operation
    default: operation ?? other
    }
  }

  /// Reads it in the preamble and in operative paragraphs that name it.
  static func read(
    _ tokens: [Token], _ paragraphs: [Paragraph], adopted: CalendarDate?
  ) -> PresentExpiry {
    var found = PresentExpiry()
    for paragraph in paragraphs where paragraph.kind != .front && paragraph.kind != .back {
      let slice = tokens[paragraph.tokens]
      for index in slice.indices {
        let token = slice[index]
        guard
          token.term == .ends || token.term == .expiry || token.isBeyond || token.isAfterArabic
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
            guard let day, adopted.map({ day >= $0.adding(days: -31) }) ?? true else { break }
            // Whose expiry it is: the nearest word before it tells.
            let owner = slice[max(slice.startIndex, index - 30)..<index].last {
              switch $0.term {
              case .panel, .experts, .measures, .authorization, .operation, .mandate: true
              default: false
              }
            }
            let isOther = owner.map { $0.term != .operation && $0.term != .mandate } ?? false
            if isOther { found.other = day } else { found.operation = day }
            break
          }
        }
      }
    }
    return found
  }
}
