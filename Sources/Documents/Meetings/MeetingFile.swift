import Foundation
import Record

/// A meeting with its speeches as a JSON object: `Date`, `ID`, `Title`, `Content`, and `Statements` with
/// `representative`, `country` and `statement`.
struct MeetingFile: Decodable {
  private let date: String?
  private let symbol: String?
  private let title: String?
  private let authors: String?
  private let content: String?
  private let statements: [Statement]

  private enum CodingKeys: String, CodingKey {
    case date = "Date"
    case symbol = "ID"
    case title = "Title"
    case authors = "Authors"
    case content = "Content"
    case statements = "Statements"
  }

  private struct Statement: Decodable {
    let representative: String?
    let country: String?
    let statement: String
  }

  /// The body; nil for bytes that are no such object.
  static func body(_ bytes: [UInt8], _ resolver: NameResolver?) -> DocumentBody? {
    guard bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "{"),
      let file = try? JSONDecoder().decode(MeetingFile.self, from: Data(bytes))
    else { return nil }
    return file.body(resolver)
  }

  private func body(_ resolver: NameResolver?) -> DocumentBody {
    var body = DocumentBody()
    var meeting = MeetingRecord()
    meeting.symbol = symbol
    meeting.date = date.flatMap(EnglishDay.day)
    meeting.agenda = title
    body.symbol = symbol
    body.date = meeting.date.map { .day($0) }
    body.title = [symbol, title, title == authors ? nil : authors].compactMap { $0 }
      .filter { !$0.isEmpty }.joined(separator: " — ")
    if let title { body.add(title, .heading) }
    for paragraph in PlainText.body(content ?? "").paragraphs { body.add(paragraph.text) }
    for statement in statements {
      var speaker = Speaker(name: "")
      var name = statement.representative ?? ""
      while let open = name.firstIndex(of: "("), let close = name[open...].firstIndex(of: ")") {
        let bracket = String(name[name.index(after: open)..<close])
        speaker.languageSpoken = SpeakerLine.language(bracket) ?? speaker.languageSpoken
        name.removeSubrange(open...close)
      }
      speaker.name = Spacing.single(name)
      if speaker.name.hasPrefix("The President") { speaker.role = speaker.name }
      if let country = statement.country.map(Spacing.single), !country.isEmpty {
        speaker.delegation = country
        (speaker.state, speaker.organization) = Delegation.identities(country, resolver)
      }
      meeting.speeches.append(speaker)
      for paragraph in PlainText.body(statement.statement).paragraphs {
        body.add(paragraph.text, .paragraph, speech: meeting.speeches.count - 1)
      }
    }
    body.meeting = meeting
    return body
  }
}
