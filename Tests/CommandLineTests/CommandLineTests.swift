import Foundation
import Indicators
import Intake
import TestRecord
import Testing

/// The program as a user runs it.
@Suite struct CommandLineTests {
  struct Run {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The built program beside the tests.
  static let program: String = {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
    return [tests, "\(TestRecord.root)/.build/debug"].map { "\($0)/ihata" }
      .first { FileManager.default.isExecutableFile(atPath: $0) } ?? "ihata"
  }()

  func run(
    _ arguments: String..., store: String? = nil, data: String? = nil, shell: String? = nil
  ) throws -> Run {
    let process = Process()
    let output = Pipe()
    let errors = Pipe()
    let words =
      arguments + ["--data", data ?? TestRecord.dataFolder, "--store", store ?? TestRecord.path]
    if let shell {
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = ["-c", "\(shell); exec \"$0\" \"$@\"", Self.program] + words
    } else {
      process.executableURL = URL(fileURLWithPath: Self.program)
      process.arguments = words
    }
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let complaint = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
      errors: String(decoding: complaint, as: UTF8.self))
  }

  @Test func figureByType() throws {
    let run = try run(
      "figure", "fatalities", "--from", "1948", "--to", "2024", "--by", "type", "--format", "csv")
    #expect(run.status == 0)
    #expect(run.output.contains("malicious-act,Malicious act,fatalities,,,1130,deaths"))
  }

  @Test func figureInArabic() throws {
    let run = try run(
      "figure", "fatalities", "--to", "2024", "--mission", "اليونيفيل", "--by", "type", "--lang",
      "ar")
    #expect(run.status == 0)
    #expect(run.output.contains("عمل عدائي"))
    #expect(!run.output.contains("⟦"))
  }

