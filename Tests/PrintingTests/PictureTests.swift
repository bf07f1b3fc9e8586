import Charts
import Foundation
import Programs
import Record
import TestRecord
import Testing

@testable import Printing

@Suite struct PictureTests {
  static let head =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" "
    + "xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 20 10\">"

  /// The width and height that a PNG states in its first chunk.
  static func size(_ png: [UInt8]) -> [Int] {
    guard png.count > 24 else { return [] }
    return [16, 20].map { start in png[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
  }

  @Test func aDrawingIsPaintedAtItsSize() throws {
    let svg = Self.head + "<rect width=\"20\" height=\"10\" fill=\"red\"/></svg>"
    #expect(Self.size(try Picture.png(svg: svg, width: 300, scale: 2)) == [600, 300])
    #expect(Self.size(try Picture.png(svg: svg, width: 300, scale: 1)) == [300, 150])
    #expect(
      try Picture.png(svg: svg, width: 30) == Picture.png(svg: svg, width: 30), "not the same twice"
    )
  }

  /// The letters of a word stand joined and are drawn: the picture differs from one of their single forms
  /// and from one without letters.
  @Test func arabicIsShaped() throws {
    let paint = { (text: String) throws in
      try Picture.png(
        svg: Self.head + "<text x=\"19\" y=\"7\" font-size=\"5\" text-anchor=\"end\" font-family="
          + "\"'Noto Sans', 'Noto Sans Arabic', sans-serif\">\(text)</text></svg>", width: 200)
    }
    let word = try paint("سلام")
    #expect(try word != paint("س\u{200C}ل\u{200C}ا\u{200C}م"))
    #expect(try word != paint(""))
  }

  @Test(arguments: Language.spoken)
  func aChartIsPainted(language: Language) throws {
    let chart = BarChart(
      frame: ChartFrame(
        title: "السلام", unit: "persons", source: "UN", alternative: "a", language: language),
      bars: [.init(label: "مالي", value: 3, text: "3")])
    #expect(Self.size(try Picture.png(svg: chart.svg(), width: 720)).first == 1440)
  }

  /// Pictures beside the drawing or elsewhere on the machine are not drawn into it.
  @Test func nothingIsLoaded() throws {
    let red = try Picture.png(
      svg: Self.head + "<rect width=\"20\" height=\"10\" fill=\"red\"/></svg>", width: 20, scale: 1)
    let folder = TestRecord.temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data(red).write(to: URL(fileURLWithPath: "\(folder)/red.png"))
    let nothing = try Picture.png(svg: Self.head + "</svg>", width: 20, scale: 1)
    for address in ["file://\(folder)/red.png", "\(folder)/red.png", "..\(folder)/red.png"] {
      let svg =
        Self.head
        + "<image width=\"20\" height=\"10\" href=\"\(address)\" xlink:href=\"\(address)\"/></svg>"
      #expect(try Picture.png(svg: svg, width: 20, scale: 1) == nothing, "\(address)")
    }
    // One within the drawing is: the pictures above would have been seen.
    let data = Data(red).base64EncodedString()
    let svg =
      Self.head
      + "<image width=\"20\" height=\"10\" xlink:href=\"data:image/png;base64,\(data)\"/></svg>"
    #expect(try Picture.png(svg: svg, width: 20, scale: 1) != nothing)
  }

  @Test func whatIsNoDrawingIsRefusedWithTheReason() {
    #expect {
      try Picture.png(svg: "<svg", width: 20)
    } throws: { error in
      guard case .refused("rsvg-convert", let reason) = error as? PrintingError else {
        return false
      }
      return !reason.isEmpty
    }
  }

  @Test(arguments: [(0, 1.0), (-5, 1), (8001, 1), (5000, 2), (100, .nan), (100, .infinity)])
  func unfitWidthsAreRefused(width: Int, scale: Double) {
    #expect {
      try Picture.png(svg: Self.head + "</svg>", width: width, scale: scale)
    } throws: { error in
      guard case .unfitWidth = error as? PrintingError else { return false }
      return true
    }
  }

  @Test func anEnormousDrawingIsRefused() {
    #expect(throws: PrintingError.tooLarge(limit: Picture.largestDrawing)) {
      try Picture.png(
        svg: String(repeating: " ", count: Picture.largestDrawing + 1), width: 20)
    }
  }

  /// A drawing that is small to send and enormous to paint ends as an error.
  @Test func aTallDrawingIsRefused() {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1000000\"></svg>"
    #expect(throws: PrintingError.self) { try Picture.png(svg: svg, width: 4000) }
  }

  @Test func withoutThePainterItsPackageIsNamed() {
    let painter = InstalledProgram(
      "no-such-painter", package: "librsvg2-bin", limits: Picture.limits)
    #expect(
      throws: PrintingError.missing(program: "no-such-painter", package: "librsvg2-bin")
    ) { try Picture.png(svg: Self.head + "</svg>", width: 20, scale: 1, painter: painter) }
  }
}
