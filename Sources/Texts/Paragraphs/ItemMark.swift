/// The mark of an item: `(a)`, `(iv)`, `(2)`, `(أ)`, a dash or a bullet.
struct ItemMark {
  /// The sequences in which items are counted.
  enum Style: Hashable { case latin, roman, digits, arabic, dash, word }

  /// What was printed, without brackets; empty for a dash.
  var label: String
  /// The places it may have in the sequences it may belong to, counted from 1.
  var places: [(style: Style, place: Int)]
  /// The token after the mark.
  var end: Int
}

extension ItemMark {
  /// The mark that begins at a token. A mark without an opening bracket counts only at the start
  /// of a line, as dashes do.
  static func at(_ index: Int, in tokens: [Token], _ bytes: [UInt8]) -> ItemMark? {
    let token = tokens[index]
    if token.kind == .mark {
      if token.isMark("("), index + 2 < tokens.count, tokens[index + 2].isMark(")") {
        return labelled(tokens[index + 1], bytes, end: index + 3)
      }
      // Old Arabic files keep the brackets as they were displayed: )أ(
      if token.isMark(")"), token.startsLine, index + 2 < tokens.count,
        tokens[index + 2].isMark("(")
      {
        return labelled(tokens[index + 1], bytes, end: index + 3)
      }
      guard token.startsLine, isDash(token), index + 1 < tokens.count,
        tokens[index + 1].kind != .mark || tokens[index + 1].isMark("(")
      else { return nil }
      return ItemMark(label: "", places: [(.dash, 1)], end: index + 1)
    }
    guard token.startsLine, index + 1 < tokens.count, tokens[index + 1].isMark(")"),
      token.kind == .word
    else { return nil }
    return labelled(token, bytes, end: index + 2)
  }

  private static func isDash(_ token: Token) -> Bool {
    token.kind == .mark && dashes.contains(UInt32(truncatingIfNeeded: token.value))
  }

  private static let dashes = Set("-–—•·●▪○◦*■‣−\u{F0B7}".unicodeScalars.map(\.value))

  private static func labelled(_ token: Token, _ bytes: [UInt8], end: Int) -> ItemMark? {
    guard token.end - token.start <= 10 else { return nil }
    let label = String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
    if token.kind == .number {
      guard (1...60).contains(token.number), !token.traits.contains(.spelled) else { return nil }
      return ItemMark(label: label, places: [(.digits, token.number)], end: end)
    }
    var places: [(style: Style, place: Int)] = []
    let lowered = label.lowercased()
    if lowered.unicodeScalars.count == 1, let scalar = lowered.unicodeScalars.first,
      (0x61...0x7A).contains(scalar.value)
    {
      places.append((.latin, Int(scalar.value) - 0x60))
    } else if lowered.unicodeScalars.count == 2, let first = lowered.unicodeScalars.first,
      let last = lowered.unicodeScalars.last, first == last, (0x61...0x7A).contains(first.value)
    {
      places.append((.latin, Int(first.value) - 0x60 + 26))
    }
    if let place = roman.firstIndex(of: lowered) { places.append((.roman, place + 1)) }
    let folded = label.unicodeScalars.map { ArabicLetters.fold($0.value) }.filter {
      $0 != 0 && $0 != 0x200D
    }
    if folded.count == 1, let place = arabic.firstIndex(of: folded[0]) {
      places.append((.arabic, place + 1))
    }
    return places.isEmpty ? nil : ItemMark(label: label, places: places, end: end)
  }

  private static let roman = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
    "xvi", "xvii", "xviii", "xix", "xx",
  ]

  /// The letters in the order of the old numerals, in which documents of the United Nations count.
  private static let arabic = "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ".unicodeScalars.map(\.value)
}
