import Record

/// A resolution named as readers name it: `2378`, `resolution 2378 (2017)`, `S/RES/2378`,
/// `القرار 2378`.
struct ResolutionMention: Sendable, Hashable {
  /// Its number.
  let number: String
  /// The year of its adoption, where it is said.
  let year: String?

  /// Words that may stand around the number.
  private static let around: Set<String> = [
    "s", "res", "resolution", "resolutions", "unscr", "scr", "sc", "un", "security", "council",
    "no",
    "of", "number", "قرار", "القرار", "قرارات", "مجلس", "الامن", "رقم", "لعام", "عام", "لسنه",
  ]

  /// A mention; nil for a text that names something else.
  init?(_ text: String) {
    let words = NameFolding.fold(text).split(separator: " ").map(String.init)
    let numbers = words.filter { $0.allSatisfy { $0.isASCII && $0.isNumber } }
    guard let number = numbers.first, number.count <= 4, numbers.count <= 2,
      words.allSatisfy({ numbers.contains($0) || Self.around.contains($0) })
    else { return nil }
    self.number = number
    year = numbers.count > 1 ? numbers[1] : nil
  }

  /// How well a resolution fits: 0 the one named, 3 one whose number begins so; nil not at all.
  func rank(of symbol: String) -> Int? {
    guard let other = ResolutionMention(symbol) else { return nil }
    if let year, let own = other.year, !own.hasPrefix(year) { return nil }
    if other.number == number { return 0 }
    return number.count > 1 && year == nil && other.number.hasPrefix(number) ? 3 : nil
  }
}
