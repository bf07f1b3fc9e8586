import Texts
import Wording

/// A claim with what the record says of it.
public struct Finding: Hashable, Sendable {
  /// The claim.
  public let claim: Claim
  /// The verdict over all definitions: the best of those that the words leave open.
  public let verdict: Verdict
  /// Each definition with what the record says under it, those under which the claim holds first.
  public let trials: [Trial]
  /// For `differs`, what may explain it; for `undecided`, what is missing; what was assumed.
  public let reasons: [Message]
  /// Other ways to read the claim, each with its own finding.
  public let alternatives: [Finding]

  /// A finding.
  public init(
    claim: Claim, verdict: Verdict, trials: [Trial], reasons: [Message] = [],
    alternatives: [Finding] = []
  ) {
    self.claim = claim
    self.verdict = verdict
    self.trials = trials
    self.reasons = reasons
    self.alternatives = alternatives
  }
}
