/// Finds to whom a report goes.
enum Recipients {
  /// The Council, one of its committees, or another body named behind "to"; nil where none is.
  static func recipient(in range: Range<Int>, _ tokens: [Token]) -> ObligationFact.Recipient? {
    var other: ObligationFact.Recipient?
    var sawComma = false
    for index in range {
      let token = tokens[index]
      if token.isComma { sawComma = true }
      switch token.term {
      case .council:
        // "the National Security Council", "Security Council resolutions 1325 and 1820"
        if index + 1 < range.upperBound, tokens[index + 1].term == .resolution { continue }
        if !token.isLatin, index + 2 < range.upperBound, tokens[index + 1].term == .security,
          tokens[index + 2].term == .resolution
        {
          continue
        }
        if token.isLatin, !isSecurityCouncil(index, range, tokens) { continue }
        return .council
      case .contributor: other = other ?? .other
      case .to where index + 2 < range.upperBound && token.isLatin:
        // "to the Good Offices Mission", "to the Secretary-General"
        if sawComma { continue }
        guard tokens[index + 1].term == .the || tokens[index + 1].term == .his else { continue }
        switch tokens[index + 2].term {
        case .good, .operation, .secretary, .secretaryGeneral, .authorities, .african, .agencies,
          .secretariat:
          other = other ?? .other
        default: continue
        }
      case .committee: other = other ?? .committee
      case .it where index > range.lowerBound && token.isLatin:
        let previous = tokens[index - 1].term
        if previous == .to || previous == .keep || previous == .inform || previous == .brief {
          return .council
        }
      default:
        if !token.isLatin, token.traits.contains(.possessive),
          token.term == .inform || token.term == .submit || token.term == .brief
        {
          return .council
        }
      }
    }
    return other
  }

  /// Tells the Council from the Economic and Social Council and a National Security Council.
  private static func isSecurityCouncil(
    _ index: Int, _ range: Range<Int>, _ tokens: [Token]
  ) -> Bool {
    guard index > range.lowerBound else { return true }
    let previous = tokens[index - 1]
    guard previous.traits.contains(.capital) else { return true }
    guard previous.term == .security else { return false }
    return index - 1 == range.lowerBound || !tokens[index - 2].traits.contains(.capital)
      || tokens[index - 2].term == .the
  }
}
