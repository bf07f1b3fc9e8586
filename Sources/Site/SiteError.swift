import Briefing
import Documents
import Export
import Questions
import Record
import Wording

/// Why a page could not be written.
public enum SiteError: Error, Sendable {
  /// There is no page at a path.
  case noPage(path: String)
  /// A page has no table or chart of this name.
  case nothingToTake(key: String)
  /// The question behind the page cannot be answered.
  case question(QuestionError)
  /// A table or chart cannot be handed out.
  case taken(TakeawayError)
  /// A picture or a printed page cannot be made; worded under `error.printing.<code>`.
  case printing(code: String, arguments: [String: String])
  /// A file that a reader sent cannot be read.
  case document(DocumentError)
  /// A text that a reader sent is longer than is checked; both in bytes.
  case tooLong(bytes: Int, limit: Int)
  /// A template or another file of the site is missing or at fault.
  case files(name: String, reason: String)

  /// Whose fault it is.
  public var kind: QuestionError.Kind {
    switch self {
    case .noPage, .nothingToTake: .notFound
    case .question(let error): error.kind
    case .document, .tooLong: .malformed
    case .files, .taken, .printing: .failure
    }
  }

  /// A code for programs.
  public var code: String {
    switch self {
    case .noPage: "no-page"
    case .nothingToTake: "nothing-to-take"
    case .question(let error): error.code
    case .document(let error): "document-\(error.code)"
    case .tooLong: "text-too-long"
    case .files: "site-files"
    case .taken(let error): "takeaway-\(error.code)"
    case .printing(let code, _): "printing-\(code)"
    }
  }

  /// The error in a language.
  public func message(_ catalogue: Catalogue, _ language: Language) -> String {
    catalogue.text(wording, language)
  }

  /// The message of the catalogue with its values.
  public var wording: Message {
    switch self {
    case .noPage(let path): Message("error.site.no-page", ["path": .isolated(path)])
    case .nothingToTake(let key):
      Message("error.site.nothing-to-take", ["key": .isolated(key)])
    case .question(let error): error.wording
    case .taken(let error):
      Message("error.takeaway.\(error.code)", error.arguments.mapValues { .isolated($0) })
    case .printing(let code, let arguments):
      Message("error.printing.\(code)", arguments.mapValues { .isolated($0) })
    case .document(let error):
      Message("error.document.\(error.code)", error.arguments.mapValues { .isolated($0) })
    case .tooLong(let bytes, let limit):
      Message(
        "error.check.too-long",
        [
          "file": .text("—"), "bytes": .isolated(String(bytes)),
          "limit": .isolated(String(limit)),
        ])
    case .files(let name, let reason):
      Message("error.site.files", ["name": .isolated(name), "reason": .isolated(reason)])
    }
  }
}
