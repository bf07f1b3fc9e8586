import Record

/// What a search of the library found.
public struct LineAnswer: Hashable, Sendable {
  /// The paragraphs asked for, the best first.
  public var hits: [LineHit]
  /// How many paragraphs were found; where `isMore`, there are more, and those counted are the ones
  /// added last.
  public var total: Int
  /// True where not every paragraph was counted.
  public var isMore: Bool
  /// How many of those counted hold everything as it was asked for, without an added term.
  public var direct: Int
  /// Terms that were looked for beside those asked for.
  public var added: [AddedTerm]
  /// Words of the question that were not looked for: too common, or too many.
  public var passedOver: [String]

  /// An answer.
  public init(
    hits: [LineHit] = [], total: Int = 0, isMore: Bool = false, direct: Int = 0,
    added: [AddedTerm] = [], passedOver: [String] = []
  ) {
    self.hits = hits
    self.total = total
    self.isMore = isMore
    self.direct = direct
    self.added = added
    self.passedOver = passedOver
  }
}

/// A term that was looked for because it means what was asked for.
public struct AddedTerm: Hashable, Sendable {
  /// The term as it is written.
  public let text: String
  /// Its language; nil for acronyms.
  public let language: Language?
  /// The words of the question that it stands for.
  public let asked: String

  /// A term.
  public init(text: String, language: Language?, asked: String) {
    self.text = text
    self.language = language
    self.asked = asked
  }
}
