import Briefing
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
  /// A template or another file of the site is missing or at fault.
  case files(name: String, reason: String)

  /// Whose fault it is.
  public var kind: QuestionError.Kind {
    switch self {
    case .noPage, .nothingToTake: .notFound
    case .question(let error): error.kind
    case .files, .taken, .printing: .failure
    }
  }

  /// A code for programs.
  public var code: String {
    switch self {
    case .noPage: "no-page"
    case .nothingToTake: "nothing-to-take"
    case .question(let error): error.code
    case .files: "site-files"
    case .taken(let error): "takeaway-\(error.code)"
    case .printing(let code, _): "printing-\(code)"
    }
  }

  /// The error in a language.
  public func message(_ catalogue: Catalogue, _ language: Language) -> String {
    switch self {
    case .noPage(let path): text("no-page", ["path": .isolated(path)], catalogue, language)
    case .nothingToTake(let key):
      text("nothing-to-take", ["key": .isolated(key)], catalogue, language)
    case .question(let error): error.message(catalogue, language)
    case .taken(let error):
      catalogue.text(
        Message(
          "error.takeaway.\(error.code)", error.arguments.mapValues { .isolated($0) }), language)
    case .printing(let code, let arguments):
      catalogue.text(
        Message("error.printing.\(code)", arguments.mapValues { .isolated($0) }), language)
    case .files(let name, let reason):
      text("files", ["name": .isolated(name), "reason": .isolated(reason)], catalogue, language)
    }
  }

  private func text(
    _ key: String, _ arguments: [String: Argument], _ catalogue: Catalogue, _ language: Language
  ) -> String {
    catalogue.text(Message("error.site.\(key)", arguments), language)
  }
}
