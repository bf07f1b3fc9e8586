import Briefing
import Record

/// Where a fact was read, leading to its address where it has one.
enum CitedSource {
  /// A document with its address.
  static func inline(_ source: Citation) -> Inline {
    source.address.map { .address(source.title, url: $0) } ?? inline(source.title)
  }

  /// A symbol, a title or an address.
  static func inline(_ text: String) -> Inline {
    text.hasPrefix("https://") || text.hasPrefix("http://")
      ? .address(text, url: text) : .isolated(text)
  }

  /// Several, parted in the language's own way.
  static func inlines(_ texts: [String], _ language: Language) -> [Inline] {
    texts.enumerated().flatMap { index, text -> [Inline] in
      (index > 0 ? [.text(language == .ar ? "؛ " : "; ")] : []) + [inline(text)]
    }
  }
}
