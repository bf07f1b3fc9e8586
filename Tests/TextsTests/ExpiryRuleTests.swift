import Testing

@Suite struct ExpiryRuleTests {
  @Test(arguments: [
    ("Decides to extend the mandate of UNMISS until 30 April 2032;", "UNMISS extends 2032-04-30"),
    (
      "Decides to renew the mandate of UNDOF for a period of six months, that is, until 31 December 2031;",
      "UNDOF extends 2031-12-31"
    ),
    (
      "Decides to extend until 23 May 2031 UNISFA’s mandate modification set forth in resolution 2024 (2011);",
      "UNISFA extends 2031-05-23"
    ),
    (
      "Expresses its support for UNFICYP, and decides to extend its mandate for a further period ending on 31 January 2032;",
      "UNFICYP extends 2032-01-31"
    ),
    (
      "Decides to authorise the Member States of the AU to maintain the deployment of AMISOM until 28 February 2032;",
      "AMISOM extends 2032-02-28"
    ),
    (
      "Decides to renew until 31 January 2032 the measures set out in paragraphs 1 to 19 of resolution 2399 (2018);",
      "measures extends 2032-01-31"
    ),
    (
      "Decides to terminate the mandate of MINUSMA as of 30 June 2031;", "MINUSMA ends 2031-06-30"
    ),
    (
      "يقرر تمديد ولاية بعثة الأمم المتحدة في جنوب السودان حتى 30 نيسان/أبريل 2032؛",
      "UNMISS extends 2032-04-30"
    ),
    ("يقرر أن يجدد ولاية اليونيفيل لفترة ستة أشهر؛", "UNIFIL extends 2031-11-14"),
  ])
  func termsAreRead(text: String, expected: String) throws {
    #expect(try ReadingOf.mandates(text) == [expected])
  }

  /// A period ends on the same day of the month: twelve months from 4 April 2004 ran to 4 April
  /// 2005, the day on which S/RES/1594 (2005) renewed the mandate.
  @Test func periodsEndOnTheSameDay() throws {
    let text =
      "Decides to establish the United Nations Operation in Côte d’Ivoire (UNOCI) for an initial period of twelve months as from 4 April 2004;"
    #expect(try ReadingOf.mandates(text, adopted: "2004-02-27") == ["UNOCI establishes 2005-04-04"])
  }

  /// Without a start of its own a period runs from the expiry that the text states.
  @Test func periodsRunFromTheStatedExpiry() throws {
    let text =
      "Decides to renew the mandate of the Force for a further period of six months, its present mandate expiring on 31 July 2031;"
    #expect(try ReadingOf.mandates(text).map { $0.suffix(10) } == ["2032-01-31"])
  }

  @Test(arguments: [
    "Recalls that the mandate of UNMISS was extended until 30 April 2030;",
    "Expresses its intention to extend the mandate of UNMISS until 30 April 2032;",
    "Calls for the extension of State authority until the elections of 30 April 2032;",
    "يشير إلى أن ولاية البعثة مددت حتى 30 نيسان/أبريل 2030؛",
  ])
  func whatDecidesNothing(text: String) throws { #expect(try ReadingOf.mandates(text).isEmpty) }
}
