/// One of the six official languages of the United Nations.
///
/// The program speaks Arabic and English; the other four occur as languages of names.
public enum Language: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  case ar, en, fr, es, ru, zh

  /// The languages in which the program itself speaks.
  public static let spoken: [Language] = [.ar, .en]

  /// True for a language written from right to left.
  public var isRightToLeft: Bool { self == .ar }

  /// The value of the `dir` attribute of a document in this language.
  public var direction: String { isRightToLeft ? "rtl" : "ltr" }

  /// Alphabetical by code, so that listings have one order.
  public static func < (left: Language, right: Language) -> Bool { left.rawValue < right.rawValue }
}
