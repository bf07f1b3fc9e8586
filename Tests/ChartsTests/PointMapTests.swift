import Foundation
import FoundationXML
import Record
import Testing

@testable import Charts

@Suite struct PointMapTests {
  func map(_ extent: PointMap.Extent, _ language: Language = .en) -> String {
    PointMap(
      frame: ChartFrame(
        title: "t", unit: "u", source: "s", alternative: "a", language: language),
      land: [[(-100, -50), (100, -50), (100, 50), (-100, 50)]],
      points: [
        .init(longitude: 10, latitude: 10, value: 4, label: "four", name: "Four"),
        .init(longitude: 12, latitude: 10, value: -1, label: "less", color: 1),
      ], extent: extent, sizes: [(4, "4")], colors: ["above", "below"]
    ).svg()
  }

  func radii(_ svg: String) -> [Double] {
    svg.matches(of: /<circle [^>]*r="([0-9.]+)"[^>]*class="mark"/).compactMap {
      Double($0.output.1)
    }
  }

  @Test func theAreaOfACircleIsInProportion() {
    let radii = radii(map(.world))
    #expect(radii.count == 2)
    #expect(abs(radii[0] / radii[1] - 2) < 0.05, "a value below nought has the size of its amount")
  }

  /// Land that reaches beyond the map ends at its edge, wherever its corners are.
  @Test func landIsCutOffAtTheEdge() throws {
    let extent = PointMap.Extent(west: 0, east: 20, south: 0, north: 10)
    let svg = map(extent)
    let data = try #require(svg.firstMatch(of: /<path d="M([0-9.]+) ([0-9.]+)l([^z]+)z"/))
    let steps = data.output.3.matches(of: /-?[0-9]*\.?[0-9]+/).compactMap { Double($0.output) }
    var x = try #require(Double(data.output.1))
    var (least, greatest) = (x, x)
    for (index, step) in steps.enumerated() where index % 2 == 0 {
      x += step
      (least, greatest) = (min(least, x), max(greatest, x))
    }
    #expect(least == 0)
    #expect(abs(greatest - 720) < 0.2)
  }

  @Test func aPartOfTheWorldSaysWhereItIs() {
    let part = map(.around([(10, 10), (12, 10)], margin: 2))
    #expect(part.matches(of: #/<path\b/#).count == 2)
    #expect(map(.world).matches(of: #/<path\b/#).count == 1)
  }

  @Test(arguments: Language.spoken)
  func isWellFormed(_ language: Language) {
    let parser = XMLParser(data: Data(map(.around([(10, 10)], margin: 3), language).utf8))
    #expect(parser.parse())
  }

  @Test func anExtentHoldsItsPlacesInTheShapeOfAPage() {
    let extent = PointMap.Extent.around([(30, -10), (31, 20)], margin: 1)
    #expect(extent.west < 30 && extent.east > 31 && extent.south == -11 && extent.north == 21)
    let middle = cos((extent.south + extent.north) / 2 * .pi / 180)
    let shape = (extent.north - extent.south) / ((extent.east - extent.west) * middle)
    #expect(abs(shape - 0.6) < 0.01)
  }

  @Test(arguments: [
    (17_000.0, true, [500.0, 2000, 10_000]), (3, true, [2]), (0.3, false, [0.01, 0.05, 0.2]),
    (0, true, []),
  ])
  func sizesOfTheLegendAreRound(_ greatest: Double, _ isWhole: Bool, _ sizes: [Double]) {
    let found = PointMap.sizes(upTo: greatest, isWhole: isWhole)
    #expect(found.count == sizes.count)
    for (one, two) in zip(found, sizes) { #expect(abs(one - two) < 1e-9) }
  }
}
