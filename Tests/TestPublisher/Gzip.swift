import Foundation

/// Compression by the machine's own gzip.
enum Gzip {
  /// ``TestPublisher/bombSize`` zeros, compressed once; that takes a second or two.
  static let bomb = output(
    of: "/bin/sh", "-c", "head -c \(TestPublisher.bombSize) /dev/zero | /usr/bin/gzip -9nc")

  /// The bytes compressed.
  static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("TestPublisher-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    do {
      try Data(bytes).write(to: file)
    } catch {
      fatalError("the test publisher cannot write \(file.path): \(error)")
    }
    return output(of: "/usr/bin/gzip", "-9nc", file.path)
  }

  private static func output(of program: String, _ arguments: String...) -> [UInt8] {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    do {
      try process.run()
      let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      guard process.terminationStatus == 0 else {
        fatalError("\(program) ended with \(process.terminationStatus)")
      }
      return Array(output)
    } catch {
      fatalError("the test publisher cannot run \(program): \(error)")
    }
  }
}
