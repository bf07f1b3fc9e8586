import Foundation

/// The text of a PDF, as Debian's poppler takes it from the pages (`pdftotext`).
public enum PortableDocument {
  /// Why a PDF could not be read.
  public enum Failure: Error, Sendable, Equatable {
    /// `pdftotext` is not installed.
    case missingTool
    /// It refused the file.
    case unreadable(reason: String)
    /// The pages carry no text: a scan.
    case noText
  }

  /// True for bytes that begin as a PDF does.
  public static func isPDF(_ bytes: [UInt8]) -> Bool { bytes.starts(with: Array("%PDF-".utf8)) }

  /// The text of the file at a path, page after page.
  public static func text(path: String) throws(Failure) -> PublishedText {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["pdftotext", "-enc", "UTF-8", "-eol", "unix", "--", path, "-"]
    let output = Pipe()
    process.standardOutput = output
    // Into a file: a damaged document draws more complaints than a pipe that nobody reads can hold.
    let complaints = NSTemporaryDirectory() + "ihata-\(UUID().uuidString).txt"
    FileManager.default.createFile(atPath: complaints, contents: nil)
    defer { try? FileManager.default.removeItem(atPath: complaints) }
    process.standardError = FileHandle(forWritingAtPath: complaints) ?? .nullDevice
    do { try process.run() } catch { throw .missingTool }
    let bytes = [UInt8](output.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    let words = String(
      decoding: FileManager.default.contents(atPath: complaints)?.prefix(1000) ?? Data(),
      as: UTF8.self)
    if process.terminationStatus == 127 { throw .missingTool }
    guard process.terminationStatus == 0 else {
      throw .unreadable(reason: words.split(separator: "\n").first.map(String.init) ?? "")
    }
    let text = PublishedText(LamAlef.mended(String(decoding: bytes, as: UTF8.self)))
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .noText }
    return text
  }
}
