import Record

/// A resolution or a draft as it was read: what it says of itself, its paragraphs, and the facts
/// that the rules found.
public struct Resolution: Sendable {
  /// The text that every span refers to.
  public let text: PublishedText
  /// `S/RES/2729 (2024)`; nil where the text does not state it.
  public let symbol: String?
  /// True for a draft, whose symbol is that of any document of the Council, `S/2018/221`; its day is
  /// that of its distribution.
  public var isDraft: Bool {
    symbol.map { !$0.hasPrefix("S/RES/") && !$0.hasPrefix("S/PRST/") } ?? false
  }
  /// The day of adoption: as the text states it, or as given with it.
  public let adopted: CalendarDate?
  /// The number of the meeting at which it was adopted.
  public let meeting: Int?
  /// How it was adopted, where the text says so.
  public let vote: Vote?
  /// The operation that it is about: the one it names most often.
  public let mission: MandateSubject?
  /// Every paragraph, in order.
  public let paragraphs: [Paragraph]
  /// Every fact, rule by rule and in the order of the text.
  public let facts: [Fact]

  /// Votes as a text states them.
  public struct Vote: Sendable, Hashable {
    /// Votes in favour, 0–15.
    public let inFavour: Int
    /// Votes against, 0–15.
    public let against: Int
    /// Abstentions, 0–15.
    public let abstentions: Int
  }

  /// The words of a paragraph.
  public func words(of paragraph: Paragraph) -> String { text.quote(paragraph.span) }
  /// The words on which a fact rests.
  public func quote(_ fact: Fact) -> String { text.quote(fact.span) }
}
