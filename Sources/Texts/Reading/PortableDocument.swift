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
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    do { try process.run() } catch { throw .missingTool }
    let bytes = [UInt8](output.fileHandleForReading.readDataToEndOfFile())
    let words = String(
      decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    if process.terminationStatus == 127 { throw .missingTool }
    guard process.terminationStatus == 0 else {
      throw .unreadable(reason: words.split(separator: "\n").first.map(String.init) ?? "")
    }
    let text = PublishedText(bytes: bytes)
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .noText }
    return text
  }
}
