import Site
import TestRecord
import Testing

/// Whoever runs the site finds every kind of page in its documentation.
struct SiteDocumentationTests {
  @Test("every kind of page stands in docs/site.md")
  func everyPage() throws {
    let text = try String(contentsOfFile: "\(TestRecord.root)/docs/site.md", encoding: .utf8)
    for page in SiteMap.pages {
      #expect(text.contains("`\(page.route.pattern)"), "\(page.route.pattern)")
    }
  }

  @Test("every kind of page has an example of its own path")
  func everyExample() {
    for page in SiteMap.pages {
      #expect(!page.examples.isEmpty)
      for example in page.examples {
        let path = example.split(separator: "?").first.map(String.init) ?? ""
        #expect(page.route.match(path) != nil, "\(example)")
      }
    }
  }
}
