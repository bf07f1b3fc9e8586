import Charts
import Foundation
import Programs
import TestRecord
import Testing

@testable import Printing

@Suite struct PortablePageTests {
  /// The one start of a browser of all tests: scripts do not run, nothing is loaded, Arabic is joined and
  /// set from right to left, and neither the profile nor the page is left behind.
  @Test func aPageIsPrinted() throws {
    let folder = TestRecord.temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try "<p>from another file</p>".write(
      toFile: "\(folder)/other.html", atomically: true, encoding: .utf8)
    let chart = BarChart(
      frame: ChartFrame(
        title: "القوات", unit: "a", source: "b", alternative: "c", language: .ar),
      bars: [.init(label: "مالي", value: 3, text: "3")])
    let before = try Self.leftovers()
    let html = """
      <!doctype html>
      <html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>إحاطة</title>
      <style>@page { size: A4; @bottom-center { content: "page " counter(page); } }
      .second { break-before: page; }</style></head>
      <body><p>بعثة حفظ</p><p id="script">not run</p>
      <script>document.getElementById("script").textContent = "has run"</script>
      <iframe src="file://\(folder)/other.html"></iframe>
      \(chart.svg())
      <p class="second">S/RES/2378 (2017)</p></body></html>
      """
    let pdf = try PortablePage.pdf(html: html)
    let path = "\(folder)/page.pdf"
    try Data(pdf).write(to: URL(fileURLWithPath: path))
    let reader = InstalledProgram(
      "pdftotext", package: "poppler-utils", limits: ProgramLimits(seconds: 60, output: 1 << 20))
    let text = String(decoding: try reader.run([path, "-"]), as: UTF8.self)
    let pages = text.split(separator: "\u{C}", omittingEmptySubsequences: true)
      .filter { !$0.allSatisfy(\.isWhitespace) }
    #expect(pages.count == 2)
    #expect(text.contains("بعثة حفظ"))
    #expect(text.contains("not run"))
    #expect(!text.contains("another file"))
    #expect(pages.last?.contains("S/RES/2378 (2017)") == true)
    #expect(pages.last?.contains("page 2") == true)
    // Another test may be printing beside this one: its folder goes when it ends.
    var left = try Self.leftovers().subtracting(before)
    for _ in 0..<120 where !left.isEmpty {
      Thread.sleep(forTimeInterval: 0.5)
      left.formIntersection(try Self.leftovers())
    }
    #expect(left.isEmpty)
    // The letters of the chart come from the faces that it names.
    let fonts = InstalledProgram("pdffonts", package: "poppler-utils", limits: reader.limits)
    let faces = String(decoding: try fonts.run([path]), as: UTF8.self)
    #expect(faces.contains("NotoSansArabic"))
  }

  /// In a long temporary folder the browser could not open its socket and gave up.
  @Test func thePathOfTheSocketIsNotTooLong() {
    for temporary in ["/tmp", "/tmp/", "/var/folders/" + String(repeating: "x", count: 60) + "/T/"]
    {
      let folder = PortablePage.folder(in: temporary)
      #expect((folder + PortablePage.socket).utf8.count <= PortablePage.longestSocket)
      #expect(folder != PortablePage.folder(in: temporary))
    }
    #expect(PortablePage.folder(in: "/var/tmp").hasPrefix("/var/tmp/ihata-print-"))
  }

  private static func leftovers() throws -> Set<String> {
    Set(
      try FileManager.default.contentsOfDirectory(atPath: NSTemporaryDirectory())
        .filter { $0.hasPrefix("ihata-print-") })
  }

  @Test func thePolicyComesBeforeAnythingThatLoads() throws {
    let page = PortablePage.confined("\n<!DOCTYPE html>\n<html><link href=\"x\"></html>")
    #expect(page.lowercased().hasPrefix("<!doctype html><meta http-equiv="))
    #expect(page.hasSuffix("\n<html><link href=\"x\"></html>"))
    #expect(PortablePage.confined("<p>a</p>").hasPrefix("<meta http-equiv="))
  }

  @Test func anEnormousPageIsRefused() {
    #expect(throws: PrintingError.tooLarge(limit: PortablePage.largestPage)) {
      try PortablePage.pdf(html: String(repeating: " ", count: PortablePage.largestPage + 1))
    }
  }

  @Test func withoutTheBrowserItsPackageIsNamed() {
    let browser = InstalledProgram(
      "no-such-browser", package: "chromium", limits: PortablePage.limits)
    #expect(throws: PrintingError.missing(program: "no-such-browser", package: "chromium")) {
      try PortablePage.pdf(html: "<p>a</p>", browser: browser)
    }
  }

  /// A browser that does not come to an end is ended; one that prints nothing is an error.
  @Test func aBrowserThatDoesNotPrintIsAnError() throws {
    let folder = TestRecord.temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let script = "\(folder)/endless"
    try "#!/bin/sh\ncat /dev/zero\n".write(toFile: script, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script)
    let slow = InstalledProgram(
      script, package: "chromium", limits: ProgramLimits(seconds: 60, output: 1000))
    #expect(throws: PrintingError.tooLarge(limit: 1000)) {
      try PortablePage.pdf(html: "<p>a</p>", browser: slow)
    }
    let idle = InstalledProgram("true", package: "chromium", limits: PortablePage.limits)
    #expect(throws: PrintingError.refused(program: "true", reason: "no PDF")) {
      try PortablePage.pdf(html: "<p>a</p>", browser: idle)
    }
  }
}
