import CProcess
import Foundation

/// A program of the system that the project calls, such as `pdftotext`, found on the search path.
///
/// It is run without a shell's reading of its arguments, with the environment given and no other, with
/// no open file of this process but its own three, and in a process group of its own: whatever it
/// started is ended with it.
public struct InstalledProgram: Sendable, Hashable {
  /// Its name.
  public let name: String
  /// The Debian package that brings it.
  public let package: String
  /// What it may use up.
  public let limits: ProgramLimits

  /// A program with the Debian package that brings it.
  public init(_ name: String, package: String, limits: ProgramLimits) {
    self.name = name
    self.package = package
    self.limits = limits
  }

  /// Runs it to its end.
  ///
  /// - Parameters:
  ///   - input: what it reads from standard input.
  ///   - environment: its variables; the search path is added.
  ///   - folder: the folder it works in.
  /// - Returns: what it wrote to standard output.
  public func run(
    _ arguments: [String], input: [UInt8] = [],
    environment: [String: String] = ["LC_ALL": "C.UTF-8"],
    folder: String = "/"
  ) throws(ProgramError) -> [UInt8] {
    let streams = try ProgramStreams(program: name, input: input)
    defer { streams.close() }
    let process = try start(arguments, environment, folder, streams)
    let deadline = ContinuousClock.now + .seconds(limits.seconds)
    var end = streams.collect(limits: limits, until: deadline) {
      // A program that ended and left others behind, which hold its streams open.
      if Self.hasEnded(process) { kill(-process, SIGKILL) }
    }
    // Many close their streams a moment before they end, and say only then how they fared.
    while end == .ended, !Self.hasEnded(process) {
      if ContinuousClock.now >= deadline { end = .late }
      poll(nil, 0, 1)
    }
    kill(-process, SIGKILL)
    let status = Self.status(of: process)
    switch end {
    case .late: throw .timedOut(program: name, seconds: limits.seconds)
    case .tooMuch: throw .tooLarge(program: name, limit: limits.output)
    case .ended: break
    }
    switch status {
    case 0: return streams.output
    case 127: throw .missing(program: name, package: package)
    default: throw .failed(program: name, reason: streams.complaint(status))
    }
  }

  /// Starts it by way of a shell that sets the limits and then becomes the program; that shell ends with
  /// 127 where there is no such program.
  private func start(
    _ arguments: [String], _ environment: [String: String], _ folder: String,
    _ streams: ProgramStreams
  ) throws(ProgramError) -> pid_t {
    let script = #"""
      [ "$1" = 0 ] || ulimit -v "$1" || exit 126
      ulimit -c 0; ulimit -t "$2"; shift 2; exec "$@"
      """#
    let memory = limits.memory.map { max(1, $0 / 1024) } ?? 0
    let words =
      [
        "/bin/sh", "-c", script, "sh", String(memory), String(max(1, limits.seconds)), name,
      ] + arguments
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    let variables = environment.merging(["PATH": path]) { given, _ in given }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    streams.hand(to: &actions)
    posix_spawn_file_actions_addchdir_np(&actions, folder)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setpgroup(&attributes, 0)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var process = pid_t()
    let failure = Self.withStrings(words) { words in
      Self.withStrings(variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }) {
        posix_spawn(&process, "/bin/sh", &actions, &attributes, words, $0)
      }
    }
    guard failure == 0 else {
      throw .unstartable(program: name, reason: String(cString: strerror(failure)))
    }
    return process
  }

  /// True once a process has ended; it stays to be waited for, so that its number is not given anew.
  private static func hasEnded(_ process: pid_t) -> Bool {
    var info = siginfo_t()
    return waitid(P_PID, id_t(process), &info, WEXITED | WNOHANG | WNOWAIT) == 0
      && info.si_signo != 0
  }

  /// Waits for a process: its exit status, or 128 and the signal that ended it.
  private static func status(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return -1 }
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    return body(copies + [nil])
  }
}
