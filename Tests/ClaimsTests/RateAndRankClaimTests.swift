import Claims
import Testing

/// Rates and ranks in texts, set against the record.
struct RateAndRankClaimTests {
  private func claims(_ text: String, on day: String = "2023-02-01") throws -> [String] {
    try CheckedRecord.check(text, on: day).findings.map { finding in
      let assertion = finding.claim.assertion
      return "\(assertion.kind) \(assertion.notation) \(finding.verdict.rawValue)"
    }
  }

  @Test("a rate is no number of deaths") func rates() throws {
    let found = try claims(
      "In 2013 the rate was 0.35 deaths from malicious acts per thousand uniformed personnel, "
        + "against 1.72 in 1993.")
    #expect(found == ["figure 0.35 holds", "figure 1.72 holds"])
    #expect(
      try claims("In 2013 there were 0.45 deaths from malicious acts per thousand personnel.")
        == ["figure 0.45 differs"])
  }

  @Test(
    "ranks of years, of a mission's years, of missions and of vetoes",
    arguments: [
      (
        "In 2017 MINUSCA had its deadliest year: 15 were killed in attacks.", "rank deadliest holds"
      ),
      ("Seven vetoes in 2017 were the highest number since 2000.", "rank highest holds"),
      (
        "The toll of malicious acts rose to 62 in 2017, the deadliest year since 1994.",
        "rank deadliest holds"
      ),
      ("In December 2013 MONUSCO was the largest operation.", "rank highest holds"),
      ("In December 2013 UNMISS was the largest operation.", "rank highest differs"),
      ("In December 2013 Jordan was the eighth-largest contributor.", "rank highest 8 holds"),
    ])
  func ranks(text: String, expected: String) throws {
    let found = try claims(text)
    #expect(found.contains(expected), "\(found)")
  }

  @Test("a change against one time, and of the State at the sentence's head") func changesOfStates()
    throws
  {
    let found = try claims(
      "10 March 2014. Contributors: Egypt, by contrast, had 5,409 uniformed personnel at the end of 2010. "
        + "Ethiopia, then small, went from 2,301 in December 2010 to 6,615.", on: "2014-03-10")
    #expect(found == ["figure 5409 holds", "change 2301->6615 holds"], "\(found)")
  }

  @Test("a second change of a sentence goes on with what the first is of") func changes() throws {
    let found = try claims(
      "The toll of malicious acts rose to 62 in 2017, then fell to 14 in 2020, and has been rising "
        + "again: from 26 in 2021 to 33 in 2022.")
    #expect(
      found == [
        "change up to 62 holds", "change down to 14 holds", "change 26->33 holds",
      ])
  }
}
