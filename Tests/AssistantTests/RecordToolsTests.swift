import Indicators
import Questions
import Record
import TestRecord
import Testing

@testable import Assistant

/// The tools over the record of the bundled data.
@Suite struct RecordToolsTests {
  static let tools: RecordTools = {
    do {
      let catalogue = try TestRecord.catalogue()
      return RecordTools(
        records: RecordHoldings(
          store: TestRecord.path, data: TestRecord.dataFolder, catalogue: catalogue,
          freeze: { _ in nil }),
        catalogue: catalogue, today: { TestRecord.day("2026-11-25") })
    } catch {
      fatalError("the catalogue cannot be read: \(error)")
    }
  }()

  static let fatalities = "un-fatalities/2025-04-04/DPPADPOSS-FATALITIES.csv"

  func call(
    _ tool: String, _ arguments: JSONValue = [:], _ language: Language = .en
  ) throws -> ToolResult {
    let result = Self.tools.call(
      tool, arguments.members ?? [:], language, isCancelled: { false })
    return try #require(result)
  }

  /// The structured answer.
  func answer(_ tool: String, _ arguments: JSONValue = [:]) throws -> JSONValue {
    let result = try call(tool, arguments)
    return try #require(result.structured, "\(result.text)")
  }

  static let calls: [(tool: String, arguments: JSONValue)] = [
    ("indicators", [:]), ("figure", ["indicator": "fatalities", "to": "2024", "by": ["type"]]),
    ("explain", ["indicator": "fatality-rate", "mission": ["minusma"], "to": "2013"]),
    ("line", ["path": .text(fatalities), "row": 3176, "figures": true]),
    ("mandate", ["mission": "unmiss", "as-of": "2024-09-09"]),
    ("due", ["as-of": "2024-09-09"]), ("calendar", ["from": "2024", "to": "2024"]),
    ("search", ["text": "unm"]), ("resolve", ["spelling": "Türkiye"]), ("sources", [:]),
    ("check", ["passage": "In 2022, 34 peacekeepers were killed by malicious acts."]),
  ]

  @Test func everyToolIsWordedInBothLanguages() {
    for language in Language.spoken {
      let definitions = Self.tools.definitions(language)
      #expect(definitions.map(\.name) == Self.calls.map(\.tool))
      for definition in definitions {
        #expect(!definition.body.written.contains("⟦"), "\(definition.name)")
        #expect(definition.input["properties"]?["lang"] != nil)
        #expect(definition.output["required"]?.elements?.contains("sources") == true)
      }
    }
  }

  /// Every tool answers in the language of the call, and names what the answer rests on.
  @Test(arguments: calls.indices, Language.spoken)
  func everyToolAnswers(number: Int, language: Language) throws {
    let (tool, arguments) = Self.calls[number]
    var asked = arguments.members ?? [:]
    asked["lang"] = .text(language.rawValue)
    let result = try call(tool, .object(asked), language == .ar ? .en : .ar)
    let structured = try #require(result.structured, "\(result.text)")
    #expect(result.error == nil)
    #expect(structured["isDetermined"] == true)
    #expect(structured["sources"]?.elements?.isEmpty == false)
    #expect(!result.text.contains("⟦"), "\(result.text)")
    #expect(result.text.contains(language == .ar ? "المصادر:" : "Sources:"))
  }

  @Test func aFigureCarriesEverythingThatDefendsIt() throws {
    let body = try answer(
      "figure",
      [
        "indicator": "fatality-rate", "mission": ["مينوسما"], "from": "2013-07",
        "to": "2013-12", "variant": "malicious-acts",
      ])
    let figure = try #require(body["figures"]?.elements?.first)
    let exact = try #require(figure["value"]?.double)
    // Four deaths; 36,967 persons at the ends of six months.
    #expect(abs(exact - 1000 * 4 / (36_967 / 12.0)) < 1e-12)
    #expect(figure["interval"]?["method"]?["code"] == "garwood")
    #expect(figure["unit"]?["code"] == "per-thousand-person-years")
    #expect(figure["population"]?["code"] == "uniformed")
    #expect(figure["scope"]?["code"] == "peacekeeping")
    #expect(figure["period"]?["from"] == "2013-07-01")
    #expect(figure["question"]?["mission"] == ["minusma"])
    let files = try #require(body["sources"]?.elements)
    #expect(files.count == 2)
    for file in files {
      for name in ["publisher", "title", "version", "file", "sha256", "licence", "citation"] {
        #expect(file[name]?.text?.isEmpty == false, "\(name)")
      }
    }
  }

