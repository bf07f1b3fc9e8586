import Foundation
import FoundationXML
import Record
import Testing

@testable import Charts

@Suite struct ChartTests {
  func frame(_ language: Language) -> ChartFrame {
    ChartFrame(
      title: "A < B & \"C\"", unit: "persons", source: "source", alternative: "words",
      language: language)
  }

  func bars(_ language: Language) -> String {
    BarChart(
      frame: frame(language),
      bars: [
        .init(label: "one", value: 10, text: "10", goal: 15),
        .init(label: "two", value: 5, text: "5"),
      ]
    ).svg()
  }

  /// A mark over a sign makes another character of it, and the sign is still there.
  @Test func signsWithMarksAreEscaped() {
    #expect(Canvas.escaped("<\u{301}&\u{301}\"\u{7}") == "&lt;\u{301}&amp;\u{301}&quot;\u{FFFD}")
  }

  @Test(arguments: Language.spoken)
  func isWellFormedXML(language: Language) {
    let charts: [any Chart] = [
      BarChart(frame: frame(language), bars: [.init(label: "<x>", value: 1, text: "&")]),
      LineChart(
        frame: frame(language),
        series: [
          .init(name: "s", runs: [[.init(time: 2000, value: 1), .init(time: 2001, value: 3)]])
        ],
        axisText: { "\($0)" }),
      StackedColumns(
        frame: frame(language), names: ["a", "b"], columns: [.init(year: 2000, parts: [1, 2])],
        axisText: { "\($0)" }),
      SmallMultiples(
        frame: frame(language), panels: [.init(title: "p", values: [2000: 3])], years: 1999...2001,
        valueText: { "\($0)" }),
      PointMap(
        frame: frame(language), land: [[(0, 0), (10, 0), (10, 10)]],
        points: [.init(longitude: 5, latitude: 5, value: 3, label: "p")], sizes: [(3, "3")]),
    ]
    for chart in charts {
      let parser = XMLParser(data: Data(chart.svg().utf8))
      #expect(parser.parse(), "\(chart)")
    }
  }

  /// Bars grow in the direction of reading: in Arabic they end at the left.
  @Test func barsAreMirroredInArabic() throws {
    let pattern = /<rect x="([0-9.]+)"[^>]*width="([0-9.]+)"/
    let english = try #require(bars(.en).firstMatch(of: pattern))
    let arabic = try #require(bars(.ar).firstMatch(of: pattern))
    let left = try #require(Double(english.output.1))
    let width = try #require(Double(english.output.2))
    let mirrored = try #require(Double(arabic.output.1))
    #expect(abs(720 - left - width - mirrored) < 0.2)
  }

  @Test func mapsAreNotMirrored() throws {
    func map(_ language: Language) -> String {
      PointMap(
        frame: frame(language), land: [[(0, 0), (10, 0), (10, 10)]],
        points: [.init(longitude: 5, latitude: 5, value: 3, label: "p")], sizes: []
      ).svg()
    }
    let pattern = /<circle cx="([0-9.]+)"/
    let english = try #require(map(.en).firstMatch(of: pattern)?.output.1)
    #expect(map(.ar).firstMatch(of: pattern)?.output.1 == english)
  }

  /// Every value that is drawn can be pointed at, and says what it is.
  @Test func valuesAreMarks() {
    let charts: [(any Chart, [String])] = [
      (
        BarChart(frame: frame(.en), bars: [.init(label: "one", value: 1, text: "1 %")]),
        ["one: 1 %"]
      ),
      (
        LineChart(
          frame: frame(.en),
          series: [
            .init(
              name: "s",
              runs: [[.init(time: 2000, value: 1), .init(time: 2001, value: 3, label: "May 2001")]])
          ], axisText: { "\(Int($0))" }), ["2000: 1", "May 2001: 3"]
      ),
      (
        StackedColumns(
          frame: frame(.en), names: ["a", "b"], columns: [.init(year: 2000, parts: [1, 2])],
          axisText: { "\(Int($0))" }), ["a, 2000: 1", "b, 2000: 2"]
      ),
      (
        SmallMultiples(
          frame: frame(.en), panels: [.init(title: "p", values: [2000: 3])], years: 1999...2001,
          valueText: { "\(Int($0))" }), ["p, 2000: 3"]
      ),
    ]
    for (chart, titles) in charts {
      let svg = chart.svg()
      let found = svg.matches(of: /class="mark"><title>([^<]*)</).map { String($0.output.1) }
      #expect(found == titles)
    }
  }

  /// Of a long line one of several points is marked, the newest among them.
  @Test func longLinesHaveFewerMarks() {
    let points = (0..<500).map { LineChart.Point(time: 2000 + Double($0), value: 1) }
    let svg = LineChart(
      frame: frame(.en), series: [.init(name: "s", runs: [points])], axisText: { "\(Int($0))" }
    ).svg()
    #expect((100...160).contains(svg.matches(of: /class="mark"/).count))
    #expect(svg.contains("<title>2499: 1</title>"))
  }

  @Test func hasAnAlternativeInWords() { #expect(bars(.ar).contains("aria-label=\"words\"")) }

  @Test(arguments: [(81_932.0, 100_000.0), (102_000, 120_000), (34, 40), (3, 3), (0.3, 1)])
  func ticksReachTheGreatestValue(greatest: Double, last: Double) throws {
    let ticks = Scale.ticks(upTo: greatest)
    #expect(ticks.first == 0)
    #expect(try #require(ticks.last) == last)
    #expect(ticks.count <= 8)
  }

  @Test func longLabelsBreakBetweenWords() {
    let lines = TextMeasure.lines("Western European and other States", size: 12, width: 110)
    #expect(lines.count > 1)
    #expect(lines.joined(separator: " ") == "Western European and other States")
  }
}
