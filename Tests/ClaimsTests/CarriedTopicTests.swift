import Claims
import Testing

/// What a text has been about holds for sentences that leave it open.
struct CarriedTopicTests {
  private func claims(_ text: String, on day: String = "2024-05-06") throws -> [String] {
    try CheckedRecord.check(text, on: day).findings.map { finding in
      let assertion = finding.claim.assertion
      return "\(assertion.kind) \(assertion.notation) \(finding.verdict.rawValue)"
    }
  }

  @Test(
    "the mission spoken of before, over paragraphs and numbered points",
    arguments: [
      (
        "1. UNMISS was established in July 2011.\n\n2. Losses. 138 deaths in all since 2011.",
        "event 2011-07 holds|figure 138 holds"
      ),
      (
        "MINUSCA was created in April 2014.\n\nThe Mission lost 29 personnel in 2021.",
        "event 2014-04 holds|figure 29 holds"
      ),
      (
        "مونوسكو في سطور.\n\nفقدت البعثة في عام 2022 26 من أفرادها، أي أقل بواحد من عام 2021.",
        "change down 1 holds|figure 26 holds"
      ),
    ])
  func missions(text: String, expected: String) throws {
    let found = try claims(text)
    #expect(Set(found) == Set(expected.split(separator: "|").map(String.init)))
  }

  @Test("a mission named as the one that was replaced is not what is spoken of afterwards")
  func replaced() throws {
    let found = try claims(
      "UNMISS was established in July 2011. It succeeded the United Nations Mission in the Sudan. "
        + "The Mission has lost 138 personnel since 2011.")
    #expect(
      found == [
        "event 2011-07 holds", "relation mission:unmis holds", "figure 138 holds",
      ])
  }

  @Test(
    "numbers that go on with the one before them",
    arguments: [
      (
        "265 vetoes have been cast since 1946. The United States accounts for 82 of them, "
          + "the United Kingdom for 29.",
        "265|82|29"
      ),
      (
        "Between 2013 and 2022, 337 personnel of United Nations missions were killed by malicious "
          + "acts. 169 of them served with MINUSMA in Mali, 53 in the Central African Republic and "
          + "52 with MONUSCO.",
        "337|169|53|52"
      ),
      ("Deaths from all causes tell another story: 252 in 1993, 173 in 2010.", "252|173"),
      (
        "In 2017, 21 peacekeepers of MONUSCO were killed in malicious acts; the year before, 1.",
        "21"
      ),
    ])
  func continued(text: String, expected: String) throws {
    let checked = try CheckedRecord.check(text, on: "2022-10-05")
    let figures = checked.findings.filter { $0.claim.assertion.kind == .figure }
    #expect(figures.map(\.claim.assertion.notation).joined(separator: "|") == expected)
    for finding in figures where expected.contains("|") {
      #expect(finding.verdict == .holds, "\(finding.claim.assertion.notation)")
    }
  }

  @Test("a part has its own time, and the whole is not of it") func parts() throws {
    let found = try claims(
      "UNMISS was established in July 2011. Since 2011 the Mission has lost 138 personnel. "
        + "98 of them died of illness.")
    #expect(found.contains("figure 98 holds"))
  }

  @Test("who makes a statement is meant by \"we\"") func speaker() throws {
    let found = try claims(
      "Statement by the representative of Ghana\n\nOn 31 January 2021 we had 2,297 women and men in "
        + "the field and were the tenth-largest contributor.", on: "2021-05-24")
    #expect(found == ["figure 2297 holds", "rank highest 10 holds"])
  }

  @Test(
    "what counts nobody of the field is no claim",
    arguments: [
      "MONUSCO works in the east, where more than 5 million people are displaced.",
      "MINUSCA took over from an African-led force that had nearly 6,000 troops.",
      "The mission needs 7.5 billion dollars.", "It was the largest African contributor.",
      "40 people were killed in the attack on the market.",
    ])
  func noClaims(text: String) throws {
    #expect(try claims(text).filter { $0.hasPrefix("figure") || $0.hasPrefix("rank") } == [])
  }
}

/// What is too far from the record to have been meant.
struct FarReadingTests {
  @Test("a bare number far from all that may be meant is not said to be wrong") func farFromAll()
    throws
  {
    let checked = try CheckedRecord.check(
      "UNMISS has lost 138 personnel since 2011. Of these, 4,000 came by boat.", on: "2024-05-06")
    let finding = try #require(
      checked.findings.first { $0.claim.assertion.notation == "4000" })
    #expect(finding.verdict == .undecided)
    #expect(finding.remarks.contains(.farFromAll))
  }

  @Test("a place behind one number is not that of the next") func places() throws {
    let checked = try CheckedRecord.check(
      "Deaths from all causes: 173 in 2010, the year of the earthquake in Haiti, and 117 in 2022.",
      on: "2023-02-01")
    #expect(checked.findings.map(\.verdict) == [.holds, .differs])
  }
}
