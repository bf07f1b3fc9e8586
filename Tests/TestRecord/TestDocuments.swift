import Documents
import Library
import Record

/// Documents beside the shared record.
public enum TestDocuments {
  /// A news item in each language, and the record of a meeting.
  public static let all = [
    news(
      "2024-05-30-day-of-peacekeepers-en", .en, "Medals for the fallen",
      [
        "The Secretary-General laid a wreath in New York.",
        "Sixty-four peacekeepers were killed in the year before.",
      ]),
    news(
      "2024-05-30-day-of-peacekeepers-ar", .ar, "تكريم الراحلين",
      [
        "وضع الأمين العام إكليلا من الزهور في نيويورك.",
        "وقُتل في العام السابق أربعة وستون من حفظة السلام.",
      ]),
    meeting,
  ]

  /// Puts them into the library beside a store.
  public static func add(beside store: String) throws {
    try Library(path: Library.path(beside: store)).add(all)
  }

  private static func news(
    _ id: String, _ language: Language, _ title: String, _ lines: [String]
  ) -> Document {
    Document(
      id: id, kind: .news, language: language, date: PartialDate("2024-05-30"), title: title,
      address: "https://example.org/\(id)", file: "\(id).txt", mediaType: "text/plain",
      sha256: String(repeating: "0", count: 64),
      lines: lines.enumerated().map { DocumentLine(number: $0 + 1, text: $1) })
  }

  private static let meeting = Document(
    id: "meeting-of-the-tests", kind: .meetingRecord, language: .en,
    date: PartialDate("2023-09-07"), title: "United Nations peacekeeping operations",
    address: nil, file: "meeting.txt", mediaType: "text/plain",
    sha256: String(repeating: "1", count: 64),
    lines: [
      DocumentLine(number: 1, text: "The meeting was called to order at 10 a.m.", speech: nil),
      DocumentLine(number: 2, text: "I thank the briefer for his remarks.", speech: 0),
      DocumentLine(
        number: 3, text: "The safety of our peacekeepers <b>& of civilians</b> comes first.",
        speech: 1),
    ],
    meeting: MeetingRecord(
      symbol: "S/PV.9999", number: 9999, date: CalendarDate(iso: "2023-09-07"),
      agenda: "United Nations peacekeeping operations",
      president: Speaker(name: "The President"),
      briefers: [Speaker(name: "Mr. Example", role: "Under-Secretary-General")],
      speeches: [
        Speaker(name: "The President"),
        Speaker(name: "Mr. Novak", delegation: "Slovenia", state: "state:svn"),
      ]))
}
