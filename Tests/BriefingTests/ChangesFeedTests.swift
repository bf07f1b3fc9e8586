import Foundation
import FoundationXML
import Indicators
import Record
import Releases
import TestRecord
import Testing

@testable import Briefing

@Suite struct ChangesFeedTests {
  /// Computed once for all tests.
  private static let computed = Result {
    try RecordDifference(
      from: try RecordView(
        try TestRecord.reader(), releases: ["un-fatalities": "2023-11-28"]),
      to: TestRecord.view, asOf: TestRecord.day("2025-04-04"))
  }

  static func wording(_ language: Language) throws -> DifferenceWording {
    DifferenceWording(
      difference: try computed.get(), before: "2023-11-28", after: "2025-04-04",
      figures: FigureWording(
        catalogue: try TestRecord.catalogue(), language: language, view: TestRecord.view))
  }

  @Test(arguments: Language.spoken)
  func theFeedIsWellFormed(language: Language) throws {
    let source = try #require(TestRecord.view.sources["un-fatalities"])
    let entry = try #require(ChangesFeed.Entry(try Self.wording(language), source))
    let xml = ChangesFeed(
      [entry], catalogue: try TestRecord.catalogue(), language: language
    ).xml()
    let parser = XMLParser(data: Data(xml.utf8))
    let reader = Elements()
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    // What RFC 4287 requires of a feed and of an entry.
    for element in ["feed", "title", "id", "updated", "author", "entry", "link", "content"] {
      #expect(reader.names.contains(element), "\(element)")
    }
    #expect(xml.contains("<updated>2025-04-04T00:00:00Z</updated>"))
    #expect(
      xml.contains("urn:sha256:eeb8d8bef3ebfbee65424e62ede466318265ce6d37d5b71476f6868ce9fc7b98"))
    #expect(!xml.contains("⟦"))
  }

  @Test func theTextNamesRowsAndFigures() throws {
    let text = try Self.wording(.en).lines(samples: 0).joined(separator: "\n")
    #expect(text.contains("Rows: 79 new, 0 removed, 122 changed, 4,228 unchanged"))
    #expect(text.contains("type_of_incident: “To Be Determined” to “Self-Inflicted”"))
    #expect(text.contains("all: 4,350 to 4,429 (+79 deaths)"))
    #expect(text.contains("m49_code: “792” to (blank)"))
    let arabic = try Self.wording(.ar).lines(samples: 3).joined(separator: "\n")
    #expect(arabic.contains("الصفوف: الجديدة 79، والمحذوفة 0، والمعدَّلة 122، وغير المتغيرة 4,228"))
    #expect(!arabic.contains("⟦"))
  }

  @Test func theJSONNamesEveryRow() throws {
    let json = try Self.wording(.en).json()
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let sources = try #require(object["sources"] as? [[String: Any]])
    #expect((sources.first?["lines"] as? [Any])?.count == 201)
  }

  private final class Elements: NSObject, XMLParserDelegate {
    var names: Set<String> = []

    func parser(
      _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
      qualifiedName qName: String?, attributes attributeDict: [String: String]
    ) { names.insert(elementName) }
  }
}
