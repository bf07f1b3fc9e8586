/// A claim with what the record says of it.
public struct Finding: Hashable, Sendable {
  /// The claim.
  public let claim: Claim
  /// The verdict over all definitions: the best of those that the words leave open.
  public let verdict: Verdict
  /// Each definition with what the record says under it, those under which the claim holds first.
  public let trials: [Trial]
  /// For `differs`, what may explain it; for `undecided`, what is missing; what was assumed.
  public let remarks: [Remark]

  /// A finding.
  public init(claim: Claim, verdict: Verdict, trials: [Trial], remarks: [Remark] = []) {
    self.claim = claim
    self.verdict = verdict
    self.trials = trials
    self.remarks = remarks
  }

  /// The same of a claim that states the same elsewhere.
  func again(_ claim: Claim) -> Finding {
    Finding(claim: claim, verdict: verdict, trials: trials, remarks: remarks)
  }

  /// The verdict over trials of which any may be meant.
  ///
  /// - Parameter isOpen: true where the text leaves so much open that no trial need be what was meant:
  ///   then none differs, for want of knowing.
  init(_ claim: Claim, _ trials: [Trial], isOpen: Bool = false, remarks: [Remark] = []) {
    let verdicts = Set(trials.map(\.verdict))
    let verdict: Verdict =
      if verdicts.contains(.holds) {
        .holds
      } else if verdicts.contains(.holdsApproximately) {
        .holdsApproximately
      } else if verdicts.contains(.undecided) || verdicts.isEmpty || isOpen {
        .undecided
      } else {
        .differs
      }
    let order: [Verdict: Int] = [.holds: 0, .holdsApproximately: 1, .undecided: 3]
    let sorted = trials.enumerated().sorted {
      (order[$0.element.verdict] ?? 2, $0.offset) < (order[$1.element.verdict] ?? 2, $1.offset)
    }.map(\.element)
    self.init(claim: claim, verdict: verdict, trials: sorted, remarks: remarks)
  }
}
