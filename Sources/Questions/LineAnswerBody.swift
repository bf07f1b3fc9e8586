import Library
import Record

/// What a search of documents found, as JSON: the same for the command and the API.
public struct LineAnswerBody: Encodable, Sendable {
  /// How many paragraphs were found.
  public let total: Int
  /// True where there are more than were counted.
  public let isMore: Bool
  /// How many hold everything as it was asked for.
  public let direct: Int
  /// Terms that were looked for beside those asked for.
  public let added: [Added]
  /// Words that were not looked for.
  public let passedOver: [String]
  /// The paragraphs.
  public let hits: [Hit]

  /// A term that was looked for, and what it stands for.
  public struct Added: Encodable, Sendable {
    let term: String
    let language: Language?
    let asked: String
  }

  /// A paragraph.
  public struct Hit: Encodable, Sendable {
    let document: String
    let title: String
    let kind: String
    let date: PartialDate?
    let language: Language
    let line: Int
    let speaker: Speaker?
    let snippet: [Piece]
    let isDirect: Bool
    let score: Double
    /// The page of the paragraph; nil where there is no site.
    let page: String?
  }

  /// Somebody who speaks.
  public struct Speaker: Encodable, Sendable {
    let name: String
    let role: String?
    let delegation: String?
    let state: EntityID?
    let organization: EntityID?
    let languageSpoken: String?
  }

  /// A stretch of a paragraph.
  public struct Piece: Encodable, Sendable {
    let text: String
    let isFound: Bool
  }

  /// An answer.
  ///
  /// - Parameter page: the address of a paragraph's page by the document's identifier and its number.
  public init(_ answer: LineAnswer, page: (String, Int) -> String? = { _, _ in nil }) {
    total = answer.total
    isMore = answer.isMore
    direct = answer.direct
    added = answer.added.map { Added(term: $0.text, language: $0.language, asked: $0.asked) }
    passedOver = answer.passedOver
    hits = answer.hits.map { hit in
      Hit(
        document: hit.document, title: hit.title, kind: hit.kind.rawValue, date: hit.date,
        language: hit.language, line: hit.line,
        speaker: hit.speaker.map {
          Speaker(
            name: $0.name, role: $0.role, delegation: $0.delegation, state: $0.state,
            organization: $0.organization, languageSpoken: $0.languageSpoken)
        }, snippet: hit.snippet.map { Piece(text: $0.text, isFound: $0.isFound) },
        isDirect: hit.isDirect, score: (hit.score * 1000).rounded() / 1000,
        page: page(hit.document, hit.line))
    }
  }
}
