import Foundation
import Record
import Store
import TestRecord
import Testing

@testable import Export

@Suite struct RecordExportTests {
  /// Runs a program and gives its exit status and output.
  static func run(_ program: String, _ arguments: [String], in folder: String) throws
    -> (status: Int32, output: String)
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  /// Writes an archive of the small record and unpacks it with another program.
  static func unpacked(_ form: RecordExport.Form, _ language: Language = .en) throws -> String {
    let data = try SmallData(
      format: "hub-contributions",
      text: """
        contribution_id,contributing_country,isocode3,m49_code,mission_acronym,personnel_type,\
        female_personnel,male_personnel,last_reporting_date
        1,Bangladesh,BGD,50,UNMISS,Troops,3,128,2021-01-31
        2,Atlantis,,,UNMISS,Troops,3,128,2021-01-31

        """, quarantine: 1)
    try data.build()
    let archive = "\(data.folder)/out.zip"
    try RecordExport(
      record: try data.reader(), store: data.storePath, release: "abc123abc123",
      catalogue: try TestRecord.catalogue(), language: language
    ).write(form, to: archive)
    let folder = "\(data.folder)/unpacked"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let python = "\(TestRecord.root)/.build/python/bin/python"
    let unzip = try run(python, ["-m", "zipfile", "-e", archive, folder], in: data.folder)
    try #require(unzip.status == 0, "\(unzip.output); run: make validators")
    return folder
  }

  @Test(arguments: Language.spoken)
  func theDataPackageIsValid(language: Language) throws {
    let folder = try Self.unpacked(.datapackage, language)
    let validation = try Self.run(
      "\(TestRecord.root)/.build/python/bin/frictionless", ["validate", "datapackage.json"],
      in: folder)
    #expect(validation.status == 0, "\(validation.output)")
    let package = try String(contentsOfFile: "\(folder)/datapackage.json", encoding: .utf8)
    #expect(!package.contains("⟦"))
    let observations = try String(
      contentsOfFile: "\(folder)/data/observations.csv", encoding: .utf8)
    #expect(
      observations.contains(
        "headcount,mission:unmiss,state:bgd,,troops,female,,,2021-01-31,month,3,true,true,"
          + "test/1/file,2\r\n"))
    let refused = try String(contentsOfFile: "\(folder)/data/quarantine.csv", encoding: .utf8)
    #expect(refused.contains("test/1/file,3,unknown-state,\"2,Atlantis"))
  }

  /// A validator that would pass anything would prove nothing.
  @Test func aBrokenPackageIsNotValid() throws {
    let folder = try Self.unpacked(.datapackage)
    try "measure,mission\r\nheadcount\r\n".write(
      toFile: "\(folder)/data/observations.csv", atomically: true, encoding: .utf8)
    let validation = try Self.run(
      "\(TestRecord.root)/.build/python/bin/frictionless", ["validate", "datapackage.json"],
      in: folder)
    #expect(validation.status != 0)
  }

  @Test func everyFormHasCitationAndLicence() throws {
    for form in RecordExport.Form.allCases {
      let folder = try Self.unpacked(form)
      let citation = try String(contentsOfFile: "\(folder)/CITATION.txt", encoding: .utf8)
      #expect(citation.contains("abc123abc123"))
      #expect(FileManager.default.fileExists(atPath: "\(folder)/LICENCE.txt"))
      if form == .sqlite {
        #expect(try SQLiteRecordReader(path: "\(folder)/record.sqlite").sources().count == 2)
      }
      if form == .csv {
        let columns = try String(contentsOfFile: "\(folder)/COLUMNS.txt", encoding: .utf8)
        #expect(columns.contains("data/observations.csv"))
        #expect(!columns.contains("⟦"))
      }
    }
  }

  @Test func theSameRecordGivesTheSameBytes() throws {
    let path = TestRecord.temporaryFolder()
    for name in ["one", "two"] {
      try RecordExport(
        record: try TestRecord.reader(), store: TestRecord.path, release: "x",
        catalogue: try TestRecord.catalogue(), language: .ar
      ).write(.sqlite, to: "\(path)/\(name).zip")
    }
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: "\(path)/one.zip"))
        == Data(contentsOf: URL(fileURLWithPath: "\(path)/two.zip")))
  }

  @Test func aFolderThatCannotBeWrittenIsNamed() throws {
    #expect(throws: ExportError.self) {
      try RecordExport(
        record: try TestRecord.reader(), store: TestRecord.path, release: "x",
        catalogue: try TestRecord.catalogue(), language: .en
      ).write(.sqlite, to: "/proc/ihata/out.zip")
    }
  }
}
