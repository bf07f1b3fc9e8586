import Mentions
import Record
import Wording

/// A claim set against the record under one definition.
public struct Trial: Hashable, Sendable {
  /// The definition in words: population, scope, date, publisher; empty where there is only one.
  public let definition: [Message]
  /// What the record says; nil where it cannot say.
  public let recorded: Recorded?
  /// What follows.
  public let verdict: Verdict
  /// How far the stated number lies from the record's, stated less recorded; nil for what is no number.
  public let difference: Double?
  /// What it rests on; empty only where the verdict is `undecided`.
  public let evidence: [Evidence]
  /// What the reader must know: chance, coverage, what is missing.
  public let notes: [Message]

  /// What the record says.
  public enum Recorded: Hashable, Sendable {
    /// A number; shares from 0 to 1.
    case number(Double, isShare: Bool)
    /// Two numbers of a change.
    case change(from: Double, to: Double)
    /// A date.
    case date(PartialDate)
    /// Something named, in words.
    case named(Message)
  }

  /// A trial.
  public init(
    definition: [Message], recorded: Recorded?, verdict: Verdict, difference: Double? = nil,
    evidence: [Evidence], notes: [Message] = []
  ) {
    self.definition = definition
    self.recorded = recorded
    self.verdict = verdict
    self.difference = difference
    self.evidence = evidence
    self.notes = notes
  }
}
