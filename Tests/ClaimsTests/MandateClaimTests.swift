import Claims
import Testing

/// Terms, ceilings and reports of missions, set against the decisions of the Council.
struct MandateClaimTests {
  private func claims(_ text: String, on day: String) throws -> [String] {
    try CheckedRecord.check(text, on: day).findings.map { finding in
      let assertion = finding.claim.assertion
      return "\(assertion.kind) \(assertion.notation) \(finding.verdict.rawValue)"
    }
  }

  @Test(
    "what the Council allows is no number of those deployed",
    arguments: [
      (
        "UNMISS. The ceilings are unchanged: 17,000 troops and 2,101 police.", "2024-05-06",
        "figure 17000 holds|figure 2101 holds"
      ),
      (
        "UNMISS has an authorized strength of 17,500 troops.", "2024-05-06", "figure 17500 differs"
      ),
      ("MINUSCA may keep up to 14,400 soldiers.", "2022-11-16", "figure <=14400 holds"),
      (
        "The Mission, MINUSMA, is known to all. From June 2016 the Mission was allowed 13,289 military "
          + "personnel; the first ceilings had been 11,200 and 1,440.", "2023-07-05",
        "figure 13289 holds|figure 11200 holds|figure 1440 holds"
      ),
      (
        "Resolution 1542 (2004) gave MINUSTAH up to 6,700 troops and 1,622 police.", "2017-10-05",
        "figure <=6700 holds|figure 1622 holds"
      ),
      ("اليونيفيل: يبلغ السقف المأذون به 13000 جندي.", "2024-08-29", "figure 13000 holds"),
    ])
  func ceilings(text: String, day: String, expected: String) throws {
    #expect(try claims(text, on: day).joined(separator: "|") == expected)
  }

  @Test(
    "each term belongs to the mission before it, and to the resolution that set it",
    arguments: [
      (
        "MINUSMA was extended until 30 June 2023, MONUSCO until 20 December 2022 and UNIFIL until "
          + "31 August 2023.",
        "event 2023-06-30 holds|event 2022-12-20 holds|event 2023-08-31 holds"
      ),
      (
        "UNIFIL was extended, by resolution 2650 (2022), until 31 August 2024.",
        "relation S/RES/2650 (2022) holds|event 2024-08-31 differs"
      ),
    ])
  func terms(text: String, expected: String) throws {
    let found = try claims(text, on: "2022-10-05")
    #expect(Set(found) == Set(expected.split(separator: "|").map(String.init)))
  }

  @Test("a term that was decided after the day of the text is not known to it") func laterTerm()
    throws
  {
    #expect(
      try claims("The mandate of UNIFIL expires on 31 August 2024.", on: "2022-10-05")
        == ["event 2024-08-31 differs"])
  }

  @Test(
    "ends of terms that the record cannot know are not said to be wrong",
    arguments: [
      ("The mandate of UNIFIL, expiring on 19 October 1985, is renewed.", "1985-04-17"),
      ("The mandate of UNMISS expires on 30 April 2032.", "2031-06-01"),
    ])
  func unknownTerms(text: String, day: String) throws {
    let found = try claims(text, on: day)
    #expect(found.count == 1 && found.first?.hasSuffix("undecided") == true, "\(found)")
  }

  @Test(
    "what was established beside missions",
    arguments: [
      "UNMISS was told of resolution 2206 (2015) and the Panel of Experts established by it.",
      "ويطلب إلى اللجنة المنشأة عملا بالقرار 751 (1992) أن تبلغ اليونصوم بذلك.",
    ])
  func otherBodies(text: String) throws {
    #expect(try claims(text, on: "2018-03-20").filter { $0.hasPrefix("relation") } == [])
  }

  @Test("the presidency of a State is not that of the Council") func presidencies() throws {
    #expect(
      try claims("The Presidency of Bosnia and Herzegovina thanked the Council.", on: "2024-11-04")
        == [])
  }

  @Test(
    "the day of a renewal, and how often the Secretary-General reports",
    arguments: [
      (
        "UNMISS was established in 2011. Last Monday the Council renewed it. The Secretary-General "
          + "reports every 90 days.", "2024-05-06",
        "event 2011 holds|event 2024-04-29 holds|relation R/P90D holds"
      ),
      (
        "مدّد مجلس الأمن أمس الأربعاء ولاية اليونيفيل بموجب القرار 2749 (2024).", "2024-08-29",
        "event 2024-08-28 holds|relation S/RES/2749 (2024) holds"
      ),
    ])
  func renewals(text: String, day: String, expected: String) throws {
    let found = try claims(text, on: day)
    #expect(Set(found) == Set(expected.split(separator: "|").map(String.init)))
  }

  @Test("the end of a mandate by a resolution, on its day") func ended() throws {
    let found = try claims(
      "MINUSMA: lines to take.\n\nThe Council ended the mandate last Friday, by resolution 2690 (2023).",
      on: "2023-07-05")
    #expect(
      Set(found) == ["relation S/RES/2690 (2023) holds", "event 2023-06-30 holds"], "\(found)")
  }

  @Test("a mission's foundation, although the sentence says what is no longer not so")
  func notStill() throws {
    let found = try claims(
      "لا تزال مينوسما أخطر البعثات منذ إنشائها في أبريل 2013.", on: "2023-05-29")
    #expect(found.contains("event 2013-04 holds"))
  }

  @Test(
    "the day of the annual briefing",
    arguments: [
      ("The Council heard the annual briefing on 6 September 2022.", "holds"),
      ("The Council heard the annual briefing on 7 September 2022.", "differs"),
    ])
  func annual(text: String, verdict: String) throws {
    let found = try claims(text, on: "2022-10-05")
    #expect(found.count == 1 && found.first?.hasSuffix(verdict) == true, "\(found)")
  }
}
