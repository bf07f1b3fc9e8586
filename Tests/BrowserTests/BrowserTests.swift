import Foundation
import Record
import Site
import TestRecord
import Testing

/// Every kind of page in a browser, in both languages, narrow and wide, dark and light, with the
/// keyboard and without scripts; see `Tests/Fixtures/browser/browse.py`, which says what it looks for.
@Suite struct BrowserTests {
  @Test func thePagesHoldInABrowser() async throws {
    let server = try await ServedSite()
    defer { server.stop() }
    let folder = TestRecord.temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var plan: [String: Any] = [
      "address": server.address, "kinds": SiteMap.pages.map { $0.examples },
      "languages": Language.spoken.map(\.rawValue),
    ]
    if ProcessInfo.processInfo.environment["IHATA_SCREENS"] != nil {
      plan["screens"] = "\(TestRecord.root)/out/screens"
    }
    let file = "\(folder)/plan.json"
    try JSONSerialization.data(withJSONObject: plan).write(to: URL(fileURLWithPath: file))
    let walk = try await BrowserWalk(plan: file, folder: folder)
    #expect(walk.status == 0, "\(walk.output); run: make validators")
    #expect(walk.output.contains("0 faults"), "\(walk.output)")
  }
}
