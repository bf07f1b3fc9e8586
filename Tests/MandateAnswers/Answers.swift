import Record

/// The answers beside a text of Tests/Fixtures/mandates, as its README defines them.
package struct Answers: Decodable, Sendable {
  package var language: String
  package var symbol: String?
  package var adopted: CalendarDate
  package var adoptedGiven: Bool?
  package var paragraphs: [Paragraph]
  package var expiry: [Expiry]?
  package var ceilings: [Ceiling]?
  package var reports: [Report]?
  package var chapterSeven: Bool?
  package var tasks: [String]?
  package var references: [Int]?

  package struct Paragraph: Decodable, Sendable {
    package var kind: String
    package var number: String?
    package var verb: String?
    package var starts: String
  }
  package struct Expiry: Decodable, Sendable {
    package var subject: String
    package var action: String
    package var until: String?
    package var paragraph: String
  }
  package struct Ceiling: Decodable, Sendable {
    package var subject: String?
    package var component: String
    package var relation: String
    package var count: Int
    package var paragraph: String
  }
  package struct Report: Decodable, Sendable {
    package var from: String
    package var deadline: String
    package var paragraph: String
  }

  enum CodingKeys: String, CodingKey {
    case language, symbol, adopted, paragraphs, expiry, ceilings, reports, tasks, references
    case adoptedGiven = "adopted-given"
    case chapterSeven = "chapter-seven"
  }
}
