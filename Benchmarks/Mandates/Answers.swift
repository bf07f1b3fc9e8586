import Record

/// The answers beside a text of Tests/Fixtures/mandates, as its README defines them.
struct Answers: Decodable {
  var language: String
  var symbol: String?
  var adopted: CalendarDate
  var adoptedGiven: Bool?
  var paragraphs: [Paragraph]
  var expiry: [Expiry]?
  var ceilings: [Ceiling]?
  var reports: [Report]?
  var chapterSeven: Bool?
  var tasks: [String]?
  var references: [Int]?

  struct Paragraph: Decodable {
    var kind: String
    var number: String?
    var verb: String?
    var starts: String
  }
  struct Expiry: Decodable {
    var subject: String
    var action: String
    var until: String?
    var paragraph: String
  }
  struct Ceiling: Decodable {
    var subject: String?
    var component: String
    var relation: String
    var count: Int
    var paragraph: String
  }
  struct Report: Decodable {
    var from: String
    var deadline: String
    var paragraph: String
  }

  enum CodingKeys: String, CodingKey {
    case language, symbol, adopted, paragraphs, expiry, ceilings, reports, tasks, references
    case adoptedGiven = "adopted-given"
    case chapterSeven = "chapter-seven"
  }
}
