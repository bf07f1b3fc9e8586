import Foundation
import Record
import Site
import TestRecord
import Testing

@testable import Server

/// The description of the API says what the API does, and nothing else.
@Suite struct DescriptionTests {
  private let description: APIDescription

  init() throws {
    description = try APIDescription(path: "\(TestRecord.dataFolder)/site/openapi.yml")
  }

  @Test func everyEndpointIsDescribedAndNothingElse() {
    let operations = description.operations
    #expect(Set(operations.keys) == Set(EndpointList.all.map { $0.route.pattern }))
    for endpoint in EndpointList.all {
      #expect(
        operations[endpoint.route.pattern] == endpoint.parameterNames + EndpointList.common,
        "\(endpoint.route.pattern)")
      #expect(!description.name(of: endpoint.route.pattern).isEmpty)
      #expect(endpoint.repeated.isSubset(of: endpoint.parameterNames))
    }
  }

  @Test func everyWordOfItIsInTheCatalogue() throws {
    let catalogue = try TestRecord.catalogue()
    #expect(description.keys.count > 100)
    for key in description.keys {
      for language in Language.spoken {
        #expect(catalogue.contains(key, language), "\(key)")
      }
    }
  }

  @Test func everyEndpointIsDocumentedWithAnExample() throws {
    let text = try String(
      contentsOfFile: "\(TestRecord.root)/docs/api.md", encoding: .utf8)
    for endpoint in EndpointList.all {
      let section = text.components(separatedBy: "### `\(endpoint.route.pattern)`\n").last ?? ""
      #expect(section.count < text.count, "\(endpoint.route.pattern)")
      #expect(
        section.components(separatedBy: "\n#")[0].contains("xample: `/api/v1"),
        "\(endpoint.route.pattern)")
    }
  }

  @Test func everyExampleOfTheDocumentationIsAnswered() async throws {
    let text = try String(
      contentsOfFile: "\(TestRecord.root)/docs/api.md", encoding: .utf8)
    let examples = text.matches(of: /xample: `(\/api\/v1[^`]*)`/).map { String($0.output.1) }
    #expect(examples.count >= EndpointList.all.count)
    try await RunningServer.run { server in
      for example in examples {
        let status = try await server.get(example).status
        #expect(status == 200, "\(example)")
      }
    }
  }

  @Test func everyExampleIsAnswered() async throws {
    try await RunningServer.run { server in
      for endpoint in EndpointList.all {
        for example in endpoint.examples {
          let address = APIAddress(site: SiteAddress("")).example(example)
          let answer = try await server.get(address)
          #expect(answer.status == 200, "\(address): \(answer.text.prefix(300))")
          #expect(!answer.text.contains("⟦"), "\(address)")
        }
      }
    }
  }

  @Test func theDescriptionIsServedInBothLanguages() async throws {
    try await RunningServer.run {
      $0.address = SiteAddress("https://example.org/ihata")
    } _: { server in
      for (language, title) in [("en", "Ihata"), ("ar", "إحاطة")] {
        let answer = try await server.get("/ihata/api/v1/openapi.json?lang=\(language)")
        let json = try answer.json()
        let info = try #require(json["info"] as? [String: Any])
        #expect((info["title"] as? String)?.hasPrefix(title) == true)
        #expect(
          ((json["servers"] as? [[String: Any]])?.first?["url"] as? String)
            == "https://example.org/ihata/api/v1")
      }
    }
  }
}
