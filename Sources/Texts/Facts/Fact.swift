import Record

/// A fact that a rule read in a text, with the words it rests on.
public struct Fact: Sendable, Hashable {
  /// What was read.
  public enum Value: Sendable, Hashable {
    case mandate(MandateFact)
    case ceiling(CeilingFact)
    case obligation(ObligationFact)
    case review(ReviewFact)
    case task(TaskCategory)
    /// The Council acts under Chapter VII of the Charter.
    case chapterSeven
    /// An earlier resolution of the Council that an operative paragraph names.
    case reference(number: Int, year: Int)
  }

  /// What was read.
  public let value: Value
  /// The paragraph, `7(a)`; empty for the preamble.
  public let paragraph: String
  /// The words it rests on.
  public let span: TextSpan
  /// The rule that read it.
  public let rule: RuleName
}
