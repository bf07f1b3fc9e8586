import Documents
import Record
import TestRecord
import Testing

/// Records of meetings become speeches with their speakers.
struct MeetingRecordTests {
  private static let resolver = Result { NameResolver(try TestRecord.reader().names()) }

  private func bundled(_ name: String) throws -> Document {
    try DocumentReader(resolver: try Self.resolver.get())
      .read(path: "\(TestRecord.dataFolder)/documents/\(name)")
  }

  @Test("the two that come with the project: speakers, States, languages")
  func bundledRecords() throws {
    let bosnia = try bundled("debate-S_2024_788.json")
    #expect(bosnia.id == "S-2024-788")
    #expect(bosnia.kind == .meetingRecord)
    #expect(bosnia.date == .day(TestRecord.day("2024-11-01")))
    let speeches = try #require(bosnia.meeting?.speeches)
    #expect(speeches.count == 18)
    #expect(speeches[0].name == "Mr. Dharmadhikari")
    #expect(speeches[0].state == "state:fra")
    #expect(speeches[0].languageSpoken == "French")
    #expect(speeches.filter { $0.name == "Mr. Žbogar" }.allSatisfy { $0.state == "state:svn" })
    #expect(Set(bosnia.lines.compactMap(\.speech)) == Set(0..<18))
    let somalia = try bundled("debate-S_2024_790.json")
    #expect(somalia.meeting?.speeches.count == 5)
    #expect(somalia.meeting?.speeches[1].state == "state:usa")
  }

  @Test("a verbatim record as text, in English and Arabic")
  func verbatim() throws {
    let reader = DocumentReader(resolver: try Self.resolver.get())
    let english = try reader.read(
      bytes: Array(
        """
        S/PV.9999

        Monday, 9 September 2024

        The President: In accordance with rule 39 of the Council's provisional rules of procedure, I invite the following briefers to participate in this meeting: Mr. Jean-Pierre Lacroix, Under-Secretary-General for Peace Operations; and Ms. Comfort Ero, President of the International Crisis Group.

        Mr. Lacroix (spoke in French): I thank the Council.

        Peacekeeping is a partnership.

        Mr. Žbogar (Slovenia): We thank the briefers.
        """.utf8), fileName: "record.txt")
    let meeting = try #require(english.meeting)
    #expect(meeting.symbol == "S/PV.9999")
    #expect(meeting.date == TestRecord.day("2024-09-09"))
    #expect(meeting.briefers.map(\.name) == ["Mr. Jean-Pierre Lacroix", "Ms. Comfort Ero"])
    #expect(meeting.briefers[0].role == "Under-Secretary-General for Peace Operations")
    #expect(meeting.speeches.map(\.name) == ["The President", "Mr. Lacroix", "Mr. Žbogar"])
    #expect(meeting.speeches[1].languageSpoken == "French")
    #expect(meeting.speeches[2].state == "state:svn")
    #expect(english.lines.last { $0.speech == 1 }?.text == "Peacekeeping is a partnership.")
    let arabic = try reader.read(
      bytes: Array(
        "الرئيس (تكلم بالإنكليزية): أفتتح الجلسة.\n\nالسيد لاكروا (تكلم بالفرنسية): أشكر المجلس.\n"
          .utf8),
      fileName: "record.txt")
    #expect(arabic.meeting?.speeches.map(\.languageSpoken) == ["English", "French"])
  }

  @Test("a quotation with a colon is no record of a meeting")
  func quotation() throws {
    let news = try DocumentReader().read(
      bytes: Array("Mr. Lacroix: we need support.\n\nThe meeting ended.".utf8), fileName: "a.txt")
    #expect(news.meeting == nil)
    #expect(news.kind == .other)
  }
}