  @Test(arguments: ["table", "csv", "json", "svg"])
  func everyIndicatorInEveryFormat(format: String) throws {
    for indicator in IndicatorList.all {
      let run = try run(
        "figure", indicator.definition.id, "--from", "2013", "--to", "2013", "--format", format)
      // Of some the bundled record holds nothing, and says so.
      #expect(
        run.status == 0 || (run.status == 2 && Self.withoutFile.contains(indicator.definition.id)),
        "\(indicator.definition.id) \(run.errors)")
      #expect(!run.output.isEmpty)
      #expect(!run.output.contains("⟦"), "\(run.output)")
    }
  }

  /// Indicators of which no published file is bundled with the program.
  static let withoutFile: Set = [
    "police-strength", "government-provided-personnel", "aircraft", "police-fatalities",
    "mandated-tasks", "target-achievement", "quick-impact-projects", "budget", "expenditure",
    "budget-execution", "cost-per-person-year", "resolutions", "unanimity", "council-members",
    "recommendations",
  ]

  @Test(arguments: ["en", "ar"])
  func anIndicatorWithoutAFileSaysThatNothingCoversThePeriod(language: String) throws {
    for indicator in Self.withoutFile {
      let run = try run(
        "figure", indicator, "--from", "2013", "--to", "2013", "--lang", language)
      #expect(run.status == 2, "\(indicator)")
      #expect(
        run.output.contains(
          language == "en"
            ? "no source in the record covers this" : "لا يغطي ذلك أي مصدر في السجل"),
        "\(indicator)")
      #expect(!run.output.contains("⟦"), "\(run.output)")
    }
  }

  @Test func explainListsTheRowsAsPublished() throws {
    let run = try run(
      "explain", "fatality-rate", "--mission", "minusma", "--from", "2013-07", "--to", "2013-12")
    #expect(run.status == 0)
    #expect(run.output.contains("r = 1,000 × 6 ÷ 3,080.6 = 1.95"))
    #expect(run.output.contains("MINUSMA-2013-10-08447"))
  }

  @Test func whatTheRecordCannotSupplyEndsWith2() throws {
    let run = try run("figure", "fatality-rate", "--from", "2023", "--to", "2024")
    #expect(run.status == 2)
    #expect(run.output.contains("strength that is not published"))
  }

  @Test(arguments: [
    ["figure", "nonsense"], ["figure", "concentration", "--by", "sex"],
    ["figure", "fatalities", "--mission", "NOSUCH"],
    ["figure", "fatalities", "--contributor", "Atlantis"], ["resolve", "Atlantis"],
    ["figure", "fatalities", "--from", "2024", "--to", "2023"],
    ["figure", "fatalities", "--release", "un-fatalities=1999"],
  ])
  func badQuestionsAreAnsweredInBothLanguages(arguments: [String]) throws {
    let process = try run(
      arguments[0], arguments[1], arguments.count > 2 ? arguments[2] : "--lang",
      arguments.count > 3 ? arguments[3] : "en",
      arguments.count > 4 ? arguments[4] : "--digits", arguments.count > 5 ? arguments[5] : "latin")
    #expect(process.status == 1)
    #expect(process.errors.contains { ("\u{0621}"..."\u{064A}").contains($0) })
    #expect(!process.errors.contains("⟦"), "\(process.errors)")
  }

  @Test func aMissingRecordIsSaid() throws {
    let run = try run("quarantine", store: "/nowhere/record.sqlite")
    #expect(run.status == 1)
    #expect(run.errors.contains("ihata record build"))
  }

  @Test func quarantineListsEachRefusedRow() throws {
    let run = try run("quarantine")
    #expect(run.output.contains("geopko/2.3/geopko-FrontMap_v.2.3.csv#row:5820"))
    #expect(run.output.contains("Ethiopia/Eritrea"))
  }

  /// A bad row is named with its file, its number and the reason, in both languages.
  @Test func aBadFileIsNamedInBothLanguages() throws {
    let data = try SmallData(
      format: "hub-contributions",
      text: """
        contribution_id,contributing_country,isocode3,m49_code,mission_acronym,personnel_type,\
        female_personnel,male_personnel,last_reporting_date
        1,Bangladesh,BGD,50,UNMISS,Troops,-3,128,2021-01-31

        """)
    let run = try run("record", "build", store: data.storePath, data: data.folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("file, row 2: column female_personnel: -3 is negative."))
    #expect(run.errors.contains("العمود female_personnel: القيمة -3 سالبة."))
  }

  /// Of two builds started together one is kept out, with a message, and one record results.
  @Test func twoBuildsAtOnce() throws {
    let store = TestRecord.temporaryFolder() + "/record.sqlite"
    let first = Process()
    first.executableURL = URL(fileURLWithPath: Self.program)
    first.arguments = ["record", "build", "--data", TestRecord.dataFolder, "--store", store]
    first.standardOutput = FileHandle.nullDevice
    try first.run()
    // The first has the lock as soon as its unfinished record is there.
    while first.isRunning, !FileManager.default.fileExists(atPath: "\(store).building") {
      usleep(1000)
    }
    let second = try run("record", "build", store: store)
    first.waitUntilExit()
    #expect(second.status == 1)
    #expect(second.errors.contains("Another build is at work"))
    #expect(first.terminationStatus == 0)
    #expect(try run("quarantine", store: store).status == 0)
  }

  /// Killed at many moments, a build leaves the old record as it was.
  @Test func aKillInTheMiddleOfABuild() throws {
    let store = TestRecord.temporaryFolder() + "/record.sqlite"
    try FileManager.default.copyItem(atPath: TestRecord.path, toPath: store)
    let before = try Data(contentsOf: URL(fileURLWithPath: store))
    for milliseconds in stride(from: 20, through: 1200, by: 170) {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Self.program)
      process.arguments = ["record", "build", "--data", TestRecord.dataFolder, "--store", store]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      usleep(UInt32(milliseconds) * 1000)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      #expect(try Data(contentsOf: URL(fileURLWithPath: store)) == before)
    }
    #expect(try run("record", "build", store: store).status == 0)
  }

  /// A limit on the size of files stands in for a full disk: writing fails in the same place.
  @Test func aFullDisk() throws {
    let store = TestRecord.temporaryFolder() + "/record.sqlite"
    try FileManager.default.copyItem(atPath: TestRecord.path, toPath: store)
    let before = try Data(contentsOf: URL(fileURLWithPath: store))
    let run = try run("record", "build", store: store, shell: "trap '' XFSZ; ulimit -f 4000")
    #expect(run.status == 1)
    #expect(run.errors.contains("cannot be written"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: store)) == before)
  }
}
