import Record

/// The short readable key of a document.
enum DocumentName {
  /// From the symbol where there is one; else the day, the kind, the words of the title in Latin letters
  /// and the beginning of the digest, so that it is the same for the same file.
  static func id(
    symbol: String?, date: PartialDate?, kind: DocumentKind, title: String, digest: String
  ) -> String {
    if let symbol, !symbol.isEmpty { return slug(symbol, longest: 60, keepsCapitals: true) }
    let words = slug(NameFolding.fold(title), longest: 40, keepsCapitals: false)
    return [
      date?.description, kind.rawValue, words.isEmpty ? nil : words, String(digest.prefix(8)),
    ]
    .compactMap { $0 }.joined(separator: "-")
  }

  private static func slug(_ text: String, longest: Int, keepsCapitals: Bool) -> String {
    var result = ""
    for character in keepsCapitals ? text : text.lowercased() {
      if character.isASCII, character.isLetter || character.isNumber || character == "." {
        result.append(character)
      } else if result.last != "-", !result.isEmpty {
        result.append("-")
      }
      if result.count >= longest { break }
    }
    while result.last == "-" || result.last == "." { result.removeLast() }
    return result
  }
}
