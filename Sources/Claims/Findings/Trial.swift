import Mentions
import Record

/// A claim set against the record under one definition.
public struct Trial: Hashable, Sendable {
  /// The definition; empty where there is only one.
  public let definition: Definition
  /// What the record says; nil where it cannot say.
  public let recorded: Recorded?
  /// What follows.
  public let verdict: Verdict
  /// How far the stated number lies from the record's, stated less recorded; nil for what is no number.
  public let difference: Double?
  /// What it rests on; empty only where the verdict is `undecided`.
  public let evidence: [Evidence]
  /// What the reader must know.
  public let remarks: [Remark]

  /// What the record says.
  public enum Recorded: Hashable, Sendable {
    /// A number; shares from 0 to 1.
    case number(Double, isShare: Bool)
    /// A rate for each thousand person-years.
    case rate(Double)
    /// Two numbers of a change, the earlier first.
    case change(from: Double, to: Double, isShare: Bool)
    /// The place in an order, from 1, of how many.
    case place(Int, of: Int)
    /// A date.
    case date(PartialDate)
    /// A thing at the other end of a relation.
    case thing(Thing)
    /// An office.
    case office(String)
  }

  /// A trial.
  public init(
    definition: Definition = Definition(), recorded: Recorded?, verdict: Verdict,
    difference: Double? = nil, evidence: [Evidence], remarks: [Remark] = []
  ) {
    self.definition = definition
    self.recorded = recorded
    self.verdict = verdict
    self.difference = difference
    self.evidence = evidence
    self.remarks = remarks
  }

  /// The same with further remarks before its own.
  func remarking(_ others: [Remark]) -> Trial {
    Trial(
      definition: definition, recorded: recorded, verdict: verdict, difference: difference,
      evidence: evidence, remarks: others + remarks)
  }
}
