import Claims
import Testing

/// Numbers of a whole and of its parts: whose, when and of what each is.
struct WholeAndPartTests {
  private func claims(_ text: String, on day: String) throws -> [String] {
    try CheckedRecord.check(text, on: day).findings.map { finding in
      let assertion = finding.claim.assertion
      return "\(assertion.kind) \(assertion.notation) \(finding.verdict.rawValue)"
    }
  }

  @Test(
    "what is tied to one number is not of another",
    arguments: [
      (
        "At the end of January 2021 Bangladesh had 6,711 uniformed personnel in the field. Nepal "
          + "(5,711), India (5,429) and Pakistan (4,761) were not far behind.", "2021-03-15",
        "figure 6711 holds|figure 5711 holds|figure 5429 holds|figure 4761 holds"
      ),
      (
        "فمن بين 289 فقدتهم اليوناميد كان 39 من نيجيريا و32 من رواندا. وقُتل 74 منهم في أعمال عدائية.",
        "2021-01-10", "figure 289 holds|figure 39 holds|figure 32 holds|figure 74 holds"
      ),
      (
        "UNISFA. Losses. 49 since the beginning, 39 of them from Ethiopia.", "2022-05-16",
        "figure 49 holds|figure 39 holds"
      ),
      (
        "MINUSMA. Last year 30 of its personnel died, down from 37 in 2021, half of them in attacks.",
        "2023-07-05", "figure 30 holds|change 37->30 holds|figure 50% holds"
      ),
    ])
  func ties(text: String, day: String, expected: String) throws {
    let found = try claims(text, on: day)
    #expect(Set(found) == Set(expected.split(separator: "|").map(String.init)), "\(found)")
  }

  @Test("women among those deployed, in numbers") func women() throws {
    let found = try claims(
      "وفي نهاية شباط/فبراير 2014 كان لدى قوة الأمم المتحدة لحفظ السلام في قبرص 924 فردا نظاميا، "
        + "منهم 75 امرأة. وكانت المملكة المتحدة أكبر المساهمين (272).", on: "2024-03-04")
    #expect(
      found == [
        "figure 924 holds", "figure 75 holds", "rank highest holds", "figure 272 holds",
      ])
  }

  @Test(
    "the share of a cause is that of the cause that is named",
    arguments: [
      (
        "وفقدت اليونيفيل في عام 2010 عددا من أفرادها. ونجم أكثر من نصف الوفيات عن المرض.",
        "causeShare"
      )
    ])
  func causes(text: String, measured: String) throws {
    let checked = try CheckedRecord.check(text, on: "2024-03-04")
    let subjects = checked.findings.compactMap { finding in
      if case .figure(let subject, let quantity) = finding.claim.assertion, quantity.isShare {
        subject.measured.rawValue
      } else {
        nil
      }
    }
    #expect(subjects == [measured])
  }

  @Test(
    "what is not measured has no parts, and tables are not read",
    arguments: [
      "Eleven peacekeeping operations are active. Two publishers were compared for 927 mission-months; "
        + "in 19 of them they differ.",
      "| Operations | 11 | | Bangladesh | 25 | | Egypt | 20 |",
    ])
  func unmeasured(text: String) throws {
    let found = try claims(text, on: "2024-09-09")
    #expect(found.allSatisfy { $0 == "figure 11 holds" }, "\(found)")
  }

  @Test("a change without a time of its own is not said to be wrong") func undated() throws {
    let found = try claims("Rwanda moved up from 3,811 to 6,378 troops deployed.", on: "2021-03-15")
    #expect(found.allSatisfy { !$0.hasSuffix("differs") }, "\(found)")
  }
}
