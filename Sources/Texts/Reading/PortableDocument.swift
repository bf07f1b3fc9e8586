import Foundation
import Programs

/// The text of a PDF, as Debian's poppler takes it from the pages (`pdftotext`).
public enum PortableDocument {
  /// Why a PDF could not be read.
  public enum Failure: Error, Sendable, Equatable {
    /// `pdftotext` is not installed.
    case missingTool
    /// It refused the file.
    case unreadable(reason: String)
    /// It took longer than it may.
    case timedOut(seconds: Int)
    /// It brought out more text than any document has; `limit` in bytes.
    case tooLong(limit: Int)
    /// The pages carry no text: a scan.
    case noText
  }

  private static let reader = InstalledProgram(
    "pdftotext", package: "poppler-utils", limits: ProgramLimits(seconds: 60, output: 64 << 20))

  /// True for bytes that begin as a PDF does.
  public static func isPDF(_ bytes: [UInt8]) -> Bool { bytes.starts(with: Array("%PDF-".utf8)) }

  /// The text of the file at a path, page after page.
  public static func text(path: String) throws(Failure) -> PublishedText {
    let bytes: [UInt8]
    do throws(ProgramError) {
      bytes = try reader.run(
        ["-enc", "UTF-8", "-eol", "unix", "--", path, "-"],
        folder: FileManager.default.currentDirectoryPath)
    } catch {
      switch error {
      case .missing: throw .missingTool
      case .timedOut(_, let seconds): throw .timedOut(seconds: seconds)
      case .tooLarge(_, let limit): throw .tooLong(limit: limit)
      case .unstartable(_, let reason), .failed(_, let reason): throw .unreadable(reason: reason)
      }
    }
    let text = PublishedText(LamAlef.mended(String(decoding: bytes, as: UTF8.self)))
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .noText }
    return text
  }
}
