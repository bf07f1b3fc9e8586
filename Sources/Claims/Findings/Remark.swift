import Indicators
import Mentions
import Record

/// What a reader must know of a trial or a finding; worded under `check.remark.<code>`.
public enum Remark: Hashable, Sendable {
  /// The text states no time for the number: several were tried.
  case timeIsOpen
  /// The sentence names no mission; that of the paragraph was tried as well.
  case missionsOfParagraph([EntityID])
  /// The sentence names no State; the one spoken of before was tried as well.
  case contributorOfParagraph(EntityID)
  /// The sentence names no time; that of the paragraph was tried as well.
  case timeOfParagraph(Period)
  /// The day of the text was taken as the time of the number.
  case timeOfText(CalendarDate)
  /// The record does not reach so far; the newest it has.
  case notCovered(newest: CalendarDate?)
  /// The record gives no such figure.
  case unavailable(Unavailability)
  /// The record knows nothing of the thing that could decide this.
  case unknown(Thing)
  /// The record does not know since when, or until when, the office was held.
  case unknownTenure(person: String, office: String)
  /// The claim would hold under another definition: another year, another cause.
  case wouldHold(Definition, value: Double)
  /// The stated number is the record's, rounded.
  case rounded(Double)
  /// The words allow it, but the record's number is far from the bound that is stated.
  case farFromBound(Double)
  /// What the number counts was taken from elsewhere in the text, and nothing that may be meant comes
  /// near it.
  case farFromAll
  /// The difference between the two numbers of a change against chance: the probability.
  case chance(probability: Double)
  /// The record knows the date only by its month or year.
  case knownOnlyBy(Precision)
  /// At that time the person held another office.
  case otherOffice(String)
  /// At that time another person held the office.
  case otherHolder(String)
  /// A note of the figure itself.
  case figure(FigureNote, unit: FigureUnit)

  /// The code under which it is worded.
  public var code: String {
    switch self {
    case .timeIsOpen: "time-is-open"
    case .missionsOfParagraph: "missions-of-paragraph"
    case .contributorOfParagraph: "contributor-of-paragraph"
    case .timeOfParagraph: "time-of-paragraph"
    case .timeOfText: "time-of-text"
    case .notCovered: "not-covered"
    case .unavailable: "unavailable"
    case .unknown: "unknown"
    case .unknownTenure: "unknown-tenure"
    case .wouldHold: "would-hold"
    case .rounded: "rounded"
    case .farFromBound: "far-from-bound"
    case .farFromAll: "far-from-all"
    case .chance: "chance"
    case .knownOnlyBy: "known-only-by"
    case .otherOffice: "other-office"
    case .otherHolder: "other-holder"
    case .figure: "figure"
    }
  }
}
