import CProcess
import Foundation

/// The three streams of a program while it runs.
///
/// Input comes from a file that has no name, so that nothing has to be written while output is read;
/// complaints beyond the first few thousand bytes are read and dropped, so that no program waits for
/// somebody to read them.
final class ProgramStreams {
  /// How the reading of its streams came to an end.
  enum End { case ended, late, tooMuch }

  /// What it wrote to standard output.
  private(set) var output: [UInt8] = []
  private var complaints: [UInt8] = []
  private var input: Int32 = -1
  private var outputEnds: (read: Int32, write: Int32) = (-1, -1)
  private var complaintEnds: (read: Int32, write: Int32) = (-1, -1)

  private static let keptComplaints = 4096

  init(program: String, input bytes: [UInt8]) throws(ProgramError) {
    // MFD_CLOEXEC is 1.
    input = memfd_create("input", 1)
    guard input >= 0, let output = Self.pipe(), let complaints = Self.pipe() else {
      let reason = String(cString: strerror(errno))
      close()
      throw .unstartable(program: program, reason: reason)
    }
    outputEnds = output
    complaintEnds = complaints
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      guard count > 0 else {
        let reason = String(cString: strerror(errno))
        close()
        throw .unstartable(program: program, reason: reason)
      }
      rest = rest.dropFirst(count)
    }
    lseek(input, 0, SEEK_SET)
  }

  /// Makes them the first three files of a program that is to be started, and its only ones.
  func hand(to actions: inout posix_spawn_file_actions_t) {
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, outputEnds.write, 1)
    posix_spawn_file_actions_adddup2(&actions, complaintEnds.write, 2)
    posix_spawn_file_actions_addclosefrom_np(&actions, 3)
  }

  /// Reads what a started program writes, until it closes its streams or uses up what it may.
  ///
  /// - Parameter whenQuiet: called from time to time while nothing is written.
  func collect(
    limits: ProgramLimits, until deadline: ContinuousClock.Instant, whenQuiet: () -> Void
  ) -> End {
    Self.close(&outputEnds.write)
    Self.close(&complaintEnds.write)
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while outputEnds.read >= 0 || complaintEnds.read >= 0 {
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else { return .late }
      var waiting = [
        pollfd(fd: outputEnds.read, events: Int16(POLLIN), revents: 0),
        pollfd(fd: complaintEnds.read, events: Int16(POLLIN), revents: 0),
      ]
      // A tenth of a second at most, and one millisecond at least, so that a rest below it does not spin.
      let milliseconds = min(100, max(1, Int32(left / .milliseconds(1))))
      guard poll(&waiting, 2, milliseconds) > 0 else {
        whenQuiet()
        continue
      }
      if waiting[0].revents != 0 {
        let count = read(outputEnds.read, &piece, piece.count)
        if count > 0 { output += piece[..<count] } else { Self.close(&outputEnds.read) }
        if output.count > limits.output { return .tooMuch }
      }
      if waiting[1].revents != 0 {
        let count = read(complaintEnds.read, &piece, piece.count)
        if count > 0 {
          complaints += piece[..<min(count, Self.keptComplaints - complaints.count)]
        } else {
          Self.close(&complaintEnds.read)
        }
      }
    }
    return .ended
  }

  /// The first line of what the program complained of; its exit status where it said nothing.
  func complaint(_ status: Int32) -> String {
    let text = String(decoding: complaints, as: UTF8.self)
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    return line.isEmpty ? "status \(status)" : line
  }

  /// Gives everything back.
  func close() {
    Self.close(&input)
    Self.close(&outputEnds.read)
    Self.close(&outputEnds.write)
    Self.close(&complaintEnds.read)
    Self.close(&complaintEnds.write)
  }

  private static func pipe() -> (read: Int32, write: Int32)? {
    var ends: [Int32] = [-1, -1]
    return pipe2(&ends, O_CLOEXEC) == 0 ? (ends[0], ends[1]) : nil
  }

  private static func close(_ file: inout Int32) {
    if file >= 0 { _ = Foundation.close(file) }
    file = -1
  }
}
