import Texts

/// Why a file could not be read as a resolution.
enum TextFileError: Error, Sendable, Equatable {
  /// It is missing, a folder, or may not be read.
  case unreadable(file: String, reason: String)
  /// It is larger than any text.
  case tooLarge(file: String, limit: Int)
  /// It holds nothing.
  case empty(file: String)
  /// It is neither text nor HTML nor PDF.
  case notText(file: String)
  /// It is a PDF that could not be taken apart.
  case portableDocument(file: String, PortableDocument.Failure)
  /// It is a text without operative paragraphs.
  case noOperativeParagraphs(file: String)

  /// The code under which the error is worded.
  var code: String {
    switch self {
    case .unreadable: "unreadable"
    case .tooLarge: "too-large"
    case .empty: "empty"
    case .notText: "not-text"
    case .portableDocument(_, .missingTool): "missing-tool"
    case .portableDocument(_, .unreadable): "unreadable-pdf"
    case .portableDocument(_, .timedOut): "slow-pdf"
    case .portableDocument(_, .tooLong): "too-large"
    case .portableDocument(_, .noText): "scanned"
    case .noOperativeParagraphs: "no-operative-paragraphs"
    }
  }

  /// The values by the names that the wording uses.
  var arguments: [String: String] {
    switch self {
    case .unreadable(let file, let reason): ["file": file, "reason": reason]
    case .tooLarge(let file, let limit): ["file": file, "limit": String(limit)]
    case .portableDocument(let file, .unreadable(let reason)): ["file": file, "reason": reason]
    case .portableDocument(let file, .timedOut(let seconds)):
      ["file": file, "seconds": String(seconds)]
    case .portableDocument(let file, .tooLong(let limit)): ["file": file, "limit": String(limit)]
    case .empty(let file), .notText(let file), .noOperativeParagraphs(let file),
      .portableDocument(let file, _):
      ["file": file]
    }
  }
}
