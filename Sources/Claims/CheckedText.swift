import Mentions
import Record
import Texts

/// A text set against the record.
public struct CheckedText: Sendable {
  /// The text with what it names.
  public let reading: ReadText
  /// The day on which the text was taken to be written; nil where none was given or found.
  public let day: CalendarDate?
  /// True where that day was read from the text itself.
  public let isDayRead: Bool
  /// Every claim with what the record says of it, in the order of the text.
  public let findings: [Finding]

  /// How many claims beyond `TextChecker.mostClaims` were found and not decided.
  public let undecidedClaims: Int

  /// A checked text.
  public init(
    reading: ReadText, day: CalendarDate?, isDayRead: Bool, findings: [Finding],
    undecidedClaims: Int = 0
  ) {
    self.reading = reading
    self.day = day
    self.isDayRead = isDayRead
    self.findings = findings
    self.undecidedClaims = undecidedClaims
  }

  /// How many claims have a verdict.
  public func count(_ verdict: Verdict) -> Int { findings.count { $0.verdict == verdict } }
}
