import Record
import TestRecord
import Testing
import Wording

@testable import Assistant

@Suite struct InputSchemaTests {
  let schema = InputSchema([
    .required("name", .text), InputField("names", .texts), InputField("day", .date),
    InputField("count", .number(1...10)), InputField("word", .choice(["a", "b"])),
    InputField("words", .choices(["a", "b"])), InputField("flag", .flag),
  ])

  @Test func argumentsThatFit() throws {
    let arguments = try schema.check([
      "name": "x", "names": ["Congo, Democratic Republic of the", "y"], "day": "2024-09",
      "count": 10, "word": "a", "words": ["b", "a"], "flag": true, "lang": "ar",
    ])
    #expect(arguments["name"] == "x")
    #expect(arguments.all("names") == ["Congo, Democratic Republic of the", "y"])
    #expect(arguments.number("count") == 10)
    #expect(arguments.flag("flag"))
    #expect(arguments.parameters(["words"]).list("words") == ["b", "a"])
    #expect(try schema.check(["name": "x", "day": .null]).number("count") == nil)
    #expect(try schema.check(["name": "x", "count": .number("3.0")]).number("count") == 3)
  }

  static let faults: [(JSONValue, String)] = [
    ([:], "missing-argument"), (["name": .null], "missing-argument"),
    (["name": "x", "nane": "y"], "unknown-argument"), (["name": 1], "wrong-kind"),
    (["name": ""], "length"), (["name": .text(String(repeating: "x", count: 401))], "length"),
    (["name": "x", "names": "y"], "wrong-kind"), (["name": "x", "names": [1]], "wrong-kind"),
    (["name": "x", "names": JSONValue([String](repeating: "y", count: 61))], "too-many"),
    (["name": "x", "day": "2024-13"], "not-a-date"), (["name": "x", "day": 2024], "wrong-kind"),
    (["name": "x", "count": 11], "out-of-range"), (["name": "x", "count": "3"], "wrong-kind"),
    (["name": "x", "count": .number("1.5")], "wrong-kind"),
    (["name": "x", "count": .number("99999999999999999999")], "wrong-kind"),
    (["name": "x", "word": "c"], "not-a-choice"), (["name": "x", "words": ["c"]], "not-a-choice"),
    (["name": "x", "flag": "yes"], "wrong-kind"), (["name": "x", "lang": "fr"], "not-a-choice"),
  ]

  /// Each fault has its code and is worded in both languages.
  @Test(arguments: faults)
  func argumentsThatDoNotFit(arguments: JSONValue, code: String) throws {
    let catalogue = try TestRecord.catalogue()
    do {
      _ = try schema.check(arguments.members ?? [:])
      Issue.record("\(arguments) fits")
    } catch {
      #expect(error.code == code)
      for language in Language.spoken {
        #expect(!catalogue.text(error.message, language).contains("⟦"))
      }
    }
  }

  @Test func theSchemaSaysTheSame() throws {
    let body = InputSchema([.required("text", .text), InputField("rows", .number(0...200))])
      .body(try TestRecord.catalogue(), .en)
    #expect(body["required"] == ["text"])
    #expect(body["additionalProperties"] == false)
    #expect(body["properties"]?["rows"]?["maximum"] == 200)
    #expect(body["properties"]?["lang"]?["enum"] == ["ar", "en"])
  }
}
