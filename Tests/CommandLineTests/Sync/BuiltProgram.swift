import Foundation
import Synchronization
import TestRecord

/// The built program, run as a user runs it; while it runs, no thread of the tests waits for it.
enum BuiltProgram {
  struct Run: Sendable {
    /// The exit status, or the number of the signal that ended it.
    let status: Int32
    /// Whether a signal ended it.
    let isKilled: Bool
    let output: String
    let errors: String
    let seconds: Double

    /// Both streams, for messages.
    var text: String { "status \(status), \(seconds) s\n\(output)\(errors)" }
  }

  /// At most so many run at once, so that short limits of time mean the program and not the machine.
  private static let places = Places(3)

  /// Runs it to its end.
  ///
  /// - Parameters:
  ///   - shell: commands of the shell before it, limits for instance.
  ///   - killedAfter: the wait before `SIGKILL`, if it is to be killed.
  ///   - atOnce: whether it runs although others do.
  static func run(
    _ arguments: [String], shell: String? = nil, killedAfter wait: Duration? = nil,
    atOnce: Bool = false
  ) async throws -> Run {
    guard !atOnce else { return try await runAlone(arguments, shell: shell, killedAfter: wait) }
    await places.take()
    do {
      let run = try await runAlone(arguments, shell: shell, killedAfter: wait)
      await places.giveBack()
      return run
    } catch {
      await places.giveBack()
      throw error
    }
  }

  private static func runAlone(
    _ arguments: [String], shell: String?, killedAfter wait: Duration?
  ) async throws -> Run {
    let folder = TestRecord.temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    // Files and not pipes: children started at the same time would hold each other's pipes open.
    let files = ["\(folder)/output", "\(folder)/errors"]
    for file in files { _ = FileManager.default.createFile(atPath: file, contents: nil) }
    let process = Process()
    if let shell {
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments =
        ["-c", "\(shell); exec \"$0\" \"$@\"", CommandLineTests.program] + arguments
    } else {
      process.executableURL = URL(fileURLWithPath: CommandLineTests.program)
      process.arguments = arguments
    }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: files[0]))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: files[1]))
    let begun = ContinuousClock.now
    let (ends, end) = AsyncStream.makeStream(of: Void.self)
    process.terminationHandler = { _ in end.finish() }
    try process.run()
    if let wait {
      try await Task.sleep(for: wait)
      kill(process.processIdentifier, SIGKILL)
    }
    for await _ in ends {}
    let took = ContinuousClock.now - begun
    return Run(
      status: process.terminationStatus, isKilled: process.terminationReason == .uncaughtSignal,
      output: String(decoding: try Data(contentsOf: URL(fileURLWithPath: files[0])), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: URL(fileURLWithPath: files[1])), as: UTF8.self),
      seconds: Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18)
  }

  /// A number of places that tasks wait for.
  private actor Places {
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(_ count: Int) { free = count }

    func take() async {
      if free > 0 {
        free -= 1
      } else {
        await withCheckedContinuation { waiting.append($0) }
      }
    }

    func giveBack() {
      if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
  }
}
