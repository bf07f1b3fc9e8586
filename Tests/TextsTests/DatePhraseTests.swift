import Record
import Testing

@testable import Texts

@Suite struct DatePhraseTests {
  @Test(arguments: [
    "15 March 2031", "March 15, 2031", "15th of March 2031", "2031-03-15", "15 آذار/مارس 2031",
    "15 مارس 2031", "١٥ آذار/مارس ٢٠٣١", "15 من آذار/مارس عام 2031",
  ])
  func formsOfADay(text: String) {
    let tokens = ReadingOf.tokens(text)
    #expect(DatePhrase.at(0, in: tokens[...])?.calendarDate() == CalendarDate(iso: "2031-03-15"))
  }

  @Test(arguments: [
    ("31 كانون الأول/ديسمبر 2031", "2031-12-31"), ("31 كانون الثاني/يناير 2031", "2031-01-31"),
    ("1 تشرين الأول/أكتوبر 2031", "2031-10-01"), ("1 تشرين الثاني 2031", "2031-11-01"),
  ])
  func theLevantineMonthsThatSoundAlike(text: String, day: String) {
    let tokens = ReadingOf.tokens(text)
    #expect(DatePhrase.at(0, in: tokens[...])?.calendarDate() == CalendarDate(iso: day))
  }

  @Test(arguments: ["may extend 2031", "march 2031", "17,000 March", "30 February 2031"])
  func whatIsNoDay(text: String) {
    let tokens = ReadingOf.tokens(text)
    #expect(DatePhrase.at(0, in: tokens[...])?.calendarDate() == nil)
  }
}
