import CheckAnswers
import Record
import TestRecord
import Testing
import Texts

@testable import Claims

/// The day of a text is read from its head, and from nothing else.
struct TextDayTests {
  private func day(_ text: String) throws -> String? {
    let checked = try CheckedRecord.check(text, on: nil)
    #expect(checked.isDayRead == (checked.day != nil))
    return checked.day?.description
  }

  @Test(
    "headings and datelines",
    arguments: [
      "New York, 9 September 2024 – In 2023, 7 peacekeepers were killed by malicious acts.",
      "NEW YORK, 9 September 2024 (Agency) - Council members met.",
      "Statement at the open debate on peacekeeping\nNew York, 9 September 2024\n\nMr. President,",
      "9 September 2024\n\nResolution 1325 (2000) was adopted on 31 October 2000.",
      "نيويورك، 9 أيلول/سبتمبر 2024 – عقد المجلس جلسة.",
      "بيان أمام مجلس الأمن\n٩ أيلول/سبتمبر ٢٠٢٤\n\nالسيد الرئيس،",
    ])
  func heads(text: String) throws {
    #expect(try day(text) == "2024-09-09")
  }

  @Test(
    "dates of other things",
    arguments: [
      "Resolution 1325 (2000) was adopted on 31 October 2000. Women are too few.",
      "Resolution 1325 (2000), 31 October 2000\n\nWomen are too few.",
      "UNMISS was established on 9 July 2011 – the day of independence.",
      "The strength (as of 31 January 2014) – was high.",
      "On 9 September 2024, the Council met.", "From 1 May 2024 to 9 September 2024\n",
      "في ٣١ كانون الثاني/يناير ٢٠١٤ بلغ قوام الأفراد النظاميين ٧٣٩ ٩٨ فردا.",
      "New York, 9 September\n", "Paris, 8 May 2024\nNew York, 9 September 2024\n",
    ])
  func others(text: String) throws {
    #expect(try day(text) == nil)
  }

  @Test("no text of the project is given a day that it does not bear at its head")
  func open() throws {
    for text in try AnsweredText.all(.open, root: TestRecord.root) {
      #expect(try day(String(decoding: text.text.bytes, as: UTF8.self)) == nil, "\(text.name)")
    }
  }
}