  /// No number stands without what it is about.
  @Test func aFigureSaysWhatItIsAbout() throws {
    let result = try call(
      "figure",
      [
        "indicator": "fatalities", "mission": ["minusma"], "contributor": ["tcd"], "to": "2024",
        "by": ["type"],
      ])
    #expect(result.text.contains("Missions: MINUSMA"))
    #expect(result.text.contains("Contributors: Chad"))
    #expect(
      result.structured?["figures"]?.elements?.first?["label"]
        == "Deaths of personnel, MINUSMA, Chad, Malicious act")
    let row = try call("line", ["path": .text(Self.fatalities), "row": 3176, "figures": true])
    #expect(row.text.contains("- Deaths of personnel, MINUSMA: 311 deaths (up to "))
    #expect(row.text.contains("- Deaths of personnel, Chad: "))
  }

  /// The question that stands beside a figure gives that figure alone.
  @Test func aFigureCanBeAskedForAgain() throws {
    let body = try answer(
      "figure",
      ["indicator": "fatalities", "mission": ["minusma"], "to": "2024", "by": ["type", "year"]])
    let figures = try #require(body["figures"]?.elements)
    #expect(figures.count > 10)
    let figure = try #require(figures.last)
    let again = try answer("figure", try #require(figure["question"]))
    #expect(again["figures"]?.elements == [figure])
  }

  /// Whatever is determined names its sources, for every indicator.
  @Test func everyIndicatorNamesItsSourcesOrWhatIsMissing() throws {
    for indicator in IndicatorList.all {
      let id = indicator.definition.id
      let result = try call("figure", ["indicator": .text(id), "from": "2013", "to": "2013"])
      let body = try #require(result.structured, "\(result.text)")
      if body["isDetermined"] == true {
        #expect(body["sources"]?.elements?.isEmpty == false, "\(id)")
      } else {
        #expect(body["missing"]?.elements?.isEmpty == false, "\(id)")
        #expect(result.text.contains("What is missing:"), "\(id)")
        #expect(
          body["figures"]?.elements?.allSatisfy { $0["value"] == .null } == true, "\(id)")
      }
    }
  }

  @Test func namesWithCommasAreTakenWhole() throws {
    let body = try answer(
      "figure",
      [
        "indicator": "fatalities", "contributor": ["Venezuela, Bolivarian Republic of"],
        "to": "2024",
      ])
    #expect(
      body["figures"]?.elements?.first?["question"]?["contributor"] == ["ven"])
  }

  @Test func whatIsCutIsSaid() throws {
    let arguments: JSONValue = [
      "indicator": "fatalities", "mission": ["minusma"], "to": "2024", "rows": 2, "offset": 1,
    ]
    let result = try call("explain", arguments)
    let input = try #require(
      result.structured?["explanations"]?.elements?.first?["inputs"]?.elements?.first)
    #expect(input["rows"]?.elements?.count == 2)
    #expect(input["total"] == 311)
    #expect(input["isCut"] == true)
    #expect(result.text.contains("Quoted: 2 of 311 rows, from offset 1"))
    let row = try #require(input["rows"]?.elements?.first)
    let line = try answer(
      "line", ["path": row["path"] ?? .null, "row": row["row"] ?? .null])
    #expect(line["text"] == row["text"])
    let short = try answer("figure", ["indicator": "fatalities", "by": ["mission"], "limit": 3])
    #expect(short["figures"]?.elements?.count == 3)
    #expect(short["isCut"] == true)
  }

  @Test func aRowSaysWhatIsKnownOfIt() throws {
    let body = try answer("line", ["path": .text(Self.fatalities), "row": 3176, "figures": true])
    #expect(body["text"]?.text?.contains("MINUSMA-2013-10-08447") == true)
    #expect(body["observations"]?.elements?.first?["incident"] == "malicious-act")
    #expect(body["sources"]?.elements?.first?["sha256"] == body["snapshot"]?["sha256"])
    #expect(body["figures"]?.elements?.contains { $0["indicator"] == "fatalities" } == true)
    let refused = try call(
      "line", ["path": "geopko/2.3/geopko-FrontMap_v.2.3.csv", "row": 5820])
    #expect(refused.structured?["refusal"]?["code"]?.text?.isEmpty == false)
    #expect(refused.text.contains("The row was refused:"))
  }

  @Test func whatWasNotDecidedIsNotGuessed() throws {
    let body = try answer("mandate", ["mission": "unmiss", "as-of": "1990"])
    #expect(body["isDetermined"] == false)
    #expect(body["mandate"] == nil)
    #expect(body["missing"]?.elements?.count == 1)
    let unknown = try answer("resolve", ["spelling": "Atlantis"])
    #expect(unknown["isDetermined"] == false)
    #expect(unknown["identities"] == [])
    #expect(try answer("search", ["text": "Atlantis"])["isDetermined"] == false)
  }

  @Test(arguments: [
    ("bgd", "state:bgd"), ("اليونيفيل", "mission:unifil"), ("unmiss", "mission:unmiss"),
  ])
  func spellingsAreResolved(spelling: String, id: String) throws {
    let body = try answer("resolve", ["spelling": .text(spelling)])
    #expect(body["identities"]?.elements?.map { $0["id"] } == [.text(id)])
  }

  static let faults: [(tool: String, arguments: JSONValue, code: String)] = [
    ("figure", ["indicator": "nonsense"], "not-a-choice"), ("figure", [:], "missing-argument"),
    ("figure", ["indicator": "fatalities", "mission": ["NOSUCH"]], "unknown-mission"),
    ("figure", ["indicator": "fatalities", "contributor": ["Atlantis"]], "unknown-contributor"),
    ("figure", ["indicator": "fatalities", "from": "2024", "to": "2023"], "empty-period"),
    ("figure", ["indicator": "concentration", "by": ["sex"]], "unknown-dimension"),
    ("figure", ["indicator": "fatality-rate", "variant": "x"], "unknown-variant"),
    (
      "figure", ["indicator": "fatalities", "release": ["un-fatalities=1999"]], "unknown-release"
    ),
    ("explain", ["indicator": "fatalities", "rows": 201], "out-of-range"),
    ("line", ["path": "no/such/file", "row": 1], "unknown-line"),
    ("line", ["path": .text(fatalities), "row": 999_999], "unknown-line"),
    ("mandate", ["mission": "NOSUCH"], "unknown-mission"),
    ("due", ["within": 0], "out-of-range"),
    ("calendar", ["from": "2025", "to": "2024"], "empty-period"),
    ("sources", ["source": "nonsense"], "unknown-source"),
    ("search", ["text": "x", "kind": ["nonsense"]], "not-a-choice"),
  ]

  /// What is wrong with a call is said in the language of the call, with a code.
  @Test(arguments: faults.indices, Language.spoken)
  func faultsOfACallAreSaid(number: Int, language: Language) throws {
    let (tool, arguments, code) = Self.faults[number]
    var asked = arguments.members ?? [:]
    asked["lang"] = .text(language.rawValue)
    let result = try call(tool, .object(asked))
    #expect(result.structured == nil)
    #expect(result.error?["code"] == .text(code), "\(result.text)")
    #expect(!result.text.contains("⟦"), "\(result.text)")
    #expect(
      result.text.contains { ("\u{0621}"..."\u{064A}").contains($0) } == (language == .ar),
      "\(result.text)")
  }

  @Test func anOlderReleaseCanBeAsked() throws {
    let body = try answer(
      "figure",
      [
        "indicator": "fatalities", "to": "2022", "release": ["un-fatalities=2023-11-28"],
      ])
    #expect(body["sources"]?.elements?.map { $0["version"] } == ["2023-11-28"])
  }

  /// What another publisher says can be asked for by itself, and asked for again.
  @Test func onePublisherCanBeAsked() throws {
    let body = try answer(
      "figure",
      ["indicator": "strength", "from": "2013", "to": "2013", "publisher": "ipi-contributions"])
    #expect(body["sources"]?.elements?.map { $0["source"] } == ["ipi-contributions"])
    #expect(
      body["figures"]?.elements?.first?["question"]?["publisher"] == "ipi-contributions")
  }

  @Test func aRecordThatIsMissingIsSaid() throws {
    let catalogue = try TestRecord.catalogue()
    let tools = RecordTools(
      records: RecordHoldings(
        store: "/nowhere/record.sqlite", data: TestRecord.dataFolder, catalogue: catalogue,
        freeze: { _ in nil }),
      catalogue: catalogue, today: { TestRecord.day("2026-11-25") })
    let result = tools.call("sources", [:], .en, isCancelled: { false })
    #expect(try #require(result).text.contains("ihata record build"))
  }

  @Test func aCallThatNobodyWaitsForIsGivenUp() {
    let result = Self.tools.call(
      "explain", ["indicator": "fatalities"], .en, isCancelled: { true })
    #expect(result == nil)
  }
}
