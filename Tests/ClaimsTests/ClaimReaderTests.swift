import Claims
import Testing

/// What is claimed, by the words around it.
struct ClaimReaderTests {
  private func claims(_ text: String) throws -> [String] {
    try CheckedRecord.check(text).findings.map { finding in
      let assertion = finding.claim.assertion
      return "\(assertion.kind) \(assertion.notation) \(finding.verdict.rawValue)"
    }
  }

  @Test(
    "claims with their verdicts",
    arguments: [
      ("In 2022, 33 peacekeepers were killed by malicious acts.", "figure 33 holds"),
      ("قُتل 33 من حفظة السلام في أعمال عدائية عام 2022.", "figure 33 holds"),
      ("Slovenia, a member of the European Union, spoke.", "relation organization:eu holds"),
      ("Slovenia, a member of the African Union, spoke.", "relation organization:au differs"),
      ("UNMISS was established in 2011.", "event 2011 holds"),
      ("UNMISS was not established in 2012.", ""),
      ("No fewer than 33 peacekeepers were killed by malicious acts in 2022.", "figure >=33 holds"),
      ("UNTMIH? Two peacekeepers were injured in 2022.", ""),
      ("António Guterres, the Secretary-General, spoke.", "office person:antonio-guterres holds"),
      ("Ban Ki-moon, the Secretary-General, spoke.", "office person:ban-ki-moon differs"),
      ("Resolution 2378 (2018) says so.", "event 2018 differs"),
      (
        "MINUSTAH closed in October 2017, UNMIL in March 2018.",
        "event 2017-10 holds|event 2018-03 holds"
      ),
    ])
  func claims(text: String, expected: String) throws {
    #expect(try claims(text).joined(separator: "|") == expected)
  }
}

/// Texts without end.
struct LongTextTests {
  @Test("one paragraph of many claims: the first are decided, the rest are counted")
  func manyClaims() throws {
    let sentence = "In 2022, 33 peacekeepers were killed by malicious acts and 13 in 2020, "
    let checked = try CheckedRecord.check(String(repeating: sentence, count: 1500))
    #expect(checked.findings.count == TextChecker.mostClaims)
    #expect(checked.undecidedClaims > 1000)
  }
}
