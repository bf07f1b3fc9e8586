import Record

/// Reads resolutions: text in, paragraphs and facts out. It holds no state; one reader serves any
/// number of texts.
public struct ResolutionReader: Sendable {
  private let names: MissionNames

  /// A reader that knows these operations by name.
  public init(missions: [Mission], partners: [PartnerOperation] = []) {
    names = MissionNames(missions, partners: partners)
  }

  /// The operation that goes by a name, in any of its spellings.
  public func operation(named name: String) -> MandateSubject? {
    let text = PublishedText(name)
    let lines = PrintedLines.of(text.bytes)
    let tokens = Tokenizer.tokens(text.bytes, lines: lines, isArabic: text.language == .ar)
    return names.mentions(in: tokens).first?.subject
  }

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - adopted: the day of adoption where the text does not state it, or states another (a
  ///     draft's day of distribution); it goes before what the text says.
  public func read(_ text: PublishedText, adopted: CalendarDate? = nil) -> Resolution {
    let lines = PrintedLines.of(text.bytes)
    let tokens = Tokenizer.tokens(text.bytes, lines: lines, isArabic: text.language == .ar)
    let paragraphs = ParagraphReading.paragraphs(of: tokens, in: text.bytes)
    let front = FrontMatter.read(tokens, paragraphs, text.bytes)
    let day = adopted ?? front.adopted
    let mentions = MentionIndex(names.mentions(in: tokens))
    let context = RuleContext(
      bytes: text.bytes, tokens: tokens, paragraphs: paragraphs,
      clauses: ClauseReading(tokens, mentions).clauses(of: paragraphs), mentions: mentions,
      adopted: day, presentExpiry: PresentExpiry.read(tokens, paragraphs, adopted: day))
    return Resolution(
      text: text, symbol: front.symbol, adopted: day, meeting: front.meeting, vote: front.vote,
      mission: mentions.main, paragraphs: paragraphs,
      facts: Rules.all.flatMap { $0.read(context) })
  }
}
