import Briefing
import Documents
import Library
import Questions
import Record
import Wording

/// One document: where it comes from, who speaks in it, and its paragraphs, each with an address.
enum DocumentPage: PageWriter {
  static let route = Route("/documents/{document}")
  static let section = ""
  static let parameterNames = ["first"]
  static let examples = [
    "/documents/2024-05-30-day-of-peacekeepers-en", "/documents/meeting-of-the-tests",
  ]

  static func write(_ page: inout PageDraft) throws(SiteError) {
    let record = page.record
    page.isLasting = false
    let parameters = page.request.parameters
    let id = page.request.value("document")
    let (document, first) = try page.ask { () throws(QuestionError) in
      (try record.document(id), try parameters.number("first", 1...100_000_000) ?? 1)
    }
    page.title = document.title
    page.lead = [.page(page.text("site.documents.all"), path: "/documents")]
    page.add(.particulars(particulars(document, page)))
    if let meeting = document.meeting, !meeting.briefers.isEmpty {
      let words = LineWording(page.wording)
      page.draft.heading(page.text("site.meetings.briefers"), anchor: "briefers")
      page.draft.list(meeting.briefers.map { [.isolated(words.speaker($0))] })
    }
    page.draft.heading(page.text("site.documents.text"), anchor: "text")
    let lines = document.lines.dropFirst(first - 1).prefix(DocumentLinks.shown)
    page.add(.passages(passages(lines, document, page)))
    page.pager(
      first: first, count: lines.count, all: document.lines.count, step: DocumentLinks.shown)
  }

  private static func passages(
    _ lines: ArraySlice<DocumentLine>, _ document: Documents.Document, _ page: PageDraft
  ) -> [Passage] {
    let words = LineWording(page.wording)
    let speeches = document.meeting?.speeches ?? []
    var speech: Int?
    return lines.map { line in
      var passage = Passage(document.language, [.init(line.text)])
      passage.anchor = DocumentLinks.anchor(line.number)
      passage.mark = page.wording.catalogue.numerals.whole(line.number)
      if let own = line.speech, own != speech, speeches.indices.contains(own) {
        passage.head = speaker(speeches[own], words, page)
      }
      speech = line.speech
      return passage
    }
  }

  /// Who speaks; the State or organization leads to its page where it has one.
  private static func speaker(
    _ speaker: Speaker, _ words: LineWording, _ page: PageDraft
  ) -> [Inline] {
    guard let state = speaker.state else { return [.isolated(words.speaker(speaker))] }
    var unnamed = speaker
    unnamed.delegation = nil
    return [
      .isolated(words.speaker(unnamed)), .text("\(page.wording.separator) "),
      .entity(page.wording.state(state), state),
    ]
  }

  private static func particulars(
    _ document: Documents.Document, _ page: PageDraft
  ) -> [Part.Particular] {
    func label(_ key: String, _ text: [Inline]) -> Part.Particular {
      .init(page.text("column.\(key)"), text)
    }
    var result = [
      label("document-kind", [.text(LineWording(page.wording).kind(document.kind))]),
      label("date", [.text(document.date.map { page.wording.date($0) } ?? "—")]),
      label(
        "document-language", [.text(page.text("document-language.\(document.language.rawValue)"))]),
    ]
    if let address = document.address {
      let isWeb = address.hasPrefix("https://") || address.hasPrefix("http://")
      result.append(
        label(
          "document-address", [isWeb ? .address(address, url: address) : .isolated(address)]))
    }
    if let meeting = document.meeting {
      if let symbol = meeting.symbol { result.append(label("record", [.isolated(symbol)])) }
      if let number = meeting.number {
        result.append(label("meeting-number", [.text(String(number))]))
      }
      if let agenda = meeting.agenda { result.append(label("agenda-item", [.isolated(agenda)])) }
      if let president = meeting.president {
        result.append(
          label("presidency", speaker(president, LineWording(page.wording), page)))
      }
    }
    result.append(label("document-file", [.isolated(document.file)]))
    result.append(label("document-digest", [.isolated(document.sha256)]))
    return result
  }
}
