import Briefing
import Documents
import Library
import Questions
import Record
import Wording

/// The second part of a search: paragraphs of the documents kept.
struct LineResults {
  /// The parameters that choose documents, and the number of the first paragraph shown.
  static let parameterNames = LineParameters.names + ["first"]
  /// How many paragraphs are shown at a time.
  private static let shown = 20
  /// The furthest that can be gone: no more are ranked.
  private static let furthest = 4000

  /// What was found.
  let answer: LineAnswer
  private let first: Int

  /// Asks the documents.
  init(_ text: String, _ page: PageDraft) throws(SiteError) {
    let parameters = page.request.parameters
    let record = page.record
    (answer, first) = try page.ask { () throws(QuestionError) in
      let first = try parameters.number("first", 1...Self.furthest) ?? 1
      var question = try LineParameters.question(text, parameters)
      question.limit = Self.shown
      question.offset = first - 1
      return (try record.lines(question), first)
    }
  }

  /// Writes what was found.
  func write(_ page: inout PageDraft) {
    let words = LineWording(page.wording)
    page.draft.heading(page.text("site.search.lines"), anchor: "lines")
    for text in [words.found(answer), words.added(answer), words.passedOver(answer)] {
      if let text { page.draft.add(.paragraph([.text(text)])) }
    }
    guard !answer.hits.isEmpty else { return }
    page.add(.passages(answer.hits.map { passage($0, words, page) }))
    page.pager(
      first: first, count: answer.hits.count, all: answer.total, step: Self.shown)
  }

  private func passage(_ hit: LineHit, _ words: LineWording, _ page: PageDraft) -> Passage {
    var passage = Passage(
      hit.language, hit.snippet.map { .init($0.text, isFound: $0.isFound) })
    let target = DocumentLinks.target(hit.document, line: hit.line)
    passage.target = (
      hit.title, target.path + (target.query.isEmpty ? "" : "?\(target.query)"), target.anchor
    )
    var head: [Inline] = [.text("— \(words.kind(hit.kind))")]
    if let date = hit.date {
      head.append(.text("\(page.wording.separator) \(page.wording.date(date))"))
    }
    head.append(.text("\(page.wording.separator) \(words.place(hit.line))"))
    if let speaker = hit.speaker {
      head += [.text("\(page.wording.separator) "), .isolated(words.speaker(speaker))]
    }
    passage.head = head
    return passage
  }

  /// The fields that choose documents.
  static func fields(_ page: PageDraft) -> [Form.Field] {
    let parameters = page.request.parameters
    let words = LineWording(page.wording)
    let any = Form.Option("", page.text("site.search.any"))
    return [
      .init(
        "kind", label: page.text("column.document-kind"), value: parameters["kind"],
        .choice([any] + DocumentKind.allCases.map { .init($0.rawValue, words.kind($0)) })),
      .init(
        "text-lang", label: page.text("column.document-language"), value: parameters["text-lang"],
        .choice(
          [any]
            + Language.spoken.map {
              .init($0.rawValue, page.text("document-language.\($0.rawValue)"))
            })),
      .init(
        "speaker", label: page.text("site.search.speaker"), value: parameters["speaker"],
        .text(placeholder: page.text("site.search.speaker-placeholder"))),
      .init("from", label: page.text("site.search.from"), value: parameters["from"], .date),
      .init("to", label: page.text("site.search.to"), value: parameters["to"], .date),
    ]
  }
}
