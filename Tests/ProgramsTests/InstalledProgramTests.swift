import Foundation
import TestRecord
import Testing

@testable import Programs

@Suite struct InstalledProgramTests {
  private func shell(_ limits: ProgramLimits = ProgramLimits(seconds: 60, output: 1 << 22))
    -> InstalledProgram
  { InstalledProgram("sh", package: "dash", limits: limits) }

  /// More than pipes hold in either direction, and while it complains at length.
  @Test func muchPassesThrough() throws {
    let input = [UInt8]((0..<2_000_000).map { UInt8(truncatingIfNeeded: $0) })
    let output = try shell().run(
      ["-c", "head -c 500000 /dev/zero >&2; cat; head -c 500000 /dev/zero >&2"], input: input)
    #expect(output == input)
  }

  @Test func aProgramThatIsNotThereIsNamedWithItsPackage() {
    let program = InstalledProgram(
      "no-such-program", package: "some-package", limits: ProgramLimits(seconds: 60, output: 10))
    #expect(throws: ProgramError.missing(program: "no-such-program", package: "some-package")) {
      try program.run([])
    }
  }

  @Test func aFailureSaysWhy() {
    #expect(throws: ProgramError.failed(program: "sh", reason: "first")) {
      try shell().run(["-c", "echo first >&2; echo second >&2; exit 3"])
    }
    #expect(throws: ProgramError.failed(program: "sh", reason: "status 4")) {
      try shell().run(["-c", "exit 4"])
    }
    #expect(throws: ProgramError.failed(program: "sh", reason: "status 137")) {
      try shell().run(["-c", "kill -9 $$"])
    }
  }

  @Test func whatTakesTooLongIsEndedWithAllItStarted() throws {
    let folder = TestRecord.temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(throws: ProgramError.timedOut(program: "sh", seconds: 3)) {
      try shell(ProgramLimits(seconds: 3, output: 10)).run(
        ["-c", "sleep 600 & echo $! > child; wait"], folder: folder)
    }
    try Self.waitForEnd(of: folder)
  }

  /// A program that is done is not waited for because of what it left running, and that is ended.
  @Test func whatIsLeftBehindIsEnded() throws {
    let folder = TestRecord.temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let output = try shell(ProgramLimits(seconds: 300, output: 10)).run(
      ["-c", "sleep 600 & echo $! > child; echo done"], folder: folder)
    #expect(output == Array("done\n".utf8))
    try Self.waitForEnd(of: folder)
  }

  /// Returns once the process whose number stands in the folder is no more; one that waits to be
  /// collected is none.
  private static func waitForEnd(of folder: String) throws {
    let number = try String(contentsOfFile: "\(folder)/child", encoding: .utf8)
      .trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(Int(number) != nil)
    var rounds = 0
    while let state = try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8),
      !state.contains(") Z ")
    {
      rounds += 1
      try #require(rounds < 100_000, "process \(number) still runs")
      poll(nil, 0, 1)
    }
  }

  @Test func endlessOutputIsCutOff() {
    #expect(throws: ProgramError.tooLarge(program: "sh", limit: 100_000)) {
      try shell(ProgramLimits(seconds: 60, output: 100_000)).run(["-c", "cat /dev/zero"])
    }
  }

  @Test func memoryIsLimited() {
    let python = InstalledProgram(
      "python3", package: "python3",
      limits: ProgramLimits(seconds: 60, memory: 256 << 20, output: 100))
    #expect(throws: ProgramError.self) { try python.run(["-c", "bytearray(512 << 20)"]) }
    #expect(throws: Never.self) { try python.run(["-c", "bytearray(16 << 20)"]) }
  }

  /// It has its three streams open and nothing of this process, and the variables given.
  @Test func itInheritsNothing() throws {
    let file = try #require(fopen("/dev/null", "r"))
    defer { fclose(file) }
    // Without this mark a program that is started would have it open.
    #expect(fcntl(fileno(file), F_SETFD, 0) == 0)
    let open = try shell().run(["-c", "ls /proc/$$/fd"])
    let numbers = String(decoding: open, as: UTF8.self).split(separator: "\n").compactMap {
      Int($0)
    }
    #expect(numbers.filter { $0 < 10 } == [0, 1, 2])
    let variables = try shell().run(["-c", "env"], environment: ["LC_ALL": "C"])
    let names = String(decoding: variables, as: UTF8.self).split(separator: "\n")
      .compactMap { $0.split(separator: "=").first.map(String.init) }
    #expect(Set(names).subtracting(["PWD", "OLDPWD", "SHLVL", "_"]) == ["LC_ALL", "PATH"])
  }

  @Test func argumentsAreNotReadByAShell() throws {
    let program = InstalledProgram(
      "printf", package: "coreutils", limits: ProgramLimits(seconds: 60, output: 1000))
    let words = "$(id) `id` 'a' \"b\" * ; إحاطة"
    #expect(try program.run(["%s", words]) == Array(words.utf8))
  }
}
