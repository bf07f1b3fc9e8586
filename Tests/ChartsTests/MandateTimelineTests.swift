import Foundation
import FoundationXML
import Record
import Testing

@testable import Charts

@Suite struct MandateTimelineTests {
  func timeline(_ language: Language, decisions: Int = 2) -> String {
    MandateTimeline(
      frame: ChartFrame(title: "t", unit: "u", source: "s", alternative: "a", language: language),
      terms: [
        .init(.init(from: 2010, until: 2011, title: "first"), isShort: false),
        .init(.init(from: 2012, until: 2012.2, title: "short"), isShort: true),
      ],
      gaps: [.init(from: 2011, until: 2012, title: "gap")],
      decisions: (0..<decisions).map {
        .init(
          time: 2010 + Double($0) * 2 / Double(decisions), label: "19\($0) (2010)",
          title: "decision \($0)")
      },
      ceilings: [
        .init(
          name: "Troops",
          steps: [
            .init(.init(from: 2010, until: 2011, title: "7,000"), value: 7000),
            .init(.init(from: 2012, until: 2012.2, title: "9,000"), value: 9000),
          ])
      ], day: (2012.1, "today"),
      words: .init(term: "Term", short: "Short", gap: "Gap", ceilings: "Persons"),
      axisText: { "\(Int($0))" }
    ).svg()
  }

  @Test(arguments: Language.spoken)
  func isWellFormedAndNamesEverything(_ language: Language) {
    let svg = timeline(language)
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    for title in ["first", "short", "gap", "decision 0", "decision 1", "7,000", "9,000"] {
      #expect(svg.contains("<title>\(title)</title>"))
    }
    for word in ["Term", "Short", "Gap", "Troops", "today"] { #expect(svg.contains(word)) }
  }

  /// Time runs in the direction of reading: the first term stands at the left, in Arabic at the right.
  @Test func isMirroredInArabic() throws {
    func left(_ svg: String, _ title: String) throws -> Double {
      let rectangle = try #require(
        svg.split(separator: "\n").first { $0.contains("<title>\(title)</title>") })
      return try #require(
        rectangle.firstMatch(of: /x="([0-9.]+)"/).flatMap { Double($0.output.1) })
    }
    #expect(try left(timeline(.en), "first") < left(timeline(.en), "short"))
    #expect(try left(timeline(.ar), "first") > left(timeline(.ar), "short"))
  }

  /// Between two terms there is no ceiling, and no line.
  @Test func stepsBreakWhereNoCeilingIsInForce() {
    #expect(timeline(.en).matches(of: #/<polyline\b/#).count == 2)
  }

  /// Symbols are written where there is room, the newest first; every decision keeps its mark.
  @Test func symbolsDoNotOverlap() {
    let svg = timeline(.en, decisions: 60)
    #expect(svg.contains(">1959 (2010)</text>"))
    #expect(svg.matches(of: />19[0-9]+ \(2010\)<\/text>/).count < 20)
    #expect(svg.matches(of: #/<title>decision\b/#).count == 60)
  }
}
