import Record
import Store
import TestRecord
import Testing

/// The resolver over the real names.
@Suite struct NameResolverTests {
  static let resolver: NameResolver? = try? NameResolver(TestRecord.reader().names())

  @Test(arguments: [
    ("Côte dIvoire", "state:civ"), ("Ivory Coast", "state:civ"), ("كوت ديفوار", "state:civ"),
    ("Türkiye", "state:tur"), ("Turkey", "state:tur"), ("تركيا", "state:tur"),
    ("USSR", "state:sun"), ("الاتحاد السوفياتي", "state:sun"), ("Zaire", "state:zar"),
    ("Czechoslovakia", "state:csk"), ("Yugoslavia", "state:yug"), ("Congo", "state:cog"),
    ("جمهورية الكونغو الديمقراطية", "state:cod"), ("孟加拉国", "state:bgd"),
    ("Российская Федерация", "state:rus"), ("Corée", ""), ("BGD", "state:bgd"),
    ("UNIFIL", "mission:unifil"), ("اليونيفيل", "mission:unifil"), ("ONUCI", "mission:unoci"),
    ("United Nations Mission in South Sudan", "mission:unmiss"),
    ("African Union", "organization:au"), ("Atlantis", ""),
  ])
  func spellings(text: String, id: String) throws {
    let match = try #require(Self.resolver).resolve(text)
    #expect(match.id?.rawValue ?? "" == id)
  }

  /// Near is not the same: nothing is guessed.
  @Test(arguments: ["Bangladsh", "Nigera", "UNMIS S", "كوت ديفوا"])
  func nothingIsGuessed(text: String) throws {
    #expect(try #require(Self.resolver).resolve(text).id == nil)
  }

  @Test func exactComesBeforeFoldedBeforeAlias() throws {
    let resolver = try #require(Self.resolver)
    #expect(resolver.resolve("Türkiye") == .exact("state:tur"))
    #expect(resolver.resolve("TURKIYE") == .folded("state:tur"))
    #expect(resolver.resolve("turkey") == .alias("state:tur"))
  }

  /// No two States, and no two missions, share a name.
  @Test func noNameIsAmbiguous() throws {
    let resolver = try #require(Self.resolver)
    for entity in try TestRecord.reader().names()
    where entity.id.kind == .state || entity.id.kind == .mission {
      for name in entity.names {
        if case .ambiguous(let ids) = resolver.resolve(name.text, as: entity.id.kind) {
          Issue.record("\(name.text): \(ids)")
        }
      }
    }
  }
}
