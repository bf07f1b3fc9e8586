import Record

/// The answers beside a text of Tests/Fixtures/mandates, as its README defines them.
public struct Answers: Decodable, Sendable {
  public var language: String
  public var symbol: String?
  public var adopted: CalendarDate
  public var adoptedGiven: Bool?
  public var paragraphs: [Paragraph]
  public var expiry: [Expiry]?
  public var ceilings: [Ceiling]?
  public var reports: [Report]?
  public var chapterSeven: Bool?
  public var tasks: [String]?
  public var references: [Int]?

  public struct Paragraph: Decodable, Sendable {
    public var kind: String
    public var number: String?
    public var verb: String?
    public var starts: String
  }
  public struct Expiry: Decodable, Sendable {
    public var subject: String
    public var action: String
    public var until: String?
    public var paragraph: String
  }
  public struct Ceiling: Decodable, Sendable {
    public var subject: String?
    public var component: String
    public var relation: String
    public var count: Int
    public var paragraph: String
  }
  public struct Report: Decodable, Sendable {
    public var from: String
    public var deadline: String
    public var paragraph: String
  }

  enum CodingKeys: String, CodingKey {
    case language, symbol, adopted, paragraphs, expiry, ceilings, reports, tasks, references
    case adoptedGiven = "adopted-given"
    case chapterSeven = "chapter-seven"
  }
}
