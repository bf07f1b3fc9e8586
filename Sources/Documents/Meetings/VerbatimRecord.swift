import Record

/// The verbatim record of a meeting as text: heads of speeches, and the paragraph in which the President
/// invites those who brief.
enum VerbatimRecord {
  /// The meeting of a text; nil where it is no record of one.
  static func meeting(_ body: inout DocumentBody, _ resolver: NameResolver?) -> MeetingRecord? {
    var meeting = MeetingRecord()
    var speech: Int?
    var paragraphs = body.paragraphs
    for index in paragraphs.indices {
      let text = paragraphs[index].text
      if let line = SpeakerLine(text, resolver) {
        meeting.speeches.append(line.speaker)
        speech = meeting.speeches.count - 1
        if line.speaker.role != nil, meeting.president == nil { meeting.president = line.speaker }
      } else if speech == nil {
        head(text, &meeting)
      }
      paragraphs[index].speech = speech
      if meeting.briefers.isEmpty { meeting.briefers = BrieferList.briefers(text) }
    }
    // One "Mr. X:" is a news item's quotation.
    guard meeting.speeches.count >= 2 else { return nil }
    body.paragraphs = paragraphs
    return meeting
  }

  /// What stands before the first speech: the symbol, the number of the meeting, its day.
  private static func head(_ text: String, _ meeting: inout MeetingRecord) {
    if meeting.symbol == nil, let start = text.range(of: "S/PV.") {
      let number = text[start.upperBound...].prefix { $0.isASCII && $0.isNumber }
      if !number.isEmpty {
        meeting.symbol = "S/PV.\(number)"
        meeting.number = Int(number)
      }
    }
    if meeting.date == nil { meeting.date = EnglishDay.day(in: text) }
    for opening in ["Agenda ", "جدول الأعمال "]
    where meeting.agenda == nil && text.hasPrefix(opening) {
      meeting.agenda = String(text.dropFirst(opening.count))
    }
  }
}

/// The persons whom the President invites to brief: "I invite the following briefers to participate in
/// this meeting: Mr. X, Under-Secretary-General for …; and Ms. Y, President of …".
enum BrieferList {
  private static let openings = [
    "invite the following briefers", "invite the following briefer", "briefings by",
    "مقدمي الإحاطات التالية أسماؤهم",
    "مقدمي الإحاطات التالي أسماؤهم", "أدعو مقدمي الإحاطات",
  ]

  static func briefers(_ text: String) -> [Speaker] {
    guard let opening = openings.first(where: { text.contains($0) }),
      let start = text.range(of: opening)?.upperBound,
      let colon = text[start...].firstIndex(where: { $0 == ":" })
        ?? (opening == "briefings by" ? start : nil)
    else { return [] }
    var list = text[colon...].drop { $0 == ":" }
    if let end = list.range(of: ". ")?.lowerBound, !isTitle(list[..<end]) { list = list[..<end] }
    var text = String(list)
    for (mark, sign) in [("; and ", ";"), ("؛ و", "؛"), ("، و", "؛")] {
      text = text.replacing(mark, with: sign)
    }
    let entries = text.split { $0 == ";" || $0 == "؛" }
    return entries.compactMap { entry in
      let parts = entry.split(maxSplits: 1, omittingEmptySubsequences: true) {
        $0 == "," || $0 == "،"
      }
      guard let name = parts.first?.trimmed, !name.isEmpty, name.split(separator: " ").count <= 8
      else {
        return nil
      }
      var role = parts.count > 1 ? parts[1].trimmed : nil
      if role?.hasSuffix(".") == true { role?.removeLast() }
      return Speaker(name: name, role: role)
    }
  }

  private static func isTitle(_ text: Substring) -> Bool {
    ["Mr", "Ms", "Mrs", "Dr"].contains { text.hasSuffix($0) }
  }
}

/// A day as heads of records write it in English: "Monday, 9 September 2024".
enum EnglishDay {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October",
    "November", "December",
  ]

  static func day(in text: String) -> CalendarDate? {
    let words = text.split { !$0.isLetter && !$0.isNumber }
    for (index, word) in words.enumerated() {
      guard let month = months.firstIndex(of: String(word)), index > 0, index + 1 < words.count,
        let day = Int(words[index - 1]), let year = Int(words[index + 1])
      else { continue }
      return CalendarDate(year: year, month: month + 1, day: day)
    }
    return nil
  }
}
